import { describe, expect, it } from 'vitest';
import { inDigits } from '../../../src/chart/digits.ts';

describe('inDigits', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [10_000, '10,000'],
  ])('writes %s as %s', (value, text) => {
    expect(inDigits(value)).toBe(text);
  });
});
