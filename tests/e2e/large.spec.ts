import type { Locator, Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { CARD_HEIGHT, CARD_WIDTH, STACK_GAP } from '../../src/layout/card.ts';
import { LIGHT } from '../../src/layout/theme.ts';
import { randomChart } from '../bench/random-chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { boxOf, emptyPlace, look, type Spot } from '../support/gestures.ts';
import { countInk } from '../support/ink.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { placesOf, viewOf } from '../support/places.ts';
import { savedDocument } from '../support/saving.ts';

const SIZE = 2_000;
const SCENARIO = randomChart(SIZE);
/** Everything open, which a chart of this size is only when it says so. */
const CHART: ChartDocument = {
  title: 'Two thousand',
  scenarios: [{ ...SCENARIO, arrangement: { folded: [] } }],
};
/** Somewhere in the middle of the company. */
const SOMEBODY = SCENARIO.roles[Math.floor(SIZE / 2)] ?? { id: '', title: '' };

function cards(page: Page): Locator {
  return page.getByRole('main').getByRole('button', { name: /, reports to .*reports?\b/ });
}

/** The most cards that were in the page at once from now on; ask again for the number so far. */
async function countMounted(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const count = () => document.querySelectorAll('.react-flow__node').length;
    let most = count();
    new MutationObserver(() => {
      most = Math.max(most, count());
      Reflect.set(window, 'mostMounted', most);
    }).observe(document.body, { childList: true, subtree: true });
    Reflect.set(window, 'mostMounted', most);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'mostMounted')));
}

async function showWhole(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect.poll(async () => (await viewOf(page)).zoom).toBeLessThan(0.3);
}

/** Turns the wheel over a spot until the zoom factor is at least this. */
async function zoomIn(page: Page, at: Spot, factor: number): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await expect(async () => {
    await page.mouse.wheel(0, -200);
    expect((await viewOf(page)).zoom).toBeGreaterThan(factor);
  }).toPass({ intervals: [50] });
}

test.beforeEach(async ({ page }) => {
  await openChart(page, CHART);
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('2,000 roles');
  await showWhole(page);
});

test('the far view is painted, with no card in the page', async ({ page }) => {
  await expect(cards(page)).toHaveCount(0);
  const canvas = await boxOf(page.getByRole('main'));
  const picture = await look(page);
  expect(countInk(picture, canvas, LIGHT.canvas)).toBeGreaterThan(2_000);
});

test('fewer than 300 cards are in the page at every zoom', async ({ page }) => {
  const most = await countMounted(page);
  const somebody = (await placesOf(page, SCENARIO)).card(SOMEBODY.id);
  for (const factor of [0.1, 0.2, 0.3, 0.42, 0.5, 0.7, 1, 1.6, 2.4]) {
    await zoomIn(page, somebody, factor);
    if (factor >= 0.7) await expect(cards(page).first()).toBeVisible();
  }
  expect(await most()).toBeGreaterThan(0);
  expect(await most()).toBeLessThan(300);
});

test('cards come into the page by zooming in on them, and leave it again', AT_LENGTH, async ({ page }) => {
  await zoomIn(page, (await placesOf(page, SCENARIO)).card(SOMEBODY.id), 0.8);
  await expect(cards(page).first()).toBeVisible();
  await showWhole(page);
  await expect(cards(page)).toHaveCount(0);
});

test('the chart is moved by dragging the canvas, far off and between cards', AT_LENGTH, async ({ page }) => {
  const pan = async (from: Spot) => {
    const before = await viewOf(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 120, from.y - 60, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await viewOf(page)).x - before.x)).toBe(-120);
    expect(Math.round((await viewOf(page)).y - before.y)).toBe(-60);
  };
  await pan(await emptyPlace(page));
  await zoomIn(page, (await placesOf(page, SCENARIO)).card(SOMEBODY.id), 0.8);
  await expect(cards(page).first()).toBeVisible();
  // Below the card, but not where a line is pulled out of it.
  const { x, y } = (await placesOf(page, SCENARIO)).card(SOMEBODY.id);
  const { zoom } = await viewOf(page);
  await pan({ x: x - (CARD_WIDTH / 3) * zoom, y: y + ((CARD_HEIGHT + STACK_GAP) / 2) * zoom });
  expect(await savedDocument(page)).toEqual(CHART);
});

test('a card far off is selected by a click', async ({ page }) => {
  const { x, y } = (await placesOf(page, SCENARIO)).card(SOMEBODY.id);
  await page.mouse.click(x, y);
  await expect(page.getByRole('group', { name: `Role: ${SOMEBODY.title}` })).toBeVisible();
});
