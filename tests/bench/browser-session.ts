import type { Page } from '@playwright/test';

/** How the bench finds its way around the app. */
export const SELECTORS = {
  fileInput: 'input[type=file][data-testid="open-file"]',
  /** The element a person drags and turns the wheel on. */
  canvas: '.react-flow',
  /** What is hit where no card is. */
  pane: '.react-flow__pane',
  /** The element whose transform is the view. */
  viewport: '.react-flow__viewport',
  card: '.react-flow__node',
  searchField: 'input[role=combobox][aria-label="Find in the chart"]',
  searchResult: '[role=listbox][aria-label="Roles found"] [role=option]',
  /** What follows the pointer while a card is dragged; found by its shape until it has a name of its own. */
  ghost: '[data-testid="drag-ghost"], [class*="ghost"]',
  /** Where the lines and the far view are drawn. */
  drawing: '[data-testid="painted-layer"]',
} as const;

export const KEYS = {
  wholeChart: 'Alt+0',
  /** Held while the wheel turns, so that it zooms. */
  zoom: 'Control',
  addReport: 'Control+Enter',
  search: 'Control+F',
  /** Goes to what was found. */
  arrive: 'Enter',
  selectNothing: 'Escape',
  compare: 'Alt+C',
} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the chart's canvas is on the page. */
export async function canvasBox(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(SELECTORS.canvas).first().boundingBox();
  if (!box) throw new Error(`There is nothing to see at ${SELECTORS.canvas}.`);
  return box;
}

export async function canvasCentre(page: Page): Promise<Point> {
  const { x, y, width, height } = await canvasBox(page);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The view as the app states it; differs after any pan or zoom. */
export function viewTransform(page: Page): Promise<string> {
  return page
    .locator(SELECTORS.viewport)
    .first()
    .evaluate((element) => getComputedStyle(element).transform);
}

/** The zoom factor, read from the view's matrix. */
export async function zoomOf(page: Page): Promise<number> {
  return Number(/matrix\(([^,]+)/.exec(await viewTransform(page))?.[1] ?? 1);
}

/** Waits until what was asked for has been painted. */
export function nextPaint(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

const MOST_FRAMES = 1_200;

/** Waits until the view has stood still for several frames: arrivals and zooms are animated. */
export function stillness(page: Page): Promise<void> {
  return page.evaluate(
    async ({ viewport, card, most }) => {
      const look = () => {
        const view = document.querySelector<HTMLElement>(viewport)?.style.transform ?? '';
        return `${view} ${document.querySelectorAll(card).length}`;
      };
      let last = look();
      let still = 0;
      for (let frame = 0; still < 15; frame += 1) {
        if (frame > most) throw new Error(`The view never came to rest; last: ${last}`);
        await new Promise(requestAnimationFrame);
        const now = look();
        still = now === last ? still + 1 : 0;
        last = now;
      }
    },
    { ...SELECTORS, most: MOST_FRAMES },
  );
}

/** The middle of a card that can be taken hold of, nearest to the middle of the canvas. */
export async function cardInView(page: Page): Promise<Point> {
  const found = await page.evaluate(
    ({ centre, card }) => {
      const middles = [...document.querySelectorAll(card)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { element, x: x + width / 2, y: y + height / 2 };
      });
      const off = (place: Point) => Math.hypot(place.x - centre.x, place.y - centre.y);
      const middle = middles
        .sort((a, b) => off(a) - off(b))
        .find(({ element, x, y }) => element.contains(document.elementFromPoint(x, y)));
      return middle && { x: middle.x, y: middle.y };
    },
    { centre: await canvasCentre(page), card: SELECTORS.card },
  );
  if (!found) throw new Error('There is no card in view to take hold of.');
  return found;
}
