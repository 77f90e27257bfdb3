import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { decodePng } from '../support/decode-png.ts';
import { expect, test } from '../support/network.ts';

/** The card of a role on the canvas, by its title. */
function card(page: Page, title: string): Locator {
  return page.getByRole('main').getByRole('button', { name: new RegExp(`^${title},`) });
}

function paletteRole(page: Page, title: string): Locator {
  return page.getByRole('navigation', { name: 'Role palette' }).getByRole('button', { name: title, exact: true });
}

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing is drawn there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses on one thing and moves onto another, without letting go. */
async function hold(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await centre(from);
  const end = await centre(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y + 10, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await hold(page, from, to);
  await page.mouse.up();
}

test('the first minute: draw, be warned before the drop, repair, undo, redo, export', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();

  await drag(page, paletteRole(page, 'Chief Executive Officer'), page.getByRole('main'));
  await expect(card(page, 'Chief Executive Officer')).toBeVisible();
  await drag(page, paletteRole(page, 'Chief Marketing Officer'), card(page, 'Chief Executive Officer'));
  await expect(card(page, 'Chief Marketing Officer')).toHaveAccessibleName(/reports to Chief Executive Officer/);

  const forecast = page.getByTestId('forecast');
  await hold(page, paletteRole(page, 'Chief Customer Officer'), card(page, 'Chief Marketing Officer'));
  await expect(forecast).toContainText('Drop: reports to Chief Marketing Officer');
  await expect(forecast).toContainText('Critical: Customer experience under Marketing');
  await expect(card(page, 'Chief Customer Officer')).toHaveCount(0);
  await page.mouse.up();

  const customer = card(page, 'Chief Customer Officer');
  await expect(customer).toHaveAccessibleName(/reports to Chief Marketing Officer/);
  await expect(customer).toHaveAccessibleName(/critical problem.*Customer experience under Marketing/);

  await page.getByRole('tab', { name: /^Problems/ }).click();
  const problems = page.getByRole('region', { name: 'Problems' });
  await problems.getByRole('button', { name: /Critical: Customer experience under Marketing/ }).click();
  await expect(problems).toContainText('According to');
  await expect(problems).toContainText('Where Does Customer Experience Management Fit in an Organization?');

  const repair = problems.getByRole('button', { name: 'Move Chief Customer Officer under Chief Executive Officer' });
  await repair.click();
  await expect(customer).toHaveAccessibleName(/reports to Chief Executive Officer/);
  await expect(problems).not.toContainText('Customer experience under Marketing');
  await expect(problems).toContainText('board');

  await page.keyboard.press('Control+z');
  await expect(customer).toHaveAccessibleName(/reports to Chief Marketing Officer/);
  await page.keyboard.press('Control+Shift+z');
  await expect(customer).toHaveAccessibleName(/reports to Chief Executive Officer/);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PNG' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^untitled-chart-\d{4}-\d{2}-\d{2}\.png$/);
  const png = decodePng(await readFile(await download.path()));
  expect(png.width).toBeGreaterThan(400);
});
