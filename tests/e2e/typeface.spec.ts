import type { Page } from '@playwright/test';
import { PAINTED_ZOOM } from '../../src/ui/canvas/card-detail.ts';
import { holdBack } from '../support/held-back.ts';
import { expect, test } from '../support/network.ts';
import { openApp, openChart } from '../support/opening.ts';
import { viewOf } from '../support/places.ts';

const RARE = /inter-latin-ext-[^/]*\.woff2$/;

/** The painted canvas as it is now. */
const painted = (page: Page) =>
  page
    .getByTestId('painted-layer')
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));

test('a page without rare letters fetches no font for them', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url().replace(/.*\//, ''));
  });
  await openApp(page);
  await expect(page.getByRole('heading', { name: 'Templates to start from' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.map((name) => name.replace(/-[^-]*$/, '')).toSorted()).toEqual(
    [400, 500, 600].map((weight) => `inter-latin-${weight}-normal`),
  );
});

test('painted words get the font of their letters as soon as it comes', async ({ page }) => {
  const asked = page.waitForRequest(RARE);
  const letGo = await holdBack(page, RARE);
  await openChart(page, 'Dyrektor Żądłowski\n  Kierownik Łąk i Gęsi\n');
  await asked;
  for (let turn = 0; turn < 7; turn += 1) await page.keyboard.press('Alt+-');
  await expect.poll(async () => (await viewOf(page)).zoom).toBeLessThan(PAINTED_ZOOM);
  let before = '';
  // What is painted while the view moves is painted once more when it rests.
  await expect(async () => {
    before = await painted(page);
    await page.waitForTimeout(400);
    expect(await painted(page)).toBe(before);
  }).toPass();
  letGo();
  await expect.poll(() => painted(page)).not.toBe(before);
});
