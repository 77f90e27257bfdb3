import type { Layout } from '../../layout/placement.ts';
import { createExtent, type Rect } from '../../layout/rect.ts';

/** How the chart lies on the canvas: its origin in screen pixels, and the zoom factor. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Of the canvas, screen pixels; 0 until it is on the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free space around a chart that was made to fit, screen pixels; the top leaves room for the strip. */
export const PADDING = { top: 92, right: 28, bottom: 32, left: 28 } as const;
/** A small chart is not blown up to fill a laptop; on a larger screen, seen from farther away, it grows with it. */
const LAPTOP = { width: 1500, height: 900 } as const;
const LARGEST_FIT = 1.75;
/** A chart that would fit only below this zoom opens at its top, at this other one, where titles can be read. */
export const SMALLEST_OPENING = 0.3;
const OPENING = 0.7;
/** A chart that was in view whole is kept whole while it grows, down to this zoom; then the edited card leads. */
const SMALLEST_WHOLE = 0.4;
/**
 * A card that is gone to from farther out than the first is shown at the last; otherwise the zoom stays. Where its holder
 * is to be read, that holds from the second on.
 */
const SMALLEST_REVEALED = 0.4;
const SMALLEST_READ = 0.55;
const REVEALED = 0.7;

type Drawn = Pick<Layout, 'bounds' | 'cards'>;

/**
 * The view that shows a chart whole; absent for an empty chart or a canvas without a size.
 *
 * @param top Free space above it. Default: as the strip needs.
 */
export function fittingView(
  { bounds, cards }: Drawn,
  { width, height }: Size,
  top: number = PADDING.top,
): Viewport | undefined {
  if (width === 0 || cards.length === 0) return undefined;
  const room = roomIn({ width, height }, { ...PADDING, top });
  const zoom = Math.min(
    largestFit({ width, height }),
    room.width / bounds.width,
    room.height / bounds.height,
  );
  return {
    zoom,
    x: room.x + (room.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    // A chart hangs from its top, so it stands at the top and not in the middle of a tall screen.
    y: top + Math.min(40, (room.height - bounds.height * zoom) / 2) - bounds.y * zoom,
  };
}

/** What a canvas has between free space at its edges, screen pixels; never less than one can see something in. */
export function roomIn({ width, height }: Size, edges: Record<keyof typeof PADDING, number>): Rect {
  return {
    x: edges.left,
    y: edges.top,
    width: Math.max(80, width - edges.left - edges.right),
    height: Math.max(80, height - edges.top - edges.bottom),
  };
}

/**
 * The view moved as little as can be, so that the chart is in the room for it; where it is larger than that, so that no
 * more of the space beside it is seen than must be.
 */
export function keptInside({ x, y, zoom }: Viewport, bounds: Rect, room: Rect): Viewport {
  return {
    zoom,
    x: within(x, room.x - bounds.x * zoom, room.x + room.width - (bounds.x + bounds.width) * zoom),
    y: within(y, room.y - bounds.y * zoom, room.y + room.height - (bounds.y + bounds.height) * zoom),
  };
}

function within(value: number, one: number, other: number): number {
  return Math.max(Math.min(one, other), Math.min(Math.max(one, other), value));
}

/**
 * The view moved as little as can be, so that a chart the canvas has room for at this zoom is whole, with free space
 * around it. Absent for a larger one.
 */
export function settledView(view: Viewport, bounds: Rect, size: Size): Viewport | undefined {
  const free = { x: size.width - bounds.width * view.zoom, y: size.height - bounds.height * view.zoom };
  if (free.x < 0 || free.y < 0) return undefined;
  const { top, right, bottom, left } = PADDING;
  // Of less free space than usual, each edge has its share.
  const [byX, byY] = [Math.min(1, free.x / (left + right)), Math.min(1, free.y / (top + bottom))];
  const edges = { top: top * byY, right: right * byX, bottom: bottom * byY, left: left * byX };
  return keptInside(view, bounds, roomIn(size, edges));
}

function largestFit({ width, height }: Size): number {
  return Math.min(LARGEST_FIT, Math.max(1, Math.min(width / LAPTOP.width, height / LAPTOP.height)));
}

/**
 * The first view of a chart: whole, or from its top when it is too large for that. Absent as in {@link fittingView}.
 *
 * @param above As there.
 */
export function openingView(chart: Drawn, size: Size, above: number = PADDING.top): Viewport | undefined {
  const [top] = chart.cards;
  const { bounds } = chart;
  const whole = Math.min(size.width / bounds.width, size.height / bounds.height) >= SMALLEST_OPENING;
  if (!top || size.width === 0 || whole) return fittingView(chart, size, above);
  return topView(top, size, above);
}

/** The first card of a chart in the middle, at a zoom at which titles can be read. */
function topView(card: Rect, { width }: Pick<Size, 'width'>, above: number = PADDING.top): Viewport {
  return {
    zoom: OPENING,
    x: width / 2 - (card.x + card.width / 2) * OPENING,
    y: above - card.y * OPENING,
  };
}

/**
 * The view after a change of the chart: the anchor card stays where it is on the screen, unless a chart that was seen
 * whole would then grow out of view. Absent when nothing holds the two together.
 *
 * @param anchors The cards that are to stay where they are, the first that can.
 */
export function keptView(
  before: Layout,
  after: Layout,
  options: { readonly view: Viewport; readonly size: Size; readonly anchors: readonly string[] },
): Viewport | undefined {
  const { view, size, anchors } = options;
  const moved = movedBy(before, after, anchors);
  if (!moved) return undefined;
  const kept = { zoom: view.zoom, x: view.x - moved.dx * view.zoom, y: view.y - moved.dy * view.zoom };
  const grewOut = isInView(before.bounds, view, size) && !isInView(after.bounds, kept, size);
  if (!grewOut) return kept;
  const moving = settledView(kept, after.bounds, size);
  if (moving) return moving;
  const whole = fittingView(after, size);
  return whole && whole.zoom >= SMALLEST_WHOLE ? whole : kept;
}

/**
 * The view that brings a card in: moved as little as can be for one that sticks out, to the middle for one that is out
 * of view. Absent when it is in view and large enough already.
 *
 * @param toRead Who holds it is to be read, too. Default: it is enough to see which card it is.
 */
export function revealingView(
  card: Rect,
  view: Viewport,
  { width, height }: Size,
  toRead = false,
): Viewport | undefined {
  if (width === 0) return undefined;
  const zoom = view.zoom < (toRead ? SMALLEST_READ : SMALLEST_REVEALED) ? REVEALED : view.zoom;
  const isOut =
    (card.x + card.width) * zoom + view.x < 0 ||
    (card.y + card.height) * zoom + view.y < 0 ||
    card.x * zoom + view.x > width ||
    card.y * zoom + view.y > height;
  if (zoom !== view.zoom || isOut) {
    const centreX = card.x + card.width / 2;
    const centreY = card.y + card.height / 2;
    return { zoom, x: width / 2 - centreX * zoom, y: height / 2 - centreY * zoom };
  }
  const left = card.x * zoom + view.x;
  const top = card.y * zoom + view.y;
  const right = left + card.width * zoom;
  const bottom = top + card.height * zoom;
  const dx = Math.max(0, PADDING.left - left) - Math.max(0, right - (width - PADDING.right));
  const dy = Math.max(0, PADDING.top - top) - Math.max(0, bottom - (height - PADDING.bottom));
  return dx === 0 && dy === 0 ? undefined : { zoom, x: view.x + dx, y: view.y + dy };
}

/**
 * The view that brings several cards in, from no farther out than titles can be read; where there is no room for all of
 * them, from the first one down. Absent when all are in view already.
 */
export function revealingAll(
  cards: readonly [Rect, ...Rect[]],
  view: Viewport,
  size: Size,
): Viewport | undefined {
  if (size.width === 0) return undefined;
  const extent = createExtent();
  for (const card of cards) extent.addRect(card);
  const area = extent.rect;
  const room = roomIn(size, PADDING);
  const wanted = view.zoom < SMALLEST_REVEALED ? REVEALED : view.zoom;
  const zoom = Math.min(wanted, room.width / area.width, room.height / area.height);
  if (zoom < SMALLEST_REVEALED) return topView(cards[0], size);
  if (zoom === view.zoom) return revealingView(area, view, size);
  return {
    zoom,
    x: room.x + (room.width - area.width * zoom) / 2 - area.x * zoom,
    y: room.y + (room.height - area.height * zoom) / 2 - area.y * zoom,
  };
}

/** Free space between a card and the message it came out from under, screen pixels. */
const BESIDE_MESSAGE = 12;

/**
 * The view in which a card stands above a message that lies over it, at the zoom it has; absent where nothing lies
 * over it. The card never leaves at the top.
 *
 * @param message In screen pixels of the canvas.
 */
export function clearedView(card: Rect, view: Viewport, message: Rect): Viewport | undefined {
  const [left, top] = [card.x * view.zoom + view.x, card.y * view.zoom + view.y];
  const [right, bottom] = [left + card.width * view.zoom, top + card.height * view.zoom];
  const isBeside = right <= message.x || left >= message.x + message.width;
  if (isBeside || bottom <= message.y || top >= message.y + message.height) return undefined;
  const up = Math.min(bottom + BESIDE_MESSAGE - message.y, top);
  return up > 0 ? { ...view, y: view.y - up } : undefined;
}

/** Whether all of the chart can be seen. */
export function isInView(bounds: Rect, { x, y, zoom }: Viewport, { width, height }: Size): boolean {
  return (
    bounds.x * zoom + x >= 0 &&
    bounds.y * zoom + y >= 0 &&
    (bounds.x + bounds.width) * zoom + x <= width &&
    (bounds.y + bounds.height) * zoom + y <= height
  );
}

/**
 * How far the card moved that must stay where it is: the edited one, the boss of one that is new, or the first that is
 * still there.
 */
function movedBy(
  before: Layout,
  after: Layout,
  anchors: readonly string[],
): { readonly dx: number; readonly dy: number } | undefined {
  const bosses = anchors.map((id) => after.card(id)?.parent);
  for (const id of [...anchors, ...bosses, after.cards[0]?.id]) {
    const was = id === undefined ? undefined : before.card(id);
    const is = was && after.card(was.id);
    if (is) return { dx: is.x - was.x, dy: is.y - was.y };
  }
  return undefined;
}
