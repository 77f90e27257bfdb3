import { describe, expect, it } from 'vitest';
import type { TextPrimitive } from '../../../src/layout/primitives.ts';
import { strikePoints, textGround } from '../../../src/layout/text-ground.ts';
import { textWidth } from '../../../src/layout/text-metrics.ts';

const TEXT: TextPrimitive = {
  kind: 'text',
  text: 'Head of Sales',
  x: 100,
  y: 50,
  size: 10,
  weight: 600,
  fill: '#112233',
};
const WIDTH = textWidth(TEXT.text, 10, 600);

describe.each([
  ['start', 0],
  ['middle', 0.5],
  ['end', 1],
] as const)('a text anchored at its %s', (anchor, share) => {
  const text = anchor === 'start' ? TEXT : { ...TEXT, anchor };
  const left = 100 - share * WIDTH;

  it('has a ground around its letters', () => {
    const { x, y, width, height } = textGround(text);
    expect(x).toBeLessThan(left);
    expect(x + width).toBeGreaterThan(left + WIDTH);
    expect(x + width / 2).toBeCloseTo(left + WIDTH / 2, 6);
    expect(y).toBeLessThan(50 - 0.73 * 10);
    expect(y + height).toBeGreaterThan(50 + 0.2 * 10);
  });

  it('is struck from its first letter to its last, above the base line', () => {
    const [x1, y1, x2, y2] = strikePoints(text);
    expect([x1, x2]).toEqual([left, left + WIDTH]);
    expect(y1).toBe(y2);
    expect(y1).toBeGreaterThan(50 - 5);
    expect(y1).toBeLessThan(50 - 2);
  });
});
