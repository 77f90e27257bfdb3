import { describe, expect, it } from 'vitest';
import { inOwnDirection, readsRightToLeft } from '../../../src/chart/direction.ts';

describe('a text in its own direction', () => {
  it('stands between marks where something in it is read from right to left', () => {
    expect(inOwnDirection('مدير CX')).toBe('\u2068مدير CX\u2069');
    expect(inOwnDirection('CX, ראש צוות')).toBe('\u2068CX, ראש צוות\u2069');
  });

  it.each(['', 'Head of Sales', 'Führungskräfte', '客户总监', '🚀 2024 (CX)'])(
    'leaves “%s” as it is',
    (text) => {
      expect(inOwnDirection(text)).toBe(text);
    },
  );

  it.each([
    ['رئيس خدمة العملاء 2024 (CX)', true],
    ['2024 ראש צוות', true],
    ['CX مدير', false],
    ['Head of Sales', false],
    ['(1)', false],
  ])('begins “%s” where its first letter does', (text, begins) => {
    expect(readsRightToLeft(text)).toBe(begins);
  });
});
