import { describe, expect, it } from 'vitest';
import { rovedTo } from '../../../../src/ui/primitives/roved-to.ts';

describe('rovedTo', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 4, 0],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 4],
    ['Home', 3, 0],
    ['End', 1, 4],
  ])('in a row, %s leads from %i to %i', (key, at, to) => {
    expect(rovedTo(key, 'row', at, 5)).toBe(to);
  });

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
  ])('in a column, %s leads from %i to %i', (key, at, to) => {
    expect(rovedTo(key, 'column', at, 5)).toBe(to);
  });

  it('leads nowhere across, and by other keys', () => {
    expect(rovedTo('ArrowDown', 'row', 2, 5)).toBeUndefined();
    expect(rovedTo('ArrowRight', 'column', 2, 5)).toBeUndefined();
    expect(rovedTo('Enter', 'row', 2, 5)).toBeUndefined();
  });
});
