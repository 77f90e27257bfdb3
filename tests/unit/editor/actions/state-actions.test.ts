import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/chart/outline.ts';
import { markVacant } from '../../../../src/editor/actions/state-actions.ts';
import { currentOrg } from '../../../../src/editor/derived.ts';
import { documentOf, newContext, newEditor } from '../new-editor.ts';

function given() {
  const { scenario } = readOutline(
    'A [id: a]\n  B [id: b, vacant]\n  C [id: c]\nBoard of Directors [id: board, body]',
  );
  const editor = newEditor(documentOf(scenario));
  const { context } = newContext(editor);
  const run = () => markVacant.run(context);
  const vacant = () =>
    currentOrg(editor.store.getState()).roles.flatMap(({ id, vacant: is }) => (is ? [id] : []));
  const select = (...ids: string[]) => editor.select({ kind: 'roles', ids });
  return { editor, run, vacant, select };
}

describe('stating something about several roles', () => {
  it('states it of all as one step, and takes it back where all have it', () => {
    const { editor, run, vacant, select } = given();
    select('a', 'b');
    expect(markVacant.label(editor.store.getState())).toBe('Mark as vacant');
    run();
    expect(vacant()).toEqual(['a', 'b']);
    expect(editor.store.getState().past.map(({ label }) => label)).toEqual(['Change 2 roles']);
    expect(markVacant.label(editor.store.getState())).toBe('Stop marking as vacant');
    run();
    expect(vacant()).toEqual([]);
    editor.undo();
    expect(vacant()).toEqual(['a', 'b']);
  });

  it('leaves boards and committees out', () => {
    const { editor, run, vacant, select } = given();
    select('board');
    expect(markVacant.isEnabled(editor.store.getState())).toBe(false);
    select('board', 'c');
    run();
    expect(vacant()).toEqual(['b', 'c']);
    expect(editor.store.getState().past.at(-1)?.label).toBe('Make C vacant');
  });
});
