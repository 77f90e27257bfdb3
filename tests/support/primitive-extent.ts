import type { Primitive } from '../../src/layout/primitives.ts';
import { textWidth } from '../../src/layout/text-metrics.ts';

/** Below the base line, in ems: as far as a "g" goes. */
const DESCENT = 0.22;

/** Left, top, right, bottom of what a primitive covers. */
export function extentOf(primitive: Primitive): readonly [number, number, number, number] {
  switch (primitive.kind) {
    case 'rect':
    case 'image':
      return [primitive.x, primitive.y, primitive.x + primitive.width, primitive.y + primitive.height];
    case 'path': {
      const size = 24 * primitive.scale;
      return [primitive.x, primitive.y, primitive.x + size, primitive.y + size];
    }
    case 'line': {
      const xs = primitive.points.filter((_, i) => i % 2 === 0);
      const ys = primitive.points.filter((_, i) => i % 2 === 1);
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    }
    case 'text': {
      const { size } = primitive;
      const width = textWidth(primitive.text, size, primitive.weight);
      const left = primitive.x - (primitive.anchor === 'end' ? width : primitive.anchor ? width / 2 : 0);
      return [left, primitive.y - size, left + width, primitive.y + DESCENT * size];
    }
    default:
      return primitive satisfies never;
  }
}
