import { describe, expect, it } from 'vitest';
import { findInChart, nextMatch, previousMatch } from '../../../../src/editor/actions/search-actions.ts';
import { newContext, newEditor } from '../new-editor.ts';

describe('searching', () => {
  it('opens the search, and steps on and back', () => {
    const { context, did } = newContext(newEditor('ceo > cmo'));
    for (const action of [findInChart, nextMatch, previousMatch]) action.run(context);
    expect(did).toEqual(['open the search', 'found 1', 'found -1']);
  });

  it('leaves a dialog to the browser’s own search', () => {
    const editor = newEditor('ceo > cmo');
    expect(findInChart.isEnabled(editor.store.getState())).toBe(true);
    editor.showDialog('rules');
    for (const action of [findInChart, nextMatch, previousMatch])
      expect(action.isEnabled(editor.store.getState())).toBe(false);
  });
});
