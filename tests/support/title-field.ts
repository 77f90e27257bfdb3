import type { Locator, Page } from '@playwright/test';

/** Where the chart has its title. */
export function titleField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Title of the chart' });
}
