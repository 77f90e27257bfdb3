import type { Locator, Page } from '@playwright/test';
import { documentOf } from './opening.ts';
import { CHIEF, CUSTOMER, MARKETING, OPERATIONS } from './ten-roles.ts';

/** A chart with somewhere to move to and to draw lines to. */
export const GOAL_CHART = documentOf(`${CHIEF} (Ada Osei) [executive, board, id: ceo]
  ${MARKETING} (Jun Park) [executive, id: cmo]
    ${CUSTOMER} [executive, id: cco]
      Head of Service [id: service]
    Head of Brand [id: brand]
  ${OPERATIONS} (Priya Raman) [executive, id: coo]
`);

/** The parts of the windows in which a role is chosen by name. */
export const field = (page: Page, name: string): Locator => page.getByRole('combobox', { name });
export const choices = (page: Page): Locator => page.getByRole('listbox').getByRole('option');
export const active = (page: Page): Locator =>
  page.getByRole('listbox').getByRole('option', { selected: true });
export const forecast = (page: Page): Locator => page.getByTestId('forecast');
