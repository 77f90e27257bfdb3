import type { Point } from '../chart/chart.ts';
import type { Rect } from './rect.ts';
import type { Points } from './tree-routes.ts';

const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/** Where the shape of a severity sits on a line: at the last corner before the report, or half way. */
export function markSpot(points: Points): Point {
  const length = points.length;
  if (length > 4) return { x: points[length - 4] as number, y: points[length - 3] as number };
  return middleOf(points, 0, 0.5);
}

/**
 * The middle of a label: on the longest stretch, level ones first, moved along it or to the next one while it
 * would lie on a card. Where nothing is free, the best of the bad places.
 */
export function labelSpot(
  points: Points,
  size: { readonly width: number; readonly height: number },
  isFree: (rect: Rect) => boolean,
): Point {
  const stretches: { at: number; score: number }[] = [];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const width = Math.abs((points[at + 2] as number) - (points[at] as number));
    const height = Math.abs((points[at + 3] as number) - (points[at + 1] as number));
    stretches.push({ at, score: width > 0 ? width + (width >= size.width ? 10_000 : 0) : height });
  }
  stretches.sort((a, b) => b.score - a.score);
  for (const { at } of stretches) {
    for (const share of SHARES) {
      const spot = middleOf(points, at, share);
      const x = spot.x - size.width / 2;
      const y = spot.y - size.height / 2;
      if (isFree({ x, y, width: size.width, height: size.height })) return spot;
    }
  }
  return middleOf(points, stretches[0]?.at ?? 0, 0.5);
}

function middleOf(points: Points, at: number, share: number): Point {
  const x1 = points[at] as number;
  const y1 = points[at + 1] as number;
  const x2 = points[at + 2] as number;
  const y2 = points[at + 3] as number;
  return { x: Math.round(x1 + (x2 - x1) * share), y: Math.round(y1 + (y2 - y1) * share) };
}
