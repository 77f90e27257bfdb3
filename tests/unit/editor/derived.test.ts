import { describe, expect, it } from 'vitest';
import { currentLayout } from '../../../src/editor/derived.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { newEditor, documentOf } from './new-editor.ts';

describe('currentLayout', () => {
  it('shows the roles a file says are folded away, since nothing on the screen could unfold them', () => {
    const folded = scenarioOf('a > b; b > c', { arrangement: { direction: 'right', folded: ['b'] } });
    const editor = newEditor(documentOf(folded));
    const { cards } = currentLayout(editor.store.getState());
    expect(cards.map(({ id, x }) => [id, x > 0])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
  });

  it('is the same object until the chart changes', () => {
    const state = newEditor(
      documentOf(scenarioOf('a > b', { arrangement: { folded: ['a'] } })),
    ).store.getState();
    expect(currentLayout({ ...state })).toBe(currentLayout(state));
  });
});
