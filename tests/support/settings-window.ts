import { expect, type Locator, type Page } from '@playwright/test';

export function settings(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Settings' });
}

/** One of several that exclude each other, in a window. */
export function choice(within: Locator, group: string, name: string): Locator {
  return within.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
}

/** The field for what a department or an area is called here. */
export function nameOf(page: Page, group: 'Departments' | 'Areas of accountability', name: string): Locator {
  return settings(page).getByRole('group', { name: group }).getByLabel(name, { exact: true });
}

export async function openSettings(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(settings(page)).toBeVisible();
}
