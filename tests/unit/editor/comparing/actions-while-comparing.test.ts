import { describe, expect, it } from 'vitest';
import { actionForStroke } from '../../../../src/editor/actions/keys.ts';
import { DOCUMENT_ACTIONS } from '../../../../src/editor/comparing/actions-while-comparing.ts';
import { openBlank } from '../../../../src/editor/opening.ts';
import { newEditor } from '../new-editor.ts';
import { comparedDocument, PAIR } from './compared-document.ts';

function comparingEditor(step?: number) {
  const editor = newEditor(comparedDocument());
  editor.compare({ ...PAIR, view: 'together', ...(step !== undefined && { step }) });
  return editor;
}

const stroke = (key: string, held: 'ctrl' | 'ctrl+shift' | 'none' = 'ctrl') => ({
  key,
  ctrlKey: held !== 'none',
  shiftKey: held === 'ctrl+shift',
  metaKey: false,
  altKey: false,
});

describe('DOCUMENT_ACTIONS', () => {
  it.each([
    [stroke('o'), 'open-file'],
    [stroke('O', 'ctrl+shift'), 'open-library'],
    [stroke('s'), 'save-file'],
    [stroke('f'), 'find'],
    [stroke('?', 'none'), 'keys'],
    [stroke('F8', 'none'), 'next-change'],
  ])('have %j do its job', (pressed, id) => {
    const state = comparingEditor().store.getState();
    expect(actionForStroke(DOCUMENT_ACTIONS, pressed, state, 'control')?.id).toBe(id);
  });

  it('have the help', () => {
    const state = comparingEditor().store.getState();
    expect(DOCUMENT_ACTIONS.find(({ id }) => id === 'help')?.isEnabled(state)).toBe(true);
  });

  it('change nothing that is not on the screen', () => {
    const state = comparingEditor().store.getState();
    for (const key of ['Delete', 'F2', 'Enter'])
      expect(actionForStroke(DOCUMENT_ACTIONS, stroke(key, 'none'), state, 'chart')).toBeUndefined();
  });
});

describe('another document', () => {
  it.each([undefined, 0, 2])('ends the comparison, at step %s', (step) => {
    const editor = comparingEditor(step);
    expect(editor.store.getState().comparing).not.toBeNull();
    openBlank(editor);
    expect(editor.store.getState().comparing).toBeNull();
  });
});
