import { describe, expect, it } from 'vitest';
import { ACTION_GROUPS, ALL_ACTIONS } from '../../../../src/editor/actions/all-actions.ts';
import { removeSelected } from '../../../../src/editor/actions/role-actions.ts';
import { KEY_GROUPS, keyGroupsNow, keySections } from '../../../../src/editor/commands/key-rows.ts';
import { comparedDocument, PAIR } from '../comparing/compared-document.ts';
import { newContext, newEditor } from '../new-editor.ts';

describe('the sheet of keys', () => {
  it('has every action that has a key, and no empty group', () => {
    const sections = keySections(ACTION_GROUPS, newEditor('ceo').store.getState(), false);
    expect(sections.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
      ALL_ACTIONS.filter(({ keys }) => keys.length > 0).map(({ id }) => id),
    );
    const keyless = [{ title: 'None', actions: ALL_ACTIONS.filter(({ keys }) => keys.length === 0) }];
    expect(keySections(keyless, newEditor('ceo').store.getState(), false)).toEqual([]);
  });

  it('says what the outline does otherwise, and does not repeat what it does alike', () => {
    const sections = keySections(KEY_GROUPS, newEditor('ceo').store.getState(), false);
    const outline = sections.find(({ title }) => title === 'In the outline')?.rows ?? [];
    const keysOf = (id: string) => outline.find((row) => row.id === id)?.keys;
    expect(keysOf('row-below')).toEqual(['↓']);
    expect(keysOf('promote')).toEqual(['Alt+←']);
    expect(keysOf('rename')).toBeUndefined();
  });

  it('has only what does something while scenarios are compared', () => {
    const editor = newEditor(comparedDocument());
    const now = () => {
      const state = editor.store.getState();
      return keySections(keyGroupsNow(state), state, false);
    };
    const ids = () => now().flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids()).toEqual(expect.arrayContaining(['edit-title', 'next-finding']));
    editor.compare({ ...PAIR, view: 'together' });
    expect(now().map(({ title }) => title)).toEqual(['Comparison', 'On the canvas']);
    expect(ids()).toEqual(expect.arrayContaining(['next-change', 'previous-change', 'go-to-boss']));
    for (const id of ['edit-title', 'next-finding', 'delete']) expect(ids()).not.toContain(id);
    expect(now().flatMap(({ rows }) => rows.map(({ label }) => label))).toContain('Filter the changes');
    editor.compare({ ...PAIR, view: 'list' });
    expect(ids()).not.toContain('go-to-boss');
  });

  it('writes the keys as the computer does', () => {
    const state = newEditor('ceo').store.getState();
    const keysOf = (id: string, mac: boolean) =>
      keySections(ACTION_GROUPS, state, mac)
        .flatMap(({ rows }) => rows)
        .find((row) => row.id === id)?.keys;
    expect(keysOf('redo', false)).toEqual(['Ctrl+Shift+Z', 'Ctrl+Y']);
    expect(keysOf('redo', true)).toEqual(['⌘⇧Z', '⌘Y']);
  });

  it('says what a key does, whatever is selected or was done', () => {
    const editor = newEditor('ceo > cmo');
    editor.selectRole('cmo');
    const before = keySections(ACTION_GROUPS, editor.store.getState(), false);
    removeSelected.run(newContext(editor).context);
    expect(editor.store.getState().past).toHaveLength(1);
    expect(keySections(ACTION_GROUPS, editor.store.getState(), false)).toEqual(before);
    expect(before.flatMap(({ rows }) => rows).map(({ label }) => label)).toContain('Undo');
  });
});
