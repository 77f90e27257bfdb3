import type { ChartDocument } from '../../src/chart/chart.ts';
import { boxOf, card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE } from '../support/one-file.ts';
import { openChart } from '../support/opening.ts';
import { largeScenario } from '../support/scenarios.ts';

const CHART = `Chief Executive Officer
  Chief Marketing Officer
    Brand Manager
    Head of Events
    Head of Press
  Chief Operating Officer
    Head of Stores
    Head of Logistics
Brand Manager ..> Head of Stores: campaigns
`;

test.describe('the Arrange menu', () => {
  test.beforeEach(async ({ page }) => {
    await openChart(page, CHART);
  });

  test('turns the chart, as one step', async ({ page }) => {
    await page.getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('menuitemradio', { name: 'To the right' }).click();
    await page.keyboard.press('Escape');
    const boss = await boxOf(card(page, 'Chief Executive Officer'));
    const report = await boxOf(card(page, 'Chief Marketing Officer'));
    expect(report.x).toBeGreaterThan(boss.x + boss.width);
    await page.getByRole('button', { name: 'Undo Arrange the chart to the right' }).click();
    const above = await boxOf(card(page, 'Chief Executive Officer'));
    expect((await boxOf(card(page, 'Chief Marketing Officer'))).y).toBeGreaterThan(above.y + above.height);
  });

  test('puts the chart into layers and back', ONE_FILE, async ({ page }) => {
    const belowEvents = async () =>
      (await boxOf(card(page, 'Head of Press'))).y - (await boxOf(card(page, 'Head of Events'))).y;
    // The team hangs below its boss in the tree, and stands side by side in its layer.
    expect(await belowEvents()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('menuitemradio', { name: /In layers/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(belowEvents).toBe(0);
    await page.getByRole('button', { name: 'Undo Arrange the chart in layers' }).click();
    await expect.poll(belowEvents).toBeGreaterThan(0);
  });
});

test('a chart too large for layers is drawn as a tree, and says why', async ({ page }) => {
  const large: ChartDocument = {
    title: 'Works',
    scenarios: [{ ...largeScenario(450, (i) => Math.floor((i - 1) / 6)), arrangement: { folded: [] } }],
  };
  await openChart(page, large);
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitemradio', { name: /In layers/ }).click();
  await expect(page.getByText('here are 450, so they are drawn as a tree')).toBeVisible();
});
