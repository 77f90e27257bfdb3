import type { Page } from '@playwright/test';
import { AT_LENGTH } from '../support/at-length.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const CHART = `Chief Executive Officer (Ada Osei) [executive, board]
  Chief Marketing Officer [executive]
    Head of Brand
  Head of Sales
`;

const LIST_OF_COMMANDS = /\/assets\/command-palette-[^/]+\.js$/;

const question = (page: Page) => page.getByRole('dialog', { name: 'What is deleted?' });

test.beforeEach(async ({ page }) => {
  await openChart(page, CHART);
  await card(page, 'Chief Marketing Officer').click();
});

test('a key right behind Escape meets no window that is neither there nor gone', async ({ page }) => {
  const { keyboard } = page;
  await keyboard.press('Delete');
  await expect(question(page)).toBeVisible();
  await Promise.all([keyboard.press('Escape'), keyboard.press('Delete')]);
  await expect(question(page)).toBeVisible();
  await Promise.all([keyboard.press('Escape'), keyboard.press('?')]);
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await Promise.all([keyboard.press('Escape'), keyboard.press('Alt+m')]);
  await expect(page.getByRole('combobox', { name: 'New boss' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
});

test('a window whose code is still on its way has the keys already, and gives the keyboard back', async ({
  page,
}) => {
  const coming: (() => void)[] = [];
  await page.route(LIST_OF_COMMANDS, async (route) => {
    await new Promise<void>((resolve) => coming.push(resolve));
    await route.continue();
  });
  const title = page.getByRole('textbox', { name: 'Title of the chart' });
  await title.focus();
  await page.keyboard.press('Control+k');
  await expect(title).toBeFocused();
  await expect.poll(() => coming.length).toBe(1);
  await card(page, 'Head of Brand').click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Enter');
  await expect(card(page, 'Head of Brand')).toBeFocused();
  await expect(page.getByRole('main').locator('[data-role]')).toHaveCount(4);
  for (const arrive of coming) arrive();
  await expect(page.getByRole('combobox', { name: 'Command or role' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'Head of Brand')).toBeFocused();
});

test('Enter and Escape in a text lead on to the chart', async ({ page }) => {
  for (const key of ['Enter', 'Escape']) {
    await page.getByRole('textbox', { name: 'Title of the chart' }).focus();
    await page.keyboard.press(key);
    await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
  }
});

test('a region that is put away gives the keyboard to the chart', async ({ page }) => {
  const palette = page.getByRole('searchbox', { name: 'Find a role in the palette' });
  await palette.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Alt+1');
  await expect(palette).toHaveCount(0);
  await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
});

test('a press on words is nobody’s loss', AT_LENGTH, async ({ page }) => {
  await page.getByRole('contentinfo').getByText('4 roles').click();
  await page.keyboard.press('Shift');
  // Whoever hands the keyboard on does so within two frames.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });
  await expect(page.locator('body')).toBeFocused();
});
