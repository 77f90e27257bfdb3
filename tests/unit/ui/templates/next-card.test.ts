import { describe, expect, it } from 'vitest';
import { nextCard } from '../../../../src/ui/templates/next-card.ts';

/** A wide card above rows of three, two and one:  0 / 1 2 3 / 4 5 / 6. */
const PLACES = [
  { left: 0, top: 0 },
  { left: 0, top: 80 },
  { left: 100, top: 80 },
  { left: 200, top: 80 },
  { left: 0, top: 300 },
  { left: 100, top: 300 },
  { left: 0, top: 500 },
];

describe('nextCard', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 6, undefined],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, undefined],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 5],
    ['ArrowDown', 3, 5],
    ['ArrowDown', 5, 6],
    ['ArrowDown', 6, undefined],
    ['ArrowUp', 6, 4],
    ['ArrowUp', 5, 2],
    ['ArrowUp', 3, 0],
    ['ArrowUp', 0, undefined],
    ['Home', 5, 0],
    ['Home', 0, undefined],
    ['End', 0, 6],
    ['End', 6, undefined],
    ['Enter', 2, undefined],
    ['ArrowDown', -1, undefined],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(nextCard(PLACES, from, key)).toBe(to);
  });

  it('takes the left one of two that are as near', () => {
    const places = [
      { left: 50, top: 0 },
      { left: 0, top: 9 },
      { left: 100, top: 9 },
    ];
    expect(nextCard(places, 0, 'ArrowDown')).toBe(1);
  });
});
