import type { TextPrimitive } from './primitives.ts';
import type { Rect } from './rect.ts';
import { textWidth } from './text-metrics.ts';

/** Left and right of the letters, and above and below their base line, in sizes of the letters. */
const ASIDE = 0.28;
const ABOVE = 0.98;
const BELOW = 0.32;
/** Of its corners, the same way. */
export const GROUND_RADIUS = 0.22;
/** How high above the base line a text is struck through. */
const STRIKE = 0.3;
export const STRIKE_WIDTH = 0.085;

/** What lies behind a text that stands on a ground of its own. */
export function textGround(text: TextPrimitive): Rect {
  const { size, y } = text;
  const width = textWidth(text.text, size, text.weight);
  return {
    x: startOf(text, width) - ASIDE * size,
    y: y - ABOVE * size,
    width: width + 2 * ASIDE * size,
    height: (ABOVE + BELOW) * size,
  };
}

/** The line through a text, as x, y, x, y. */
export function strikePoints(text: TextPrimitive): readonly [number, number, number, number] {
  const width = textWidth(text.text, text.size, text.weight);
  const x = startOf(text, width);
  const y = text.y - STRIKE * text.size;
  return [x, y, x + width, y];
}

function startOf({ x, anchor }: TextPrimitive, width: number): number {
  return x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
}
