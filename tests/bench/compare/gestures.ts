import type { Page } from '@playwright/test';
import { drag } from '../browser-gestures.ts';
import { nextPaint, type Point } from '../browser-session.ts';
import { CLOSE_UP, type Contender } from './contender.ts';

const NOTCH = 100;
/** One way; a page that cannot follow is not waited for any longer, but some turns are made in any case. */
const PATIENCE_MS = 6_000;
const FEWEST_TURNS = 4;
const MOST_TURNS = 80;

/** The view as the page shows it; differs after any pan or zoom. */
export function viewOf(page: Page, { viewport }: Pick<Contender, 'viewport'>): Promise<string> {
  return page
    .locator(viewport)
    .first()
    .evaluate((element) => getComputedStyle(element).transform);
}

/** The zoom factor, read from the view's matrix. */
export async function zoomOf(page: Page, contender: Pick<Contender, 'viewport'>): Promise<number> {
  return Number(/matrix\(([^,]+)/.exec(await viewOf(page, contender))?.[1] ?? 1);
}

async function turn(page: Page, notch: number): Promise<void> {
  await page.mouse.wheel(0, notch);
  await nextPaint(page);
}

/** Turns the wheel where the pointer is until the zoom is reached; how far one turn goes is seen from the first. */
export async function zoomTo(
  page: Page,
  contender: Pick<Contender, 'viewport' | 'zoomKey'>,
  zoom: number,
): Promise<void> {
  const { zoomKey } = contender;
  if (zoomKey !== undefined) await page.keyboard.down(zoomKey);
  const before = await zoomOf(page, contender);
  const notch = zoom < before ? NOTCH : -NOTCH;
  const start = performance.now();
  await turn(page, notch);
  const step = (await zoomOf(page, contender)) / before;
  const turns = step === 1 ? 0 : Math.min(MOST_TURNS, Math.round(Math.log(zoom / before) / Math.log(step)));
  for (let done = 1; done < turns; done += 1) {
    if (done >= FEWEST_TURNS && performance.now() - start > PATIENCE_MS) break;
    await turn(page, notch);
  }
  if (zoomKey !== undefined) await page.keyboard.up(zoomKey);
}

/** From close up to the whole chart, and half of the way back: all the way would look as if nothing had moved. */
export async function zoomAcross(page: Page, contender: Contender, whole: number): Promise<void> {
  const { x, y } = centreOf(page);
  await page.mouse.move(x, y);
  await zoomTo(page, contender, whole);
  await zoomTo(page, contender, Math.sqrt(whole * CLOSE_UP));
}

/** Takes hold of the chart where no card is, and moves it; the button stays pressed. */
export async function pan(page: Page, contender: Contender): Promise<void> {
  await drag(page, await emptyPlace(page, contender), { x: 400, y: 160 });
}

/** Takes a card there and half of the way back; the button stays pressed. */
export async function dragCard(page: Page, contender: Contender): Promise<void> {
  await drag(page, await middleCard(page, contender), { x: 300, y: 140 });
}

const centreOf = (page: Page): Point => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { x: width / 2, y: height / 2 };
};

/**
 * The place nearest to the middle where the chart can be taken hold of, with no card close by: a browser takes the
 * edge of a card for the card. The middle when everything is taken.
 */
async function emptyPlace(page: Page, { ground, card }: Contender): Promise<Point> {
  const middle = centreOf(page);
  const free = await page.evaluate(
    (asked) => {
      const MARGIN = 8;
      const isFree = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y);
        return Boolean(hit?.closest(asked.ground) && !hit.closest(asked.card));
      };
      const isClear = ({ x, y }: Point) =>
        [-MARGIN, 0, MARGIN].every((dx) => [-MARGIN, 0, MARGIN].every((dy) => isFree(x + dx, y + dy)));
      for (let ring = 0; ring < 60; ring += 1) {
        for (const [right, down] of [
          [1, 1],
          [-1, 1],
          [1, -1],
          [-1, -1],
          [0, 1],
          [0, -1],
        ] as const) {
          const place = { x: asked.middle.x + right * ring * 6, y: asked.middle.y + down * ring * 5 };
          if (isClear(place)) return place;
        }
      }
      return undefined;
    },
    { middle, ground, card },
  );
  return free ?? middle;
}

/** The middle of a card that can be taken hold of, nearest to the middle of the page. */
async function middleCard(page: Page, { card }: Contender): Promise<Point> {
  const found = await page.evaluate(
    ({ middle, selector }) => {
      const places = [...document.querySelectorAll(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { element, x: x + width / 2, y: y + height / 2 };
      });
      const off = (place: Point) => Math.hypot(place.x - middle.x, place.y - middle.y);
      const near = places
        .sort((a, b) => off(a) - off(b))
        .find(({ element, x, y }) => element.contains(document.elementFromPoint(x, y)));
      return near && { x: near.x, y: near.y };
    },
    { middle: centreOf(page), selector: card },
  );
  if (!found) throw new Error('There is no card in view to take hold of.');
  return found;
}
