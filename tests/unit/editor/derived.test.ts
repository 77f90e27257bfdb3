import { describe, expect, it } from 'vitest';
import { currentLayout, currentMarks, wholeLayout, wholeMarks } from '../../../src/editor/derived.ts';
import '../../support/with-judge.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { newEditor, documentOf } from './new-editor.ts';

const CHAIN = scenarioOf('a > b; b > c', { arrangement: { direction: 'right', folded: ['b'] } });
const shownBy = (editor: ReturnType<typeof newEditor>) =>
  currentLayout(editor.store.getState()).cards.map(({ id }) => id);

describe('currentLayout', () => {
  it('leaves out what is folded away, which goes into files all the same', () => {
    const editor = newEditor(documentOf(CHAIN));
    expect(shownBy(editor)).toEqual(['a', 'b']);
    expect(wholeLayout(editor.store.getState()).cards.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(currentLayout(editor.store.getState()).hiddenUnder('b')).toBe(1);
  });

  it('shows the branch in focus alone', () => {
    const editor = newEditor('a > b, x; b > c');
    editor.focusOn('b');
    expect(shownBy(editor)).toEqual(['b', 'c']);
    editor.focusOn(null);
    expect(shownBy(editor)).toEqual(['a', 'b', 'c', 'x']);
  });

  it('is the same object until the chart changes', () => {
    const state = newEditor(documentOf(CHAIN)).store.getState();
    expect(currentLayout({ ...state })).toBe(currentLayout(state));
  });
});

describe('currentMarks', () => {
  it('gathers what is hidden on the card that stands for it', () => {
    const titled = scenarioOf('ceo > cmo; cmo > cco; cco > a; a > b; b > c', {
      arrangement: { folded: ['cmo'] },
      roles: {
        ceo: { title: 'Chief Executive Officer' },
        cmo: { title: 'Chief Marketing Officer' },
        cco: { title: 'Chief Customer Officer' },
      },
    });
    const state = newEditor(documentOf(titled)).store.getState();
    expect(wholeMarks(state).cards.get('cco')?.severity).toBe('error');
    expect(wholeMarks(state).folded.size).toBe(0);
    expect(currentMarks(state).folded.get('cmo')?.severity).toBe('error');
    expect(currentMarks({ ...state })).toBe(currentMarks(state));
  });
});
