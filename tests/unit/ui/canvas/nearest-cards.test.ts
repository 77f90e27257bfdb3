import { describe, expect, it } from 'vitest';
import { nearestCards } from '../../../../src/ui/canvas/nearest-cards.ts';

const cards = [40, 0, 30, 10, 20].map((x) => ({ id: `at ${x}`, x, y: 0, width: 2, height: 2 }));
const chosen = (x: number, most: number, always?: string) =>
  nearestCards(cards, { x, y: 0 }, { most, always }).map(({ id }) => id);

describe('nearestCards', () => {
  it('is all of them while there are few', () => {
    expect(nearestCards(cards, { x: 0, y: 0 }, { most: 5, always: undefined })).toBe(cards);
  });

  it('leaves out the farthest and keeps the order', () => {
    expect(chosen(0, 3)).toEqual(['at 0', 'at 10', 'at 20']);
    expect(chosen(40, 2)).toEqual(['at 40', 'at 30']);
  });

  it('has the one that must be there, however far, but never more than allowed', () => {
    expect(chosen(0, 3, 'at 40')).toEqual(['at 40', 'at 0', 'at 10']);
    expect(chosen(0, 3, 'gone')).toEqual(['at 0', 'at 10', 'at 20']);
  });
});
