import type { StoryFocus } from '../../editor/comparing/story-focus.ts';
import type { Layout } from '../../layout/placement.ts';
import type { Rect } from '../../layout/rect.ts';
import { keptInside, roomIn, type Size, type Viewport } from '../canvas/view-fitting.ts';

/** Free space at the edges, screen pixels. */
const EDGE = { top: 40, right: 48, bottom: 32, left: 48 } as const;
/** Cards can be read from here on without coming closer. */
export const READABLE = 0.7;
/**
 * Farther out titles grow until they fill their cards: at the first of these they are as large as at the second, and
 * can be read down to the last.
 */
const GROWN = 0.34;
const SMALL_TITLES = 0.55;
const LEAST = 0.26;
/** Nothing is blown up beyond this; on a screen larger than a laptop's, seen from farther away, it grows with it. */
const LARGEST = 1.1;
const LAPTOP = 1440;

type Drawn = Pick<Layout, 'bounds' | 'card' | 'holderOf'>;

interface Scene {
  readonly layout: Drawn;
  readonly focus: StoryFocus;
  /** Of the canvas. */
  readonly size: Size;
  /** How the chart lies now; absent: it has just come. */
  readonly now?: Viewport;
}

/**
 * How a chart is to lie at a step of the story. One that can be read as a whole is shown whole, and stays where it is
 * as long as it is in view. Of a larger one, what changes is shown with where it was and its bosses; what lies too far
 * apart to be read at once is shown where it ends. Nothing moves that is seen already. Absent where there is nothing to
 * show.
 */
export function storyViewport({ layout, focus, size, now }: Scene): Viewport | undefined {
  const { bounds } = layout;
  if (size.width === 0 || size.height === 0 || bounds.width === 0) return undefined;
  const largest = LARGEST * Math.max(1, size.width / LAPTOP);
  const zoomOf = (rect: Rect) => Math.min(largest, fittingZoom(rect, size));
  const whole = zoomOf(bounds);
  if (whole >= READABLE) {
    const isKept = now !== undefined && now.zoom >= READABLE && now.zoom <= whole;
    return isKept ? keptInside(now, bounds, roomIn(size, EDGE)) : centred(bounds, whole, size);
  }
  const rect = focusRect(layout, focus, zoomOf);
  if (!rect) return centred(bounds, whole, size);
  const isSeen =
    now !== undefined && now.zoom >= READABLE && now.zoom <= largest && isInside(rect, now, size);
  if (isSeen) return now;
  const zoom = zoomOf(rect);
  const legible = zoom < SMALL_TITLES ? Math.min(GROWN, zoom) : zoom;
  return filled(centred(rect, legible, size), bounds, size);
}

/** The smallest part of the chart with as much of what is wanted as can be read at once. */
function focusRect(
  layout: Drawn,
  { all, changed, lead }: StoryFocus,
  zoomOf: (rect: Rect) => number,
): Rect | undefined {
  const [whole, close, last] = [all, changed, lead].map((ids) => around(layout, ids));
  const both = [whole, close].filter((rect) => rect !== undefined);
  return both.find((rect) => zoomOf(rect) >= READABLE) ?? both.find((rect) => zoomOf(rect) >= LEAST) ?? last;
}

/** Of a role that is folded away the card it is folded into. */
function around(layout: Drawn, ids: readonly string[]): Rect | undefined {
  const cards = ids.map((id) => layout.card(layout.holderOf(id) ?? id)).filter((card) => card !== undefined);
  if (cards.length === 0) return undefined;
  const x = Math.min(...cards.map((card) => card.x));
  const y = Math.min(...cards.map((card) => card.y));
  const right = Math.max(...cards.map((card) => card.x + card.width));
  const bottom = Math.max(...cards.map((card) => card.y + card.height));
  return { x, y, width: right - x, height: bottom - y };
}

function fittingZoom({ width, height }: Rect, size: Size): number {
  const room = roomIn(size, EDGE);
  return Math.min(room.width / width, room.height / height);
}

function centred({ x, y, width, height }: Rect, zoom: number, size: Size): Viewport {
  const room = roomIn(size, EDGE);
  return {
    zoom,
    x: room.x + room.width / 2 - (x + width / 2) * zoom,
    y: room.y + room.height / 2 - (y + height / 2) * zoom,
  };
}

/** Moved so that the chart fills the canvas as far as it reaches, and stands in the middle where it does not. */
function filled(view: Viewport, bounds: Rect, size: Size): Viewport {
  const { zoom } = view;
  const room = roomIn(size, EDGE);
  const middle = centred(bounds, zoom, size);
  const kept = keptInside(view, bounds, room);
  return {
    zoom,
    x: bounds.width * zoom <= room.width ? middle.x : kept.x,
    y: bounds.height * zoom <= room.height ? middle.y : kept.y,
  };
}

function isInside({ x, y, width, height }: Rect, view: Viewport, size: Size): boolean {
  const room = roomIn(size, EDGE);
  const left = x * view.zoom + view.x;
  const top = y * view.zoom + view.y;
  return (
    left >= room.x &&
    top >= room.y &&
    left + width * view.zoom <= room.x + room.width &&
    top + height * view.zoom <= room.y + room.height
  );
}
