import type { Page } from '@playwright/test';
import { drawnPlace } from './browser-pixels.ts';
import {
  canvasCentre,
  KEYS,
  nextPaint,
  type Point,
  SELECTORS,
  stillness,
  zoomOf,
} from './browser-session.ts';

/** Steps of one drag: two seconds at sixty frames each. */
const MOVES = 120;

/** A page that cannot follow is not waited for any longer; some moves are made in any case. */
const PATIENCE_MS = 10_000;
const FEWEST_MOVES = 12;

/** Moves the pressed pointer in small steps, there and half-way back. */
export async function drag(page: Page, from: Point, by: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const start = performance.now();
  for (let move = 1; move <= MOVES; move += 1) {
    if (move > FEWEST_MOVES && performance.now() - start > PATIENCE_MS) break;
    const share = move <= MOVES / 1.5 ? move / (MOVES / 1.5) : 2 - move / (MOVES / 1.5);
    await page.mouse.move(from.x + by.x * share, from.y + by.y * share);
  }
}

export async function wheel(page: Page, at: Point, notch: number, turns: number): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down(KEYS.zoom);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, notch);
    await nextPaint(page);
  }
  await page.keyboard.up(KEYS.zoom);
}

/** The empty place nearest to the middle of the canvas, to take hold of it; the middle when everything is taken. */
export async function emptyPlace(page: Page): Promise<Point> {
  const centre = await canvasCentre(page);
  const free = await page.evaluate(
    ({ x, y, card, pane }) => {
      for (let ring = 0; ring < 40; ring += 1) {
        for (const [right, down] of [
          [1, 1],
          [-1, 1],
          [1, -1],
          [-1, -1],
        ] as const) {
          const place = { x: x + right * ring * 9, y: y + down * ring * 6 };
          const hit = document.elementFromPoint(place.x, place.y);
          if (hit?.closest(pane) && !hit.closest(card)) return place;
        }
      }
      return undefined;
    },
    { ...centre, card: SELECTORS.card, pane: SELECTORS.pane },
  );
  return free ?? centre;
}

/** Shows everything, however large. */
export async function wholeChart(page: Page): Promise<void> {
  await page.keyboard.press(KEYS.wholeChart);
  await stillness(page);
}

/** Starts from the whole chart and zooms in on something drawn until cards can be read. */
export async function closeUp(page: Page, decoder: Page): Promise<void> {
  await wholeChart(page);
  const at = await drawnPlace(page, decoder);
  for (let turn = 0; turn < 200 && (await zoomOf(page)) < 0.9; turn += 1) await wheel(page, at, -60, 1);
  await stillness(page);
}
