import type { Rect } from '../../../layout/rect.ts';

/** Longer lines are painted stretch by stretch, and only what can be seen of each; scene units. */
const LONG = 4_000;

/** A dot and its gap: cut lines start on a whole one, so that dots stand still while the view moves. */
export const DOT_PERIOD = 6;

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

/** The visible part of a level or upright stretch, begun a whole number of dots from its start; absent if none. */
export function visiblePart(
  points: readonly number[],
  at: number,
  { x: left, y: top, width, height }: Rect,
): readonly [number, number, number, number] | undefined {
  const x1 = points[at] as number;
  const y1 = points[at + 1] as number;
  const x2 = points[at + 2] as number;
  const y2 = points[at + 3] as number;
  if (y1 === y2) {
    if (y1 < top || y1 > top + height) return undefined;
    const cut = cutSpan(x1, x2, left, left + width);
    return cut && [cut[0], y1, cut[1], y1];
  }
  if (x1 < left || x1 > left + width) return undefined;
  const cut = cutSpan(y1, y2, top, top + height);
  return cut && [x1, cut[0], x1, cut[1]];
}

function cutSpan(from: number, to: number, low: number, high: number): readonly [number, number] | undefined {
  if (Math.max(from, to) < low || Math.min(from, to) > high) return undefined;
  const direction = to >= from ? 1 : -1;
  const hidden = direction > 0 ? low - from : from - high;
  const start = hidden > 0 ? from + direction * Math.floor(hidden / DOT_PERIOD) * DOT_PERIOD : from;
  return [start, Math.max(low, Math.min(high, to))];
}
