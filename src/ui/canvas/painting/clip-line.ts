import type { Rect } from '../../../layout/rect.ts';

/** Longer lines are painted stretch by stretch, and only what can be seen of each; scene units. */
const LONG = 4_000;

/** A dot and its gap at 100 %. */
const DOT_PERIOD = 6;

/** Farther out than this dots keep their size on the screen: any closer together they would be a grey line. */
const CLOSEST_DOTS = 0.6;

/** How much larger than the scene's own scale dots are at a zoom; at least 1. */
export function dotGrowth(zoom: number): number {
  return Math.max(1, CLOSEST_DOTS / zoom);
}

/** Whether dots along the whole line would be too many to paint: a browser makes every one, seen or not. */
export function isLong(points: readonly number[]): boolean {
  let length = 0;
  for (let at = 0; at + 3 < points.length; at += 2) {
    length +=
      Math.abs((points[at + 2] as number) - (points[at] as number)) +
      Math.abs((points[at + 3] as number) - (points[at + 1] as number));
  }
  return length > LONG;
}

/**
 * The visible part of a level or upright stretch; absent if none. Begun a whole number of dots from its start, so
 * that dots stand still while the view moves.
 */
export function visiblePart(
  points: readonly number[],
  at: number,
  { x: left, y: top, width, height }: Rect,
  growth: number,
): readonly [number, number, number, number] | undefined {
  const x1 = points[at] as number;
  const y1 = points[at + 1] as number;
  const x2 = points[at + 2] as number;
  const y2 = points[at + 3] as number;
  if (y1 === y2) {
    if (y1 < top || y1 > top + height) return undefined;
    const cut = cutSpan(x1, x2, left, left + width, DOT_PERIOD * growth);
    return cut && [cut[0], y1, cut[1], y1];
  }
  if (x1 < left || x1 > left + width) return undefined;
  const cut = cutSpan(y1, y2, top, top + height, DOT_PERIOD * growth);
  return cut && [x1, cut[0], x1, cut[1]];
}

function cutSpan(
  from: number,
  to: number,
  low: number,
  high: number,
  period: number,
): readonly [number, number] | undefined {
  if (Math.max(from, to) < low || Math.min(from, to) > high) return undefined;
  const direction = to >= from ? 1 : -1;
  const hidden = direction > 0 ? low - from : from - high;
  const start = hidden > 0 ? from + direction * Math.floor(hidden / period) * period : from;
  return [start, Math.max(low, Math.min(high, to))];
}
