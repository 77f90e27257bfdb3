import type { Point } from '../chart/chart.ts';
import type { Points } from './tree-routes.ts';

/** Whether a right-angled line passes through or touches a rectangle. */
export function touches(points: Points, left: number, top: number, right: number, bottom: number): boolean {
  for (let i = 2; i + 1 < points.length; i += 2) {
    const x1 = points[i - 2] as number;
    const y1 = points[i - 1] as number;
    const x2 = points[i] as number;
    const y2 = points[i + 1] as number;
    if (
      Math.min(x1, x2) <= right &&
      Math.max(x1, x2) >= left &&
      Math.min(y1, y2) <= bottom &&
      Math.max(y1, y2) >= top
    )
      return true;
  }
  return false;
}

/** From a point to the nearest place on a right-angled line. */
export function distanceTo(points: Points, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 2; i + 1 < points.length; i += 2) {
    const dx = outside(point.x, points[i - 2] as number, points[i] as number);
    const dy = outside(point.y, points[i - 1] as number, points[i + 1] as number);
    least = Math.min(least, Math.hypot(dx, dy));
  }
  return least;
}

function outside(value: number, a: number, b: number): number {
  return Math.max(Math.min(a, b) - value, value - Math.max(a, b), 0);
}

/** Left, top, right, bottom of each line in turn. */
export function lineBoxes(lines: readonly { readonly points: Points }[]): Float64Array {
  const boxes = new Float64Array(lines.length * 4);
  for (let i = 0; i < lines.length; i += 1) {
    const points = lines[i]?.points ?? [];
    let left = Number.POSITIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (let at = 0; at + 1 < points.length; at += 2) {
      const x = points[at] as number;
      const y = points[at + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    boxes.set([left, top, right, bottom], i * 4);
  }
  return boxes;
}
