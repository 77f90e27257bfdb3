import type { Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { canvas, change, compare, panel, showView } from '../support/comparison.ts';
import { comparedCharts } from '../support/compared-charts.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';

const TEAM = 130;

/** A team of which every role has somebody else, and reports to somebody who does not lead a team: many findings. */
function longCharts(): ChartDocument {
  const outline = (person: string) =>
    `Chief Executive Officer [id: ceo]\n${Array.from(
      { length: TEAM },
      (_, at) => `  Clerk ${String(at + 1).padStart(3, '0')} (${person} ${at + 1}) [id: c${at + 1}]\n`,
    ).join('')}`;
  const [today] = documentOf(outline('Ada')).scenarios;
  const [plan] = documentOf(outline('Bo')).scenarios;
  return {
    title: 'Archive',
    scenarios: [
      { ...today, id: 'today', name: 'Today' },
      { ...plan, id: 'plan', name: 'Proposal' },
    ],
  };
}

const turned = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

test('a role on the canvas leads to its change, on whatever page that is', async ({ page }) => {
  await openChart(page, longCharts());
  await compare(page);
  await expect(turned(page, '1 to 100 of 130 changes')).toBeVisible();
  await card(page, 'Clerk 120').click();
  await expect(turned(page, '101 to 130 of 130 changes')).toBeVisible();
  await expect(change(page, 'Changed: Clerk 120')).toHaveAttribute('aria-expanded', 'true');
  await expect(change(page, 'Changed: Clerk 120')).toBeInViewport();
});

test('a table that is filtered or sorted begins at its first page', AT_LENGTH, async ({ page }) => {
  await openChart(page, longCharts());
  await compare(page);
  await showView(page, 'List');
  const after = page.getByRole('button', { name: 'Changes after' });
  await after.click();
  await expect(turned(page, '101 to 130 of 130 changes')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter the changes' }).fill('clerk');
  await expect(turned(page, '1 to 100 of 130 changes')).toBeVisible();
  await after.click();
  await page.getByRole('columnheader', { name: 'Role' }).getByRole('button').click();
  await expect(turned(page, '1 to 100 of 130 changes')).toBeVisible();
});

test('what is selected stays selected in another view', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await card(page, 'Chief Customer Officer').click();
  await showView(page, 'Side by side');
  for (const side of ['Before: Today', 'After: Proposal'])
    await expect(
      canvas(page, side).getByRole('button', { name: /^Chief Customer Officer,/ }),
    ).toHaveAttribute('aria-pressed', 'true');
  await showView(page, 'List');
  await showView(page, 'Together');
  await expect(card(page, 'Chief Customer Officer')).toHaveAttribute('aria-pressed', 'true');
});

for (const size of [
  { width: 600, height: 800 },
  { width: 1024, height: 700 },
])
  test(`the table and what is beside it share a window of ${size.width} pixels`, async ({ page }) => {
    await openChart(page, longCharts());
    await compare(page);
    await page.setViewportSize(size);
    await showView(page, 'List');
    const table = await page.getByRole('region', { name: 'Table of changes' }).boundingBox();
    const side = await panel(page).boundingBox();
    if (!table || !side) throw new Error('One of the two is not there');
    expect(table.height).toBeGreaterThan(100);
    expect(side.height).toBeGreaterThan(100);
    const isBeside = table.x + table.width <= side.x + 1;
    const isAbove = table.y + table.height <= side.y + 1;
    expect(isBeside || isAbove).toBe(true);
    expect(table.x + table.width).toBeLessThanOrEqual(size.width);
  });
