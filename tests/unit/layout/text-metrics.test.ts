import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/layout/text-metrics.ts';

describe('textWidth', () => {
  // Advance widths of Inter 4.001 over its 2,048 units to the em.
  it.each([
    ['Ω', 500, 1585],
    ['A', 400, 1413],
    ['i', 400, 496],
    ['A', 600, 1490],
    ['ß', 500, 1290],
    ['Ж', 400, 1966],
    ['€', 400, 1365],
    ['ő', 600, 1247],
  ] as const)('knows how wide %s is at %d', (text, weight, units) => {
    expect(textWidth(text, 2048, weight)).toBeCloseTo(units, -1);
  });

  it('adds up, and grows with the size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(textWidth(a + b, 10)).toBeCloseTo(textWidth(a, 10) + textWidth(b, 10));
        expect(textWidth(a, 20)).toBeCloseTo(2 * textWidth(a, 10));
      }),
    );
  });

  it('counts East Asian characters and pictographs as one em, also beyond the first plane', () => {
    expect(textWidth('顧客', 10)).toBe(20);
    expect(textWidth('👍', 10)).toBe(10);
  });

  it('counts marks, joiners and control characters as nothing', () => {
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
    expect(textWidth('\u0000\u200d\u202e', 10)).toBe(0);
  });

  it('takes any code unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textWidth(text, 10, 600)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
    expect(textWidth('\ud800', 10)).toBeGreaterThan(0);
  });
});
