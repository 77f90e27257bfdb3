import { describe, expect, it } from 'vitest';
import { movedBy } from '../../../../src/ui/primitives/pick-list-moves.ts';

describe('movedBy', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 19, 0],
    ['ArrowUp', 0, 19],
    ['ArrowUp', 5, 4],
    ['PageDown', 3, 11],
    ['PageDown', 15, 19],
    ['PageUp', 15, 7],
    ['PageUp', 3, 0],
    ['Home', 7, 0],
    ['End', 7, 19],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(movedBy(key, from, 20)).toBe(to);
  });

  it('leads nowhere by other keys, and in an empty list', () => {
    expect(movedBy('Enter', 0, 20)).toBeUndefined();
    expect(movedBy('a', 0, 20)).toBeUndefined();
    expect(movedBy('End', 0, 0)).toBeUndefined();
  });
});
