import { describe, expect, it } from 'vitest';
import { openCommands, openKeySheet } from '../../../../src/editor/actions/command-actions.ts';
import { lineTo, moveTo } from '../../../../src/editor/actions/move-to-actions.ts';
import { nextRegion, previousRegion } from '../../../../src/editor/actions/region-actions.ts';
import { newContext, newEditor } from '../new-editor.ts';

describe('what opens a list', () => {
  it.each([
    [openCommands, 'commands'],
    [openKeySheet, 'keys'],
    [moveTo, 'move-to'],
    [lineTo, 'line-to'],
  ] as const)('$id shows it, and rests while another window is open', (action, dialog) => {
    const editor = newEditor('ceo > cmo');
    editor.selectRole('cmo');
    expect(action.isEnabled(editor.store.getState())).toBe(true);
    action.run(newContext(editor).context);
    expect(editor.store.getState().dialog).toBe(dialog);
    expect(action.isEnabled(editor.store.getState())).toBe(false);
  });
});

describe('sending to another role', () => {
  it('takes somebody to send and a place to send to', () => {
    const editor = newEditor('ceo > cmo');
    const isEnabled = () => [moveTo, lineTo].map((action) => action.isEnabled(editor.store.getState()));
    expect(isEnabled()).toEqual([false, false]);
    editor.selectRole('cmo');
    expect(isEnabled()).toEqual([true, true]);
    // Several move together; a line has one role at its end.
    editor.select({ kind: 'roles', ids: ['ceo', 'cmo'] });
    expect(isEnabled()).toEqual([true, false]);
    editor.select({ kind: 'line', line: { manager: 'ceo', report: 'cmo', kind: 'solid' } });
    expect(isEnabled()).toEqual([false, false]);
    const alone = newEditor('ceo');
    alone.selectRole('ceo');
    expect([moveTo, lineTo].map((action) => action.isEnabled(alone.store.getState()))).toEqual([
      false,
      false,
    ]);
  });

  it('is for documents that may be changed', () => {
    const editor = newEditor('ceo > cmo', { readOnly: true });
    editor.selectRole('cmo');
    for (const action of [moveTo, lineTo]) expect(action.isEnabled(editor.store.getState())).toBe(false);
  });
});

describe('going round the regions', () => {
  it('steps on and back, but not out of a window', () => {
    const editor = newEditor('ceo');
    const { context, did } = newContext(editor);
    for (const action of [nextRegion, previousRegion]) {
      expect(action.isEnabled(editor.store.getState())).toBe(true);
      action.run(context);
    }
    expect(did).toEqual(['region 1', 'region -1']);
    editor.showDialog('keys');
    for (const action of [nextRegion, previousRegion])
      expect(action.isEnabled(editor.store.getState())).toBe(false);
  });
});
