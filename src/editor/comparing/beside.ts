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

/** Free space around the charts, screen pixels; the top leaves room for the name of the scenario. */
const ROOM = { top: 60, right: 24, bottom: 24, left: 24 } as const;
/** More than this and a small chart hangs in the middle of nothing. */
const MOST_ABOVE = 24;
/** A chart of a few cards does not get larger than this. */
const LARGEST = 1.5;
/** Charts that fit only below this zoom are not shown whole at first, but closely where they are different. */
const READABLE = 0.42;
const CLOSE = 0.75;

/**
 * All charts whole, each in the middle of its canvas, at one zoom and with their tops at one height; undefined before
 * every canvas has its size.
 */
export function wholeBeside(charts: readonly Shown[]): Beside | undefined {
  const drawn = charts.filter(({ layout }) => layout.cards.length > 0);
  if (drawn.length === 0 || charts.some(({ size }) => size.width === 0)) return undefined;
  const free = freeSpace(charts);
  const top = commonCards(charts)[0]?.id;
  /** From the upper edge of a chart to the role they are hung up at. */
  const hung = ({ layout }: Shown) => (cardOf(layout, top)?.y ?? layout.bounds.y) - layout.bounds.y;
  const above = Math.max(...drawn.map(hung));
  const below = Math.max(...drawn.map((chart) => chart.layout.bounds.height - hung(chart)));
  const width = Math.max(...drawn.map(({ layout }) => layout.bounds.width));
  const zoom = Math.min(LARGEST, free.width / width, free.height / (above + below));
  const hook = ROOM.top + Math.min(MOST_ABOVE, (free.height - (above + below) * zoom) / 2) + above * zoom;
  const views = charts.map((chart): Lying => {
    const { bounds } = chart.layout;
    const x = ROOM.left + (free.width - bounds.width * zoom) / 2 - bounds.x * zoom;
    return { zoom, x, y: hook - (bounds.y + hung(chart)) * zoom };
  });
  return { views, anchor: top };
}

/**
 * The first view of the charts: whole, or, where that would be too small to read, where most is different; of a
 * selected role, where that one is. Undefined before every canvas has its size.
 */
export function openingBeside(charts: readonly Shown[]): Beside | undefined {
  const whole = wholeBeside(charts);
  if (!whole?.views[0] || whole.views[0].zoom >= READABLE) return whole;
  const common = commonCards(charts);
  const free = freeSpace(charts);
  const seen = { width: free.width / CLOSE, height: free.height / CLOSE };
  const place = selectedPlace(charts, common) ?? busiestPlace(charts, common, seen);
  if (!place) return whole;
  const { anchor, around } = place;
  const own = charts.map(({ layout }) => layout.card(anchor));
  /** Whole charts, measured from the anchor. */
  const all = charts.map(({ layout }, at) => own[at] && from(own[at], layout.bounds));
  const parts = charts.map((_, at) => hull([...anchorAlone(own[at]), ...(around[at] ?? [])]));
  // The anchor is at one height; to the sides each chart uses the room it has.
  const [part, chart] = [hull(parts), hull(all.flatMap((rect) => rect ?? []))];
  const y = ROOM.top + startOn(free.height, [part.y, part.height], [chart.y, chart.height]);
  const views = own.map((card, at): Lying => {
    const [shown = part, ends = chart] = [parts[at], all[at]];
    const x = ROOM.left + startOn(free.width, [shown.x, shown.width], [ends.x, ends.width]);
    return { zoom: CLOSE, x: x - (card?.x ?? 0) * CLOSE, y: y - (card?.y ?? 0) * CLOSE };
  });
  return { anchor, views };
}

function anchorAlone(card: PlacedCard | undefined): readonly Rect[] {
  return card ? [from(card, card)] : [];
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
function commonCards([first, ...others]: readonly Shown[]): readonly PlacedCard[] {
  const drawn = others.filter(({ layout }) => layout.cards.length > 0);
  return first?.layout.cards.filter(({ id }) => drawn.every(({ layout }) => layout.card(id))) ?? [];
}

function cardOf(layout: Shown['layout'], id: string | undefined): PlacedCard | undefined {
  return id === undefined ? undefined : layout.card(id);
}

function freeSpace(charts: readonly Shown[]): { readonly width: number; readonly height: number } {
  const width = Math.min(...charts.map(({ size }) => size.width)) - ROOM.left - ROOM.right;
  const height = Math.min(...charts.map(({ size }) => size.height)) - ROOM.top - ROOM.bottom;
  return { width: Math.max(80, width), height: Math.max(80, height) };
}

interface Place {
  /** A role that all charts have. */
  readonly anchor: string;
  /** What of each chart is to be seen besides, measured from the anchor's card there. */
  readonly around: readonly (readonly Rect[])[];
}

/** At the selected role, or next to it where only one of the charts has it. */
function selectedPlace(charts: readonly Shown[], common: readonly PlacedCard[]): Place | undefined {
  const chart = charts.find(({ layout, selected }) => cardOf(layout, selected));
  const card = chart && cardOf(chart.layout, chart.selected);
  if (!chart || !card) return undefined;
  const others = charts.filter((other) => other !== chart);
  const anchor = common.find(({ id }) => id === card.id) ?? nearestCommon(chart, others, card);
  const beside = anchor && from(chart.layout.card(anchor.id), card);
  return (
    anchor && { anchor: anchor.id, around: charts.map((one) => (one === chart && beside ? [beside] : [])) }
  );
}

/** Comparisons of two cards that nobody waits for. */
const MOST_COMPARED = 2_000_000;

/**
 * At the role around which most is different, the uppermost of several. Of a chart so large that looking around every
 * role would be felt, roles at even distances are looked around.
 */
function busiestPlace(
  charts: readonly Shown[],
  common: readonly PlacedCard[],
  seen: { readonly width: number; readonly height: number },
): Place | undefined {
  const changed = charts.map(({ layout, changed: ids }) => ids.flatMap((id) => layout.card(id) ?? []));
  const all = changed.reduce((sum, cards) => sum + cards.length, 0);
  const step = Math.max(1, Math.ceil((common.length * all) / MOST_COMPARED));
  /** What is different in the window that has the card in its middle. */
  const inWindow = (at: number, id: string) => {
    const own = charts[at]?.layout.card(id);
    if (!own) return [];
    const window = {
      x: own.x + (own.width - seen.width) / 2,
      y: own.y + (own.height - seen.height) / 2,
      width: seen.width,
      height: seen.height,
    };
    return (changed[at] ?? []).filter((card) => holds(window, card));
  };
  let best: string | undefined;
  let most = -1;
  for (let at = 0; at < common.length; at += step) {
    const id = common[at]?.id ?? '';
    const count = charts.reduce((sum, _chart, one) => sum + inWindow(one, id).length, 0);
    if (count <= most) continue;
    most = count;
    best = id;
  }
  if (best === undefined) return undefined;
  const anchor = best;
  const around = charts.map(({ layout }, at) =>
    inWindow(at, anchor).map((card) => from(layout.card(anchor), card)),
  );
  return { anchor, around };
}

/** A rectangle, measured from the corner of a card. */
function from(card: Rect | undefined, { x, y, width, height }: Rect): Rect {
  return { x: x - (card?.x ?? 0), y: y - (card?.y ?? 0), width, height };
}

function holds(outer: Rect, { x, y, width, height }: Rect): boolean {
  return (
    x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height
  );
}

function hull(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

type Stretch = readonly [start: number, length: number];

/**
 * Where the anchor stands on a canvas, so that a part of the chart is in its middle; no room is wasted beyond the
 * chart's ends.
 */
function startOn(room: number, [partStart, part]: Stretch, [start, length]: Stretch): number {
  const centred = room / 2 - (partStart + part / 2) * CLOSE;
  const first = -start * CLOSE;
  const last = room - (start + length) * CLOSE;
  return length * CLOSE <= room ? first : Math.min(first, Math.max(last, centred));
}
