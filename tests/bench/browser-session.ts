import type { Locator, Page } from '@playwright/test';

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
  /** Where the lines and the far view are drawn. */
  drawing: '[data-testid="painted-layer"]',
} as const;

export const KEYS = {
  wholeChart: 'Alt+0',
  /** Held while the wheel turns, so that it zooms. */
  zoom: 'Control',
  addReport: 'Control+Enter',
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

/** Waits until the view has stood still for several frames: arrivals and zooms are animated. */
export async function stillness(page: Page): Promise<void> {
  let last = '';
  let still = 0;
  while (still < 12) {
    const now = `${await viewTransform(page)} ${await page.locator(SELECTORS.card).count()}`;
    still = now === last ? still + 1 : 0;
    last = now;
    await nextPaint(page);
  }
}

/** A card that is wholly on the canvas, nearest to its middle. */
export async function cardInView(page: Page): Promise<Locator> {
  const box = await canvasBox(page);
  const centre = await canvasCentre(page);
  const cards = await page.locator(SELECTORS.card).all();
  const placed = await Promise.all(cards.map(async (card) => ({ card, at: await card.boundingBox() })));
  const near = placed
    .flatMap(({ card, at }) => {
      const inside =
        at &&
        at.x > box.x &&
        at.y > box.y &&
        at.x + at.width < box.x + box.width &&
        at.y + at.height < box.y + box.height;
      return inside ? [{ card, far: Math.hypot(at.x - centre.x, at.y - centre.y) }] : [];
    })
    .sort((a, b) => a.far - b.far);
  if (!near[0]) throw new Error('There is no card in view to drag.');
  return near[0].card;
}
