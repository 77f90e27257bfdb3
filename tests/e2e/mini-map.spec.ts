import type { Locator, Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { randomChart } from '../bench/random-chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { boxOf, centre, look } from '../support/gestures.ts';
import { countInk } from '../support/ink.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { LIGHT } from '../../src/layout/theme.ts';
import { viewOf } from '../support/places.ts';

const CHART: ChartDocument = {
  title: 'Three hundred',
  scenarios: [{ ...randomChart(300), arrangement: { folded: [] } }],
};

function miniMap(page: Page): Locator {
  return page.getByRole('main').getByRole('img', { name: /^Mini-map/ });
}

function frame(page: Page): Locator {
  return page.getByTestId('mini-map-frame');
}

test.beforeEach(async ({ page }) => {
  await openChart(page, CHART);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect(miniMap(page)).toHaveCount(0);
  const middle = await centre(page.getByRole('main'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -900);
  await expect(miniMap(page)).toBeVisible();
});

test('the whole chart is painted small, with a frame around the part in view', async ({ page }) => {
  const map = await boxOf(miniMap(page));
  expect(map.width).toBeLessThanOrEqual(200);
  expect(map.height).toBeLessThanOrEqual(130);
  await expect.poll(async () => countInk(await look(page), map, LIGHT.canvas)).toBeGreaterThan(200);
  const shown = await boxOf(frame(page));
  expect(shown.width).toBeLessThan(map.width);
  const middle = await centre(page.getByRole('main'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await boxOf(frame(page))).width).toBeLessThan(shown.width);
});

test('a press shows that part of the chart, and holding on moves it along', async ({ page }) => {
  const before = await viewOf(page);
  const { x, y, width, height } = await boxOf(miniMap(page));
  await page.mouse.move(x + 20, y + height / 2);
  await page.mouse.down();
  await expect.poll(async () => (await viewOf(page)).x).toBeGreaterThan(before.x + 100);
  const left = await viewOf(page);
  expect(left.zoom).toBe(before.zoom);
  await page.mouse.move(x + width - 20, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await viewOf(page)).x).toBeLessThan(before.x - 100);
  // Let go, it no longer follows.
  const right = await viewOf(page);
  await page.mouse.move(x + 20, y + height / 2);
  expect(await viewOf(page)).toEqual(right);
});

test('the wheel does on it what it does on the chart', AT_LENGTH, async ({ page }) => {
  const { x, y } = await centre(miniMap(page));
  const { zoom } = await viewOf(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(zoom);
});

test('it can be put away and brought back, by keyboard as well', AT_LENGTH, async ({ page }) => {
  await page.getByRole('button', { name: 'Hide the mini-map' }).focus();
  await page.keyboard.press('Enter');
  await expect(miniMap(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show the mini-map' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(miniMap(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hide the mini-map' })).toBeFocused();
});
