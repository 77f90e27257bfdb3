import { describe, expect, it } from 'vitest';
import { movesAcross } from '../../../../src/layout/deck/moves-across.ts';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import { moveWords } from '../../../../src/layout/move-tag.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

/** Pages with these roles. */
const pagesWith = (...trees: readonly string[]) => trees.map((tree) => layoutScenario(scenarioOf(tree)));

const MOVED = { kinds: ['moved'], fields: [] } as const;

describe('movesAcross', () => {
  it('names the pages of the other ends in order, on every page of a card', () => {
    const layouts = pagesWith('a > x', 'b > was1', 'c > x', 'd > was2', 'e > was3, y');
    const traces = ['was3', 'was1', 'was2'].map((place) => ({ place, role: 'x' }));
    const across = movesAcross(layouts, { traces });
    expect(across.map((moves) => Object.fromEntries(moves))).toEqual([
      { x: [1, 3, 4] },
      { was1: [0] },
      { x: [1, 3, 4] },
      { was2: [0] },
      { was3: [0] },
    ]);
  });

  it('says nothing where both ends are on one page, nor of ends that are on none', () => {
    const layouts = pagesWith('a > x, was1', 'b > x', 'c > y');
    const traces = [
      { place: 'was1', role: 'x' },
      { place: 'was2', role: 'y' },
    ];
    const across = movesAcross(layouts, { traces });
    expect(across.map((moves) => Object.fromEntries(moves))).toEqual([{}, { x: [0] }, {}]);
  });
});

describe('moveWords', () => {
  it('lists several pages as a sentence does', () => {
    expect(moveWords(MOVED, [2])).toBe('from page 3');
    expect(moveWords(MOVED, [2, 4])).toBe('from pages 3 and 5');
    expect(moveWords({ ...MOVED, placeOf: 'x' }, [2, 4, 6])).toBe('to pages 3, 5 and 7');
  });
});
