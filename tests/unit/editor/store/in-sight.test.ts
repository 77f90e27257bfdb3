import { describe, expect, it } from 'vitest';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { currentLayout } from '../../../../src/editor/derived.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo, coo; cmo > brand, cx; cx > phone';
const shown = ({ store }: Editor) => currentLayout(store.getState()).cards.map(({ id }) => id);
const selected = ({ store }: Editor) => {
  const { selection } = store.getState();
  return selection.kind === 'roles' ? selection.ids : [];
};

describe('folding and the selection', () => {
  it('unfolds what hides a role that is selected', () => {
    const editor = newEditor(CHART);
    editor.toggleFold('cmo');
    expect(shown(editor)).toEqual(['ceo', 'cmo', 'coo']);
    editor.selectRole('phone');
    expect(shown(editor)).toContain('phone');
  });

  it('hands the selection to the card that hides it', () => {
    const editor = newEditor(CHART);
    editor.selectRole('phone');
    editor.toggleFold('cmo');
    expect(selected(editor)).toEqual(['cmo']);
    expect(shown(editor)).not.toContain('phone');
  });

  it('is no step, and a step back leaves it as it is', () => {
    const editor = newEditor(CHART);
    editor.commitScenario('Delete phone', removeRoles(['phone'], 'lift'));
    editor.toggleFold('cmo');
    expect(editor.store.getState().past).toHaveLength(1);
    editor.undo();
    expect(shown(editor)).toEqual(['ceo', 'cmo', 'coo']);
    editor.toggleFold('cmo');
    expect(shown(editor)).toContain('phone');
  });

  it('works in a document that must not be changed', () => {
    const editor = newEditor(CHART, { readOnly: true });
    editor.toggleFold('cmo');
    expect(shown(editor)).toEqual(['ceo', 'cmo', 'coo']);
  });
});

describe('focus on a branch', () => {
  it('shows the branch and selects its head', () => {
    const editor = newEditor(CHART);
    editor.selectRole('coo');
    editor.focusOn('cmo');
    expect(shown(editor)).toEqual(['cmo', 'brand', 'cx', 'phone']);
    expect(selected(editor)).toEqual(['cmo']);
  });

  it('keeps a selection inside it, and leaves for one outside', () => {
    const editor = newEditor(CHART);
    editor.selectRole('phone');
    editor.focusOn('cmo');
    expect(selected(editor)).toEqual(['phone']);
    editor.selectRole('coo');
    expect(editor.store.getState().focus).toBeNull();
  });

  it('ends with its head, and with a selected role that is moved out', () => {
    const editor = newEditor(CHART);
    editor.focusOn('cx');
    editor.commitScenario('Delete cx', removeRoles(['cx'], 'lift'));
    expect(editor.store.getState().focus).toBeNull();

    const other = newEditor(CHART);
    other.focusOn('cmo');
    other.selectRole('cx');
    other.commitScenario('Move cx', moveRole('cx', 'coo'));
    expect(other.store.getState().focus).toBeNull();
  });

  it('is not for a role without reports', () => {
    const editor = newEditor(CHART);
    editor.focusOn('phone');
    expect(editor.store.getState().focus).toBeNull();
  });
});
