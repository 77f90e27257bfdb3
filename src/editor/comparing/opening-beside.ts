import type { PlacedCard } from '../../layout/placement.ts';
import type { Rect } from '../../layout/rect.ts';
import {
  type Beside,
  cardOf,
  clearOfNames,
  commonCards,
  freeSpace,
  type Lying,
  nearestCommon,
  ROOM,
  type Shown,
  wholeBeside,
} from './beside.ts';

/** Charts that fit only below this zoom are not shown whole at first, but where they are different. */
const READABLE = 0.58;
/** Such charts are shown no larger than this, so that enough can be seen around what is different. */
const CLOSE = 0.75;

/**
 * The first view of the charts: whole, or, where that would be too small to read, where most is different, or the
 * selected role is, with as much of what stands above as there is room for. Undefined before every canvas has its size.
 */
export function openingBeside(charts: readonly Shown[]): Beside | undefined {
  const whole = wholeBeside(charts);
  if (!whole?.views[0] || whole.views[0].zoom >= READABLE) return whole;
  return clearOfNames(charts, (roomAbove) => closelyBelow(charts, roomAbove) ?? whole);
}

function closelyBelow(charts: readonly Shown[], roomAbove: number): Beside | undefined {
  const common = commonCards(charts);
  const free = freeSpace(charts, roomAbove);
  const zoom = readableZoom(charts, free);
  const seen = { width: free.width / zoom, height: free.height / zoom };
  const place = selectedPlace(charts, common) ?? busiestPlace(charts, common, seen);
  if (!place) return undefined;
  const { anchor, around } = place;
  const own = charts.map(({ layout }) => layout.card(anchor));
  /** Whole charts, measured from the anchor. */
  const all = charts.map(({ layout }, at) => own[at] && from(own[at], layout.bounds));
  const parts = charts.map(({ layout }, at) => {
    const rects = [...anchorAlone(own[at]), ...(around[at] ?? [])];
    const boss = own[at] && cardOf(layout, own[at].parent);
    const withBoss = boss ? [...rects, from(own[at], boss)] : rects;
    return hull(fits(hull(withBoss), seen) ? withBoss : rects);
  });
  // The anchor is at one height; to the sides each chart uses the room it has.
  const chart = hull(all.flatMap((rect) => rect ?? []));
  const part = hull(parts);
  const different = around.flat();
  const wanted = different.length > 0 ? different : own.flatMap(anchorAlone);
  const y = roomAbove + zoom * heightOf(seen.height, part, { chart, wanted });
  const views = own.map((card, at): Lying => {
    const [shown = part, ends = chart] = [parts[at], all[at]];
    const x = ROOM.left + zoom * startOn(seen.width, [shown.x, shown.width], [ends.x, ends.width]);
    return { zoom, x: x - (card?.x ?? 0) * zoom, y: y - (card?.y ?? 0) * zoom };
  });
  return { anchor, views };
}

/** As close as one comes, but no closer than charts can be seen from side to side, or from top to bottom. */
function readableZoom(charts: readonly Shown[], free: Shown['size']): number {
  const width = Math.max(...charts.map(({ layout }) => layout.bounds.width));
  const height = Math.max(...charts.map(({ layout }) => layout.bounds.height));
  return Math.min(CLOSE, Math.max(READABLE, free.width / width, free.height / height));
}

function anchorAlone(card: PlacedCard | undefined): readonly Rect[] {
  return card ? [from(card, card)] : [];
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
  /** What is different in the window that has the card at the middle of its upper edge. */
  const inWindow = (at: number, id: string) => {
    const own = charts[at]?.layout.card(id);
    if (!own) return [];
    const window = {
      x: own.x + (own.width - seen.width) / 2,
      y: own.y,
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
 * How far from the left of a canvas the anchor stands, so that a part of the chart is in the middle; no room is wasted
 * beyond the chart's ends.
 */
function startOn(room: number, [partStart, part]: Stretch, [start, length]: Stretch): number {
  const centred = room / 2 - (partStart + part / 2);
  const first = -start;
  const last = room - (start + length);
  return length <= room ? (first + last) / 2 : Math.min(first, Math.max(last, centred));
}

/** A chart hangs from its top if so much of what is wanted is seen there. */
const MOSTLY = 3 / 4;

/** How far from the upper edge the anchor stands: at the top of the chart, or pulled up as little as can be. */
function heightOf(
  room: number,
  part: Rect,
  { chart, wanted }: { readonly chart: Rect; readonly wanted: readonly Rect[] },
): number {
  const hung = -chart.y;
  const seen = wanted.filter(({ y, height }) => hung + y + height <= room);
  if (seen.length >= wanted.length * MOSTLY) return hung;
  return Math.min(hung, Math.max(room - (part.y + part.height), -part.y));
}

function fits({ width, height }: Rect, room: Shown['size']): boolean {
  return width <= room.width && height <= room.height;
}
