import { GRID } from '../../../layout/marks.ts';
import type { Primitive } from '../../../layout/primitives.ts';
import { createExtent, type Extent, type Rect } from '../../../layout/rect.ts';
import { textWidth } from '../../../layout/text-metrics.ts';

/** The smallest rectangle around some shapes; empty around none. */
export function extentOf(primitives: readonly Primitive[]): Rect {
  const extent = createExtent();
  for (const primitive of primitives) add(extent, primitive);
  return extent.rect;
}

function add(extent: Extent, primitive: Primitive): void {
  switch (primitive.kind) {
    case 'rect':
    case 'image':
      return extent.addRect(primitive);
    case 'line':
      return extent.addPoints(primitive.points);
    case 'path': {
      const { x, y, scale } = primitive;
      return extent.addRect({ x, y, width: GRID * scale, height: GRID * scale });
    }
    case 'text': {
      const { x, y, text, size, weight, anchor } = primitive;
      const width = textWidth(text, size, weight);
      const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
      return extent.addRect({ x: x - before, y: y - size, width, height: size * 1.25 });
    }
    default:
      return primitive satisfies never;
  }
}
