import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of the screen on which scenarios are compared. */
export const bar = (page: Page) => page.getByRole('banner', { name: 'Comparison' });
export const canvas = (page: Page, name: string | RegExp = 'Both scenarios') =>
  page.getByRole('main', { name: 'Comparison' }).getByRole('region', { name });
export const panel = (page: Page) => page.getByRole('complementary', { name: 'What changes' });
export const changesOf = (page: Page, kind: string) =>
  panel(page).getByRole('region', { name: kind, exact: true }).getByRole('listitem');
/** How many changes there are. */
export const changeTab = (page: Page) => panel(page).getByRole('tab', { name: /^Changes/ });

/** A change in the list, by its kind and its role. */
export function change(page: Page, name: string): Locator {
  return panel(page).getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Compares the scenario on the screen with the baseline. */
export async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(bar(page)).toBeVisible();
}

export async function showView(page: Page, name: 'Together' | 'Side by side' | 'List'): Promise<void> {
  await bar(page).getByRole('radio', { name }).check({ force: true });
}
