import { describe, expect, it } from 'vitest';
import {
  goToDeepest,
  goToFirstOfLevel,
  goToLastOfLevel,
  goToTop,
} from '../../../../src/editor/actions/level-actions.ts';
import { selectedIds } from '../../../../src/editor/actions/selected.ts';
import { newContext, newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo, cfo; cmo > brand, cx; cfo > tax; tax > local';

describe('the far ends of the chart', () => {
  it.each([
    [goToFirstOfLevel, 'tax', 'brand'],
    [goToLastOfLevel, 'brand', 'tax'],
    [goToTop, 'local', 'ceo'],
    [goToDeepest, 'ceo', 'local'],
  ])('$id leads from %s to %s, and shows it', (action, from, to) => {
    const editor = newEditor(CHART);
    editor.selectRole(from);
    const { context, did } = newContext(editor);
    expect(action.isEnabled(editor.store.getState())).toBe(true);
    action.run(context);
    expect(selectedIds(editor.store.getState())).toEqual([to]);
    expect(did).toEqual([`reveal ${to}`]);
    expect(action.isEnabled(editor.store.getState())).toBe(false);
  });

  it('are not reached from nowhere', () => {
    const state = newEditor(CHART).store.getState();
    for (const action of [goToFirstOfLevel, goToLastOfLevel, goToTop, goToDeepest])
      expect(action.isEnabled(state)).toBe(false);
  });

  it('stay among those who are shown', () => {
    const editor = newEditor(CHART);
    editor.toggleFold('cfo');
    editor.selectRole('cmo');
    const { context } = newContext(editor);
    goToDeepest.run(context);
    expect(selectedIds(editor.store.getState())).toEqual(['brand']);
  });
});
