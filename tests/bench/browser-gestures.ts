import type { Page } from '@playwright/test';
import {
  canvasBox,
  canvasCentre,
  KEYS,
  nextPaint,
  type Point,
  SELECTORS,
  stillness,
  zoomOf,
} from './browser-session.ts';
import type { Landmark } from './landmark.ts';

/** Steps of one drag: more than two seconds, since the pointer waits for the page after each. */
const MOVES = 80;

/** A page that cannot follow is not waited for any longer; some moves are made in any case. */
const PATIENCE_MS = 6_000;
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

const NOTCH = -60;
const MOST_TURNS = 60;

/**
 * Shows the cards around a role at about a zoom, and selects nothing.
 *
 * By the search, as a person would who knows the role: seen whole, a large chart is a hairline, and zooming in on
 * something drawn ends as often on a line that runs from nowhere to nowhere as on a card.
 */
export async function closeUp(page: Page, landmark: Landmark, zoom: number): Promise<void> {
  await wholeChart(page);
  await goTo(page, landmark);
  const centre = await canvasCentre(page);
  // A turn goes on by less than a tenth.
  for (let turn = 0; turn < MOST_TURNS && (await zoomOf(page)) < zoom * 0.96; turn += 1)
    await wheel(page, centre, NOTCH, 1);
  // In a chart that was not far out the role was somewhere else than in the middle, and has moved away from it.
  await goTo(page, landmark);
  await page.keyboard.press(KEYS.selectNothing);
  await stillness(page);
  if (!(await isCardInView(page, landmark.id)))
    throw new Error(`The search for “${landmark.words}” did not bring its card into view.`);
}

/** Searches for a role, and goes there. */
async function goTo(page: Page, { words }: Landmark): Promise<void> {
  await page.keyboard.press(KEYS.search);
  const field = page.locator(SELECTORS.searchField);
  // Emptied first: the same words again would mean the next role found.
  await field.fill('');
  await field.fill(words);
  await page.locator(SELECTORS.searchResult).first().waitFor();
  await page.keyboard.press(KEYS.arrive);
  await stillness(page);
}

async function isCardInView(page: Page, id: string): Promise<boolean> {
  const [card] = await page.locator(`${SELECTORS.card}[data-id="${id}"]`).all();
  const box = await card?.boundingBox();
  const { x, y, width, height } = await canvasBox(page);
  return Boolean(
    box && box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height,
  );
}
