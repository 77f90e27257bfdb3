import { describe, expect, it } from 'vitest';
import { shownFindings, shownFindingWords } from '../../../src/editor/shown-findings.ts';
import { documentOf, newEditor } from './new-editor.ts';
import { readOutline } from '../../../src/chart/outline.ts';

function given(drawn: string) {
  const state = newEditor(documentOf(readOutline(drawn).scenario)).store.getState();
  return { state, found: shownFindings(state) };
}

describe('the findings that show on the chart', () => {
  it('are counted in words, the worst first, and are the same list as long as the chart is', () => {
    const { state, found } = given(
      'Chief Executive Officer\n  Chief Marketing Officer\n    Chief Customer Officer\n',
    );
    expect(found[0]?.severity).toBe('error');
    expect(shownFindingWords(state)).toMatch(/^1 critical finding/);
    expect(shownFindings({ ...state })).toBe(found);
  });

  it('leave out what can wait while the chart is being started', () => {
    const { state, found } = given('Chief Executive Officer\n  Chief Operating Officer\n');
    expect([found.length, shownFindingWords(state)]).toEqual([0, '']);
  });
});
