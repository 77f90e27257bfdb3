import { describe, expect, it } from 'vitest';
import { lastPlace, stepAt, stepBy } from '../../../../src/editor/comparing/story-steps.ts';

describe('lastPlace', () => {
  it('is the second chart as it is, behind all steps, if there are any', () => {
    expect(lastPlace(3)).toBe(4);
    expect(lastPlace(0)).toBe(0);
  });
});

describe('stepAt', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [3, 3],
    [5, 5],
    [6, 5],
    [Number.POSITIVE_INFINITY, 5],
  ])('for %d of places up to 5 is %d', (wanted, step) => {
    expect(stepAt(wanted, { last: 5 })).toBe(step);
  });
});

describe('stepBy', () => {
  it('goes on and back, and stays at either end', () => {
    expect(stepBy(1, { step: 2, last: 5 })).toBe(3);
    expect(stepBy(-1, { step: 2, last: 5 })).toBe(1);
    expect(stepBy(1, { step: 5, last: 5 })).toBe(5);
    expect(stepBy(-1, { step: 0, last: 5 })).toBe(0);
  });

  it('goes back from the last step where the story has become shorter', () => {
    expect(stepBy(-1, { step: 9, last: 5 })).toBe(4);
    expect(stepBy(1, { step: 9, last: 5 })).toBe(5);
  });
});
