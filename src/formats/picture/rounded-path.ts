import { drawRoundedLine } from './rounded-line.ts';
import { number } from './svg-text.ts';

/** Path data of a right-angled line whose corners are rounded, no rounder than half the shorter stretch. */
export function roundedPath(points: readonly number[], radius: number): string {
  let path = '';
  drawRoundedLine(points, radius, {
    moveTo(x, y) {
      path += `M${number(x)} ${number(y)}`;
    },
    lineTo(x, y) {
      path += `L${number(x)} ${number(y)}`;
    },
    bendTo(cornerX, cornerY, x, y) {
      path += `Q${number(cornerX)} ${number(cornerY)} ${number(x)} ${number(y)}`;
    },
  });
  return path;
}
