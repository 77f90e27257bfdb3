import { comparedCharts } from '../support/compared-charts.ts';
import { bar, compare } from '../support/comparison.ts';
import { card, paletteRole } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const tip = (page: Parameters<typeof compare>[0]) => page.getByRole('tooltip');

test('a tip comes where the pointer goes, and not because something comes under it', async ({ page }) => {
  await openChart(page, comparedCharts());
  const help = page.getByRole('button', { name: 'Help', exact: true });
  const { x = 0, y = 0, width = 0, height = 0 } = (await help.boundingBox()) ?? {};
  await compare(page);
  // Where the button for help is going to be.
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.clock.install();
  await page.clock.resume();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  });
  await expect(bar(page)).toHaveCount(0);
  await page.clock.runFor(2_000);
  await expect(tip(page)).toHaveCount(0);
  await page.mouse.move(x + width / 2 + 2, y + height / 2);
  await page.clock.runFor(2_000);
  await expect(tip(page)).toHaveText(/^Help/);
});

test('where the keyboard rests on a role of the palette, it says what Enter would do, and Enter does it', async ({
  page,
}) => {
  await openChart(
    page,
    'Chief Executive Officer [executive, board]\n  Chief Marketing Officer [executive]\n',
  );
  await card(page, 'Chief Marketing Officer').click();
  const marketing = paletteRole(page, 'Chief Marketing Officer');
  const customer = paletteRole(page, 'Chief Customer Officer');
  const words = /^Enter adds it under Chief Marketing Officer: 1 critical finding/;
  await page.getByRole('searchbox', { name: 'Find a role in the palette' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(customer).toBeFocused();
  await expect(customer).toHaveAccessibleDescription(words);
  await expect(page.getByRole('navigation', { name: 'Role palette' }).getByText(words)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(marketing).toBeFocused();
  await expect(marketing).toHaveAccessibleDescription(/^Enter adds it under Chief Marketing Officer: /);
  await expect(customer).toHaveAccessibleDescription('');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(customer).toHaveAccessibleDescription(words);
  await page.keyboard.press('Enter');
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
    /reports to Chief Marketing Officer/,
  );
  await expect(customer).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByText(/^Enter adds it/)).toHaveCount(0);
});
