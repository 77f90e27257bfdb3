import { describe, expect, it } from 'vitest';
import { finishImport, type ReadyImport } from '../../../src/editor/importing.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import { currentScenario } from '../../../src/editor/derived.ts';
import { notesOf } from '../../../src/editor/table-notes.ts';
import { readTable } from '../../../src/formats/table/read-table.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { documentOf, newEditor } from './new-editor.ts';

const STAFF = 'Id,Title,Manager\nceo,Chief,\ncmo,CMO,ceo\ncfo,CFO,ceo\ncfo,CFO,ceo\n,,\n';

function ready(text = STAFF): ReadyImport {
  const read = readTable(text, 'staff');
  if (!read.ok) throw new Error(read.message);
  return { document: read.document, readOnly: false, notes: read.problems, counts: read.counts };
}

const notes = (editor: Editor) => notesOf(currentScenario(editor.store.getState()));
const ids = (editor: Editor) =>
  editor.store.getState().document.scenarios.map(({ roles }) => roles.map(({ id }) => id));

describe('an import', () => {
  it('becomes a new chart beside the one that is open', () => {
    const editor = newEditor('a > b', { documentKey: 'mine' });
    finishImport(editor, ready(), { kind: 'new' });
    const { documentKey, notice, panel, past } = editor.store.getState();
    expect(documentKey).not.toBe('mine');
    expect(ids(editor)).toEqual([['ceo', 'cmo', 'cfo']]);
    expect(notice?.text).toBe('Imported “staff”: 5 rows became 3 roles (1 joined with another, 1 skipped).');
    expect(notice?.action?.label).toBe('Go back to “Northwind”');
    expect(notes(editor).map(({ row }) => row)).toEqual(expect.arrayContaining([5, 6]));
    expect(panel).toBe('problems');
    expect(past).toEqual([]);
    notice?.action?.run();
    expect(editor.store.getState()).toMatchObject({ documentKey: 'mine' });
    expect(notes(editor)).toEqual([]);
  });

  it('updates the scenario on screen in one step', () => {
    const editor = newEditor('ceo > cmo, coo');
    const { document } = editor.store.getState();
    finishImport(editor, ready(), { kind: 'update', missing: 'remove' });
    expect(ids(editor)).toEqual([['ceo', 'cmo', 'cfo']]);
    expect(editor.store.getState().past.map(({ label }) => label)).toEqual(['Update the chart from “staff”']);
    editor.undo();
    expect(editor.store.getState().document.scenarios[0].roles).toEqual(document.scenarios[0].roles);
  });

  it('keeps the roles it does not have when it is told to', () => {
    const editor = newEditor('ceo > cmo, coo');
    finishImport(editor, ready(), { kind: 'update', missing: 'keep' });
    expect(ids(editor)).toEqual([['ceo', 'cmo', 'coo', 'cfo']]);
  });

  it('becomes a second scenario, which is shown, and is gone with one Undo', () => {
    const editor = newEditor('ceo > cmo');
    const [before] = editor.store.getState().document.scenarios;
    finishImport(editor, ready(), { kind: 'scenario', missing: 'remove' });
    const { document, scenarioId } = editor.store.getState();
    expect(document.scenarios.map(({ name }) => name)).toEqual([before.name, 'staff']);
    expect(document.scenarios[0].roles).toBe(before.roles);
    expect(scenarioId).toBe(document.scenarios[1]?.id);
    editor.undo();
    expect(editor.store.getState().document.scenarios).toHaveLength(1);
  });

  it('as a second scenario offers to take roles for the same ones whose ids differ', () => {
    const editor = newEditor({
      title: 'Northwind',
      scenarios: [
        { ...scenarioOf('1 > 2', { roles: { 1: { title: 'Chief' }, 2: { title: 'CMO' } } }), id: 'today' },
      ],
    });
    finishImport(editor, ready(), { kind: 'scenario', missing: 'remove' });
    const { notice } = editor.store.getState();
    expect(notice?.text).toMatch(/ 2 roles of “Scenario” look like roles of “staff” under other ids\.$/);
    expect(notice?.action?.label).toBe('Undo');
    expect(notice?.otherAction?.label).toBe('Show them');
    notice?.otherAction?.run();
    expect(editor.store.getState()).toMatchObject({
      dialog: 'same-roles',
      matching: { before: 'today', after: 'staff' },
    });
  });

  it.each(['scenario', 'update'] as const)('ends a comparison first: %s', (kind) => {
    const editor = newEditor({
      title: 'Northwind',
      scenarios: [
        { ...scenarioOf('ceo > cmo'), id: 'today', name: 'Today' },
        { ...scenarioOf('ceo > coo'), id: 'plan', name: 'Proposal' },
      ],
    });
    editor.showScenario('plan');
    editor.compare({ before: 'today', after: 'plan', view: 'together' });
    finishImport(editor, ready(), { kind, missing: 'remove' });
    const { comparing, notice, document, scenarioId } = editor.store.getState();
    expect(comparing).toBeNull();
    expect(currentScenario(editor.store.getState()).roles.map(({ id }) => id)).toEqual(['ceo', 'cmo', 'cfo']);
    expect(scenarioId).toBe(document.scenarios[kind === 'update' ? 1 : 2]?.id);
    expect(notice?.text).toContain('Different now: 2 roles added, 1 gone, 1 changed.');
  });

  it('with the same ids offers nothing of the kind', () => {
    const editor = newEditor('ceo > cmo');
    finishImport(editor, ready(), { kind: 'scenario', missing: 'remove' });
    expect(editor.store.getState().notice?.text).not.toMatch(/look/);
    expect(editor.store.getState().notice?.otherAction).toBeUndefined();
  });

  it('that says nothing new makes no step, and says so', () => {
    const editor = newEditor('a');
    finishImport(editor, ready(), { kind: 'new' });
    finishImport(editor, ready(), { kind: 'update', missing: 'remove' });
    expect(editor.store.getState().past).toEqual([]);
    expect(editor.store.getState().notice?.text).toBe(
      '“staff” says nothing this chart does not say already.',
    );
  });
});

describe('the notes of an import', () => {
  it('lead to the roles of the chart it went into, whatever ids they were read with', () => {
    const editor = newEditor('a');
    const staff = 'Title,Name,Staff,Manager\nHead,Ann,1,\nAnalyst,Bob,1,Ann\nAnalyst,Cid,1,Ann\n';
    finishImport(editor, ready(staff), { kind: 'new' });
    const swapped = 'Title,Name,Staff,Manager\nHead,Ann,1,\nAnalyst,Cid,many,Ann\nAnalyst,Bob,1,Ann\n';
    const incoming = ready(swapped);
    const read = incoming.document.scenarios[0].roles;
    const told = [{ row: 3, severity: 'warning' as const, message: 'Many.', roleId: read[1]?.id ?? '' }];
    finishImport(editor, { ...incoming, notes: told }, { kind: 'update', missing: 'remove' });
    const { document } = editor.store.getState();
    const role = document.scenarios[0].roles.find(({ id }) => id === notes(editor)[0]?.roleId);
    expect(role?.person).toBe('Cid');
  });

  it('come and go with the table on undo and redo', () => {
    const editor = newEditor('a');
    finishImport(editor, ready(), { kind: 'new' });
    const first = notes(editor);
    finishImport(editor, ready(STAFF.replace('CFO,ceo', 'CFO,nobody')), {
      kind: 'update',
      missing: 'remove',
    });
    const second = notes(editor);
    expect(second).not.toEqual(first);
    editor.undo();
    expect(notes(editor)).toEqual(first);
    editor.redo();
    expect(notes(editor)).toEqual(second);
  });

  it('of an outline, which has no table, are said at once', () => {
    const editor = newEditor('a');
    const document = documentOf('ceo > cmo', 'Plan');
    const told = [{ row: 2, severity: 'warning' as const, message: 'Unclear.' }];
    finishImport(editor, { document, readOnly: false, notes: told }, { kind: 'new' });
    expect(editor.store.getState().notice?.details).toEqual(['Row 2: Unclear.']);
  });
});
