import { comparedCharts } from '../support/compared-charts.ts';
import { bar, compare } from '../support/comparison.ts';
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
