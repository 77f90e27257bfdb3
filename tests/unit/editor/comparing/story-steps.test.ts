import { describe, expect, it } from 'vitest';
import { stepAt, stepBy } from '../../../../src/editor/comparing/story-steps.ts';

describe('stepAt', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [3, 3],
    [5, 5],
    [6, 5],
    [Number.POSITIVE_INFINITY, 5],
  ])('for %d of 5 steps is %d', (wanted, step) => {
    expect(stepAt(wanted, { count: 5 })).toBe(step);
  });
});

describe('stepBy', () => {
  it('goes on and back, and stays at either end', () => {
    expect(stepBy(1, { step: 2, count: 5 })).toBe(3);
    expect(stepBy(-1, { step: 2, count: 5 })).toBe(1);
    expect(stepBy(1, { step: 5, count: 5 })).toBe(5);
    expect(stepBy(-1, { step: 0, count: 5 })).toBe(0);
  });

  it('goes back from the last step where the story has become shorter', () => {
    expect(stepBy(-1, { step: 9, count: 5 })).toBe(4);
    expect(stepBy(1, { step: 9, count: 5 })).toBe(5);
  });
});
