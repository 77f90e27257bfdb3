import { describe, expect, it } from 'vitest';
import { CARD_MARKS, GRID, SEVERITY_SHAPES } from '../../../src/layout/marks.ts';

const paths = [
  ...Object.values(CARD_MARKS),
  ...Object.values(SEVERITY_SHAPES).flatMap(({ outline, sign }) => [outline, sign]),
];

describe('marks', () => {
  it.each(paths)('%s uses only what every painter knows', (path) => {
    expect(path).toMatch(/^([MLC]( ?-?\d+(\.\d+)?)+ ?|Z ?)+$/);
  });

  it.each(paths)('%s stays on its grid', (path) => {
    for (const value of path.match(/-?\d+(\.\d+)?/g) ?? []) {
      expect(Number(value)).toBeGreaterThanOrEqual(-0.5);
      expect(Number(value)).toBeLessThanOrEqual(GRID + 0.5);
    }
  });

  it('tells severities apart by shape', () => {
    expect(new Set(Object.values(SEVERITY_SHAPES).map(({ outline }) => outline)).size).toBe(3);
  });
});
