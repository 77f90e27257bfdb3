import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedCards, ALIGNMENTS, distributedCards } from '../../../src/layout/align-cards.ts';

const card = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 40 });
const CARDS = [card('a', 0, 0), card('b', 30, 100), card('c', 300, 20)];

describe('aligning', () => {
  it('goes to the outermost edge, or to the middle of the axes', () => {
    expect([...alignedCards(CARDS, 'left').values()].map(({ x }) => x)).toEqual([0, 0, 0]);
    expect([...alignedCards(CARDS, 'right').values()].map(({ x }) => x)).toEqual([300, 300, 300]);
    expect([...alignedCards(CARDS, 'centre').values()].map(({ x }) => x)).toEqual([110, 110, 110]);
    expect([...alignedCards(CARDS, 'bottom').values()].map(({ y }) => y)).toEqual([100, 100, 100]);
  });

  it('moves along one axis only, and aligning again moves nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALIGNMENTS), (alignment) => {
        const isAcross = ['left', 'centre', 'right'].includes(alignment);
        const places = alignedCards(CARDS, alignment);
        const moved = CARDS.map((each) => ({ ...each, ...places.get(each.id) }));
        for (const [at, each] of moved.entries())
          expect(isAcross ? each.y : each.x).toBe(isAcross ? CARDS[at]?.y : CARDS[at]?.x);
        expect([...alignedCards(moved, alignment)]).toEqual([...places]);
      }),
    );
  });
});

describe('distributing', () => {
  it('leaves the same space between neighbours, the outermost where they are', () => {
    const places = distributedCards(CARDS, 'x');
    expect(places.get('a')?.x).toBe(0);
    expect(places.get('b')?.x).toBe(150);
    expect(places.get('c')?.x).toBe(300);
    expect(places.get('b')?.y).toBe(100);
  });

  it('has nothing to say about two cards', () => {
    expect(distributedCards(CARDS.slice(0, 2), 'y').size).toBe(0);
  });
});
