import { describe, expect, it } from 'vitest';
import type { CardChange } from '../../../../src/chart/overlay.ts';
import type { ShownChanges } from '../../../../src/editor/comparing/shown-changes.ts';
import { signsIn } from '../../../../src/editor/comparing/shown-signs.ts';

const canvas = (...cards: readonly CardChange[]) =>
  ({ cards: new Map(cards.map((card, at) => [`r${at}`, card])) }) as unknown as ShownChanges;

describe('signsIn', () => {
  it('names the signs that occur and no others, in the order in which they are explained', () => {
    const shown = canvas({ kinds: ['changed', 'moved'], fields: [] }, { kinds: ['added'], fields: [] });
    expect(signsIn([shown])).toEqual(['added', 'moved', 'changed']);
    expect(signsIn([canvas(), null])).toEqual([]);
  });

  it('tells a place that was left from a role that has moved', () => {
    expect(signsIn([canvas({ kinds: ['moved'], fields: [], placeOf: 'cco' })])).toEqual(['place']);
  });

  it('takes two canvases beside each other together', () => {
    const before = canvas({ kinds: ['removed'], fields: [] });
    const after = canvas({ kinds: ['added'], fields: [] }, { kinds: ['removed'], fields: [] });
    expect(signsIn([before, after])).toEqual(['added', 'removed']);
  });
});
