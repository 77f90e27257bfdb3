import type { Point } from '../chart/chart.ts';
import type { Rect } from './rect.ts';
import type { Points } from './tree-routes.ts';

/** Beside a line, a label keeps this far from it. */
const BESIDE = 3;
/** Where a label is tried, in this order. */
export interface LabelPlaces {
  /** From the line to the middle of its label, as shares of the way that puts it beside the line. */
  readonly asides: readonly number[];
  /** How far along a stretch. */
  readonly shares: readonly number[];
}

const ON_OR_BESIDE = [0, 1, -1];
/** With places in between, where the line still runs behind the label but what is next to it does not. */
const IN_BETWEEN = [0, 0.4, -0.4, 1, -1];
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
/** From the middle outwards. */
const MANY_SHARES = Array.from(
  { length: 37 },
  (_, i) => 0.5 + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 0.025,
);
const USUAL: LabelPlaces = { asides: ON_OR_BESIDE, shares: SHARES };
export const A_LITTLE_ASIDE: LabelPlaces = { asides: IN_BETWEEN, shares: SHARES };
/** Closely, on all of the line. */
export const ANYWHERE: LabelPlaces = { asides: IN_BETWEEN, shares: MANY_SHARES };

/** Where the shape of a severity sits on a line: at the last corner before the report, or half way. */
export function markSpot(points: Points): Point {
  const length = points.length;
  if (length > 4) return { x: points[length - 4] as number, y: points[length - 3] as number };
  return middleOf(points, 0, 0.5);
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The middle of a label: on the longest stretch, level ones first, moved along it or to the next one while it
 * would cover something; then beside the line instead of on it. Undefined where nothing is free.
 */
export function freeLabelSpot(
  points: Points,
  size: LabelSize,
  isFree: (rect: Rect) => boolean,
  { asides, shares } = USUAL,
): Point | undefined {
  const stretches = stretchesOf(points, size);
  for (const aside of asides) {
    for (const { at, upright } of stretches) {
      const dx = upright ? aside * (size.width / 2 + BESIDE) : 0;
      const dy = upright ? 0 : aside * (size.height / 2 + BESIDE);
      for (const share of shares) {
        const middle = middleOf(points, at, share);
        const spot = { x: Math.round(middle.x + dx), y: Math.round(middle.y + dy) };
        if (isFree({ x: spot.x - size.width / 2, y: spot.y - size.height / 2, ...size })) return spot;
      }
    }
  }
  return undefined;
}

/** The least bad place of a label for which there is no free one. */
export function crampedLabelSpot(points: Points, size: LabelSize): Point {
  return middleOf(points, stretchesOf(points, size)[0]?.at ?? 0, 0.5);
}

/** Best first: level ones that hold the whole label, longest first, then the rest. */
function stretchesOf(
  points: Points,
  { width }: LabelSize,
): { readonly at: number; readonly upright: boolean }[] {
  const stretches: { at: number; upright: boolean; score: number }[] = [];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const across = Math.abs((points[at + 2] as number) - (points[at] as number));
    const down = Math.abs((points[at + 3] as number) - (points[at + 1] as number));
    const upright = across === 0;
    stretches.push({ at, upright, score: upright ? down : across + (across >= width ? 10_000 : 0) });
  }
  return stretches.sort((a, b) => b.score - a.score);
}

function middleOf(points: Points, at: number, share: number): Point {
  const x1 = points[at] as number;
  const y1 = points[at + 1] as number;
  const x2 = points[at + 2] as number;
  const y2 = points[at + 3] as number;
  return { x: Math.round(x1 + (x2 - x1) * share), y: Math.round(y1 + (y2 - y1) * share) };
}
