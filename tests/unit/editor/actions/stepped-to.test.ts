import { describe, expect, it } from 'vitest';
import { steppedTo } from '../../../../src/editor/actions/stepped-to.ts';

describe('a step in a list', () => {
  it('leads to the neighbour, and past either end to the other', () => {
    expect(steppedTo({ count: 3, at: 0, by: 1 })).toBe(1);
    expect(steppedTo({ count: 3, at: 2, by: 1 })).toBe(0);
    expect(steppedTo({ count: 3, at: 0, by: -1 })).toBe(2);
  });

  it('begins at the nearer end where nothing is open', () => {
    expect(steppedTo({ count: 3, at: -1, by: 1 })).toBe(0);
    expect(steppedTo({ count: 3, at: -1, by: -1 })).toBe(2);
  });

  it('goes on from the place of what has left the list', () => {
    expect(steppedTo({ count: 3, at: -1, by: 1, left: 1 })).toBe(1);
    expect(steppedTo({ count: 3, at: -1, by: -1, left: 1 })).toBe(0);
    expect(steppedTo({ count: 3, at: -1, by: -1, left: 0 })).toBe(2);
    expect(steppedTo({ count: 3, at: -1, by: 1, left: 3 })).toBe(0);
    expect(steppedTo({ count: 3, at: -1, by: 1, left: 40 })).toBe(0);
    expect(steppedTo({ count: 3, at: -1, by: -1, left: 40 })).toBe(2);
  });

  it('leads nowhere in an empty list', () => {
    expect(steppedTo({ count: 0, at: -1, by: 1 })).toBeUndefined();
    expect(steppedTo({ count: 0, at: -1, by: -1, left: 2 })).toBeUndefined();
  });
});
