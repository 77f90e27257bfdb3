import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const CHART = 'Chief Executive Officer\n  Chief Marketing Officer\n    Chief Customer Officer\n';
/** What can be read at a glance. */
const FEW = 16;
const PART = 12;

const more = (page: Page) => page.getByRole('button', { name: 'More', exact: true });
const menu = (page: Page) => page.getByRole('menu', { name: 'More', exact: true });
const entry = (within: Page | Locator, name: string) =>
  within.getByRole('menuitem', { name: new RegExp(`^${name}`) });

test('it is short, and every menu within it can be read, too', async ({ page }) => {
  await openChart(page, CHART);
  await more(page).press('Enter');
  const entries = menu(page).getByRole('menuitem');
  await expect(entries).not.toHaveCount(0);
  expect(await entries.count()).toBeLessThanOrEqual(FEW);
  const parts = await menu(page).locator('[aria-haspopup="menu"]').allInnerTexts();
  expect(parts).toEqual(['Open recent', 'File', 'Edit', 'Role', 'View', 'Fold', 'Scenarios']);
  for (const part of parts) {
    await entry(menu(page), part).focus();
    await page.keyboard.press('ArrowRight');
    const within = page.getByRole('menu', { name: part });
    await expect(within.getByRole('menuitem').first()).toBeVisible();
    expect(await within.getByRole('menuitem').count(), part).toBeLessThanOrEqual(PART);
    await page.keyboard.press('ArrowLeft');
    await expect(within).toHaveCount(0);
  }
});

test('the arrow keys lead into a menu within it, and Enter does what is chosen there', async ({ page }) => {
  await openChart(page, CHART);
  await more(page).press('Enter');
  await expect(menu(page)).toBeVisible();
  for (const letter of ['V', 'i']) await page.keyboard.press(letter);
  await expect(entry(page, 'View')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(entry(page, 'Fit the chart')).toBeFocused();
  await page.keyboard.press('h');
  await expect(entry(page, 'Hide the roles and the outline')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Role palette' })).toHaveCount(0);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(more(page)).toBeFocused();
});

test('what it says is true of the chart it is opened over', async ({ page }) => {
  await openChart(page, CHART);
  await more(page).press('Enter');
  await expect(entry(page, 'Open this branch')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Chief Marketing Officer,/ })
    .click();
  await more(page).press('Enter');
  await expect(entry(page, 'Open this branch')).toBeVisible();
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a menu within it unfolds in its place, where there is room for it', async ({ page }) => {
    await openChart(page, CHART);
    await more(page).tap();
    await entry(page, 'Edit').tap();
    const edit = page.getByRole('group', { name: 'Edit' });
    await expect(entry(edit, 'Paste')).toBeVisible();
    const box = await edit.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await entry(page, 'Edit').tap();
    await expect(edit).toHaveCount(0);
    await entry(page, 'File').tap();
    await entry(page, 'Share as a link').tap();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});
