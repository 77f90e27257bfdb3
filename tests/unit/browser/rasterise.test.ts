import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleScale } from '../../../src/browser/rasterise.ts';

describe('possibleScale', () => {
  it.each([
    ['an ordinary picture', 2000, 1000, 4, 4],
    ['one as long as a canvas can be', 65_535, 10, 1, 1],
    ['one twice as wide', 131_070, 10, 1, 0.5],
    ['one twice as high', 10, 131_070, 1, 0.5],
    ['one with as many pixels as there can be', 16_384, 16_384, 1, 1],
    ['one with four times as many', 32_768, 32_768, 1, 0.5],
    ['one with no width', 0, 100, 2, 2],
  ])('of %s', (_what, width, height, wanted, possible) => {
    expect(possibleScale({ width, height }, wanted)).toBeCloseTo(possible, 10);
  });

  it('is never more than wanted, never too much for the canvas, and never less than need be', () => {
    const side = fc.integer({ min: 1, max: 500_000 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 4 }), (width, height, wanted) => {
        const scale = possibleScale({ width, height }, wanted);
        const fits = (by: number) =>
          Math.floor(width * by) <= 65_535 &&
          Math.floor(height * by) <= 65_535 &&
          Math.floor(width * by) * Math.floor(height * by) <= 268_435_456;
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(wanted);
        expect(fits(scale)).toBe(true);
        const largest = Math.max(width, height) * scale;
        const pixels = width * height * scale * scale;
        expect(scale === wanted || largest > 65_534.9 || pixels > 268_435_000).toBe(true);
      }),
    );
  });
});
