import type { RoutedLine } from './placement.ts';
import type { Rect } from './rect.ts';
import { lineBoxes, touches } from './segments.ts';
import { createSpatialIndex, type SpatialIndex, STOP } from './spatial-index.ts';

/** Whether a rectangle touches one of some lines that counts. */
export type LineSearch = (rect: Rect, counts: (line: RoutedLine) => boolean) => boolean;

/** Looks the lines up once it is asked. */
export function createLineSearch(lines: readonly RoutedLine[]): LineSearch {
  let index: SpatialIndex | undefined;
  return ({ x, y, width, height }, counts) => {
    const right = x + width;
    const bottom = y + height;
    let isTouched = false;
    index ??= createSpatialIndex(lineBoxes(lines));
    index.query(x, y, right, bottom, (item) => {
      const line = lines[item];
      if (!line || !counts(line) || !touches(line.points, x, y, right, bottom)) return undefined;
      isTouched = true;
      return STOP;
    });
    return isTouched;
  };
}
