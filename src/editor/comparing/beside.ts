import type { Point } from '../../chart/chart.ts';
import type { Layout, PlacedCard } from '../../layout/placement.ts';
import type { Rect } from '../../layout/rect.ts';

/** How a chart lies on a canvas: its origin in screen pixels, and the zoom factor. */
export interface Lying {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A chart on one of the canvases that stand beside each other. */
export interface Shown {
  readonly layout: Pick<Layout, 'bounds' | 'cards' | 'card'>;
  /** Of the canvas, screen pixels; 0 until it is on the page. */
  readonly size: { readonly width: number; readonly height: number };
  /** Ids of the cards that are different. */
  readonly changed: readonly string[];
  readonly selected: string | undefined;
}

/** How all of them lie, in their order, and the role that is at the same height on each; undefined where none is. */
export interface Beside {
  readonly views: readonly Lying[];
  readonly anchor: string | undefined;
}

/** Free space around the charts, screen pixels. */
export const ROOM = { top: 24, right: 24, bottom: 24, left: 24 } as const;
/** The name of the scenario, in the upper left corner of its canvas. */
const NAME = { right: 276, bottom: 52 } as const;
/** More than this and a small chart hangs in the middle of nothing. */
const MOST_ABOVE = 24;
/** A chart of a few cards does not get larger than this. */
const LARGEST = 1.5;

/**
 * All charts whole, each in the middle of its canvas, at one zoom and with their tops at one height; undefined before
 * every canvas has its size.
 */
export function wholeBeside(charts: readonly Shown[]): Beside | undefined {
  const drawn = charts.filter(({ layout }) => layout.cards.length > 0);
  if (drawn.length === 0 || charts.some(({ size }) => size.width === 0)) return undefined;
  return clearOfNames(charts, (roomAbove) => wholeBelow(charts, drawn, roomAbove));
}

/** The charts as high up as can be without a card under the name of its scenario. */
export function clearOfNames(charts: readonly Shown[], arrange: (roomAbove: number) => Beside): Beside {
  const highest = arrange(ROOM.top);
  const isUnderName = charts.some(({ layout }, at) => {
    const lying = highest.views[at];
    return lying !== undefined && layout.cards.some((card) => isInCorner(card, lying));
  });
  return isUnderName ? arrange(NAME.bottom) : highest;
}

function isInCorner(card: Rect, { x, y, zoom }: Lying): boolean {
  const [left, top] = [card.x * zoom + x, card.y * zoom + y];
  const [right, bottom] = [left + card.width * zoom, top + card.height * zoom];
  return left < NAME.right && top < NAME.bottom && right > 0 && bottom > 0;
}

function wholeBelow(charts: readonly Shown[], drawn: readonly Shown[], roomAbove: number): Beside {
  const free = freeSpace(charts, roomAbove);
  const top = commonCards(charts)[0]?.id;
  /** From the upper edge of a chart to the role they are hung up at. */
  const hung = ({ layout }: Shown) => (cardOf(layout, top)?.y ?? layout.bounds.y) - layout.bounds.y;
  const above = Math.max(...drawn.map(hung));
  const below = Math.max(...drawn.map((chart) => chart.layout.bounds.height - hung(chart)));
  const width = Math.max(...drawn.map(({ layout }) => layout.bounds.width));
  const zoom = Math.min(LARGEST, free.width / width, free.height / (above + below));
  const hook = roomAbove + Math.min(MOST_ABOVE, (free.height - (above + below) * zoom) / 2) + above * zoom;
  const views = charts.map((chart): Lying => {
    const { bounds } = chart.layout;
    const x = ROOM.left + (free.width - bounds.width * zoom) / 2 - bounds.x * zoom;
    return { zoom, x, y: hook - (bounds.y + hung(chart)) * zoom };
  });
  return { views, anchor: top };
}

/** Beyond this zoom nothing is gained by a better place. */
const LARGE_ENOUGH = 1;
/** A canvas this wide has room for two beside each other, the usual way. */
const WIDE = 900;
/** So much more has to be seen that the charts stand the less usual way. */
const CLEARLY = 1.2;

/** Whether charts are seen larger one above the other than beside each other, in the room there is for all of them. */
export function areBetterStacked(charts: readonly Shown[], { width, height }: Shown['size']): boolean {
  const zoomIn = (size: Shown['size']) => {
    const whole = wholeBeside(charts.map((chart) => ({ ...chart, size })));
    return Math.min(LARGE_ENOUGH, whole?.views[0]?.zoom ?? 0);
  };
  const beside = zoomIn({ width: width / charts.length, height });
  const stacked = zoomIn({ width, height: height / charts.length });
  return width > WIDE ? stacked > beside * CLEARLY : stacked * CLEARLY >= beside;
}

/** Of what all charts have, what is nearest to a point of one of them; undefined where they have nothing in common. */
export function nearestCommon(
  chart: Shown,
  others: readonly Shown[],
  { x, y }: Point,
): PlacedCard | undefined {
  let nearest: PlacedCard | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const card of commonCards([chart, ...others])) {
    const distance = Math.hypot(card.x + card.width / 2 - x, card.y + card.height / 2 - y);
    if (distance >= least) continue;
    least = distance;
    nearest = card;
  }
  return nearest;
}

/** The middle of a canvas, in the measures of the chart on it. */
export function middleOf({ size }: Shown, { x, y, zoom }: Lying): Point {
  return { x: (size.width / 2 - x) / zoom, y: (size.height / 2 - y) / zoom };
}

/** Whether the middle of a role's card can be seen. */
export function isSeen({ layout, size }: Shown, { x, y, zoom }: Lying, id: string): boolean {
  const card = layout.card(id);
  if (!card) return false;
  const across = (card.x + card.width / 2) * zoom + x;
  const down = (card.y + card.height / 2) * zoom + y;
  return across >= 0 && down >= 0 && across <= size.width && down <= size.height;
}

/** Cards of the first of the charts that all of them have; one that shows nothing has no say. */
export function commonCards([first, ...others]: readonly Shown[]): readonly PlacedCard[] {
  const drawn = others.filter(({ layout }) => layout.cards.length > 0);
  return first?.layout.cards.filter(({ id }) => drawn.every(({ layout }) => layout.card(id))) ?? [];
}

export function cardOf(layout: Shown['layout'], id: string | undefined): PlacedCard | undefined {
  return id === undefined ? undefined : layout.card(id);
}

/** What of the smallest canvas is left to the charts. */
export function freeSpace(charts: readonly Shown[], roomAbove: number = ROOM.top): Shown['size'] {
  const width = Math.min(...charts.map(({ size }) => size.width)) - ROOM.left - ROOM.right;
  const height = Math.min(...charts.map(({ size }) => size.height)) - roomAbove - ROOM.bottom;
  return { width: Math.max(80, width), height: Math.max(80, height) };
}
