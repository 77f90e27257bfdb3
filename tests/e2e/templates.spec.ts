import type { Page } from '@playwright/test';
import { card, message } from '../support/gestures.ts';
import { holdBack } from '../support/held-back.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const gallery = (page: Page) => page.getByRole('dialog', { name: 'New chart' });
const template = (page: Page, name: string) => gallery(page).getByRole('button', { name, exact: true });

test('from the menu, beside a chart that stays, with the way back', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Logistics\n');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New from a template…' }).click();
  await template(page, 'One customer team').click();
  await expect(card(page, 'Customer Director')).toBeVisible();
  await message(page).getByRole('button', { name: 'Go back to “Northwind”' }).click();
  await expect(card(page, 'Head of Logistics')).toBeVisible();
  await expect(card(page, 'Customer Director')).toHaveCount(0);
  await message(page).getByRole('button', { name: 'Go back to “One customer team”' }).click();
  await expect(card(page, 'Customer Director')).toBeVisible();
});

test('the window stays until the chart is there, so that nothing can be done to the one before', async ({
  page,
}) => {
  const letGo = await holdBack(page, /one-customer-team[^/]*\.js$/);
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await template(page, 'One customer team').click();
  // Long enough for a window that closes at once to have gone.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(gallery(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gallery(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await expect(template(page, 'One customer team')).toBeVisible();
  letGo();
  // What was thought better of does not open after all.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(gallery(page)).toBeVisible();
  await template(page, 'One customer team').click();
  await expect(gallery(page)).toHaveCount(0);
  await expect(card(page, 'Customer Director')).toBeVisible();
});

test('a blank chart comes first', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Logistics\n');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New from a template…' }).click();
  await expect(template(page, 'Blank chart')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
  await expect(message(page).getByRole('button', { name: 'Go back to “Northwind”' })).toBeVisible();
});

test('every template has its picture, also on a projector', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a template' }).click();
  // Decoration for those who see; the words beside them say the same.
  const pictures = gallery(page).locator('[data-card] > span > span > svg');
  await expect(pictures).toHaveCount(12);
  for (const picture of await pictures.all()) {
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(200);
    expect(height).toBeGreaterThan(100);
    expect(await picture.locator('text').count()).toBeGreaterThan(5);
  }
  const sideways = await gallery(page)
    .locator('[data-card]')
    .first()
    .evaluate((blank) => (blank.parentElement?.scrollWidth ?? 0) - (blank.parentElement?.clientWidth ?? 0));
  expect(sideways).toBe(0);
});
