import { describe, expect, it } from 'vitest';
import {
  finishImport,
  type ReadyImport,
  usualTargets,
  withUsualName,
} from '../../../src/editor/importing.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import { currentScenario } from '../../../src/editor/derived.ts';
import { notesOf } from '../../../src/editor/table-notes.ts';
import type { ImportPreview } from '../../../src/formats/door/import-reading.ts';
import type { UpdatePreview } from '../../../src/formats/door/import-update.ts';
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
    finishImport(editor, ready(), { kind: 'new', name: 'staff' });
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

  it('says how many have no boss, and how many stand in a circle', () => {
    const editor = newEditor('a');
    const circle = `${STAFF}x,X,y\ny,Y,x\nlost,Lost,nobody\n`;
    finishImport(editor, ready(circle), { kind: 'new', name: 'staff' });
    expect(editor.store.getState().notice?.text).toMatch(
      / One role has no boss yet, and 2 stand in a circle of bosses; see “Unplaced”\.$/,
    );
    const action = editor.store.getState().notice?.otherAction;
    expect(action?.label).toBe('Show Unplaced');
    action?.run();
    expect(editor.store.getState().left).toBe('unplaced');
  });

  it('becomes a second scenario, which is shown, and is gone with one Undo', () => {
    const editor = newEditor('ceo > cmo');
    const [before] = editor.store.getState().document.scenarios;
    finishImport(editor, ready(), { kind: 'scenario', missing: 'remove', name: 'Staff' });
    const { document, scenarioId } = editor.store.getState();
    expect(document.scenarios.map(({ name }) => name)).toEqual([before.name, 'Staff']);
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
    finishImport(editor, ready(), { kind: 'scenario', missing: 'remove', name: 'Staff' });
    const { notice } = editor.store.getState();
    expect(notice?.text).toMatch(/ 2 roles of “Scenario” look like roles of “Staff” under other ids\.$/);
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
    finishImport(editor, ready(), { kind, missing: 'remove', name: 'Staff' });
    const { comparing, notice, document, scenarioId } = editor.store.getState();
    expect(comparing).toBeNull();
    expect(currentScenario(editor.store.getState()).roles.map(({ id }) => id)).toEqual(['ceo', 'cmo', 'cfo']);
    expect(scenarioId).toBe(document.scenarios[kind === 'update' ? 1 : 2]?.id);
    expect(notice?.text).toContain(
      kind === 'update'
        ? 'Different now: 2 added, 1 removed, 1 changed.'
        : 'Different from “Proposal”: 2 added, 1 removed, 1 changed.',
    );
  });

  it.each([
    ['Spring', 'Spring'],
    ['  Spring\u202e ', 'Spring'],
    [' ', 'staff'],
    ['Scenario', 'Scenario 2'],
  ])('is called “%s” as a scenario: “%s”', (wanted, name) => {
    const editor = newEditor('ceo > cmo');
    finishImport(editor, ready(), { kind: 'scenario', missing: 'remove', name: wanted });
    expect(currentScenario(editor.store.getState()).name).toBe(name);
    expect(editor.store.getState().notice?.text).toContain(
      `Imported as the scenario “${name}”: 5 rows became 3 roles`,
    );
  });

  it('is called as somebody wants it as a chart, or else as its file', () => {
    const editor = newEditor('a');
    finishImport(editor, ready(), { kind: 'new', name: 'Staff in spring ' });
    expect(editor.store.getState().document.title).toBe('Staff in spring');
    finishImport(editor, ready(), { kind: 'new', name: '' });
    expect(editor.store.getState().document.title).toBe('staff');
  });

  it('as a scenario is one button away from being compared with what it was made beside', () => {
    const editor = newEditor('ceo > cmo, coo');
    const before = editor.store.getState().scenarioId;
    finishImport(editor, ready(), { kind: 'scenario', missing: 'remove', name: 'Staff' });
    const { notice, scenarioId } = editor.store.getState();
    expect(notice?.otherAction?.label).toBe('Compare');
    notice?.otherAction?.run();
    expect(editor.store.getState().comparing).toMatchObject({ before, after: scenarioId });
  });

  it('with the same ids offers nothing of the kind', () => {
    const editor = newEditor('ceo > cmo');
    finishImport(editor, ready(), { kind: 'scenario', missing: 'remove', name: 'Staff' });
    expect(editor.store.getState().notice?.text).not.toMatch(/look/);
    expect(editor.store.getState().notice?.otherAction?.label).toBe('Compare');
  });

  it('that says nothing new makes no step, and says so', () => {
    const editor = newEditor('a');
    finishImport(editor, ready(), { kind: 'new', name: 'staff' });
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
    finishImport(editor, ready(staff), { kind: 'new', name: 'staff' });
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
    finishImport(editor, ready(), { kind: 'new', name: 'staff' });
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
    finishImport(editor, { document, readOnly: false, notes: told }, { kind: 'new', name: 'staff' });
    expect(editor.store.getState().notice?.details).toEqual(['Row 2: Unclear.']);
  });
});

describe('where an import usually goes', () => {
  const preview = (update?: Partial<UpdatePreview>): ImportPreview => ({
    kind: 'table',
    title: 'hr_export-2026',
    roles: 3,
    problems: [],
    ...(update && {
      update: { goes: 'scenario', missing: 'remove', same: 3, loosely: 0, alike: 0, lacking: 2, ...update },
    }),
  });
  const document = documentOf('ceo > cmo');

  it('takes nobody out of the chart that is open, and into a scenario beside it as it is', () => {
    const usual = usualTargets(preview({}), document, true);
    expect(usual.update).toEqual({ kind: 'update', missing: 'keep' });
    expect(usual.scenario).toEqual({ kind: 'scenario', missing: 'remove', name: 'HR export 2026' });
    expect(usualTargets(preview({ missing: 'keep' }), document, true).scenario.missing).toBe('keep');
  });

  it('leaves nobody of the chart in a scenario that is of another company', () => {
    const another = preview({ goes: 'new', missing: 'keep', isAnother: true });
    expect(usualTargets(another, document, true).scenario.missing).toBe('remove');
  });

  it('has a readable name that is free, and none of a file where there is none', () => {
    expect(usualTargets(preview(), document, true).new.name).toBe('HR export 2026');
    const [scenario] = document.scenarios;
    const taken = { ...document, scenarios: [{ ...scenario, name: 'HR export 2026' }] as const };
    expect(usualTargets(preview({}), taken, true).scenario.name).not.toBe('HR export 2026');
    expect(usualTargets(preview({}), document, false).scenario.name).toBe('Proposal');
    const chart = usualTargets({ ...preview(), kind: 'chart' }, document, true);
    expect(chart.new.name).toBe('hr_export-2026');
  });

  it('has that name, too, when somebody has emptied the field, and no other one', () => {
    const usual = usualTargets(preview({}), document, true);
    const emptied = { kind: 'new', name: ' \u202e' } as const;
    expect(withUsualName(emptied, usual)).toEqual({ kind: 'new', name: 'HR export 2026' });
    const pasted = usualTargets(preview({}), document, false);
    const scenario = { kind: 'scenario', missing: 'keep', name: '' } as const;
    expect(withUsualName(scenario, pasted)).toEqual({ ...scenario, name: 'Proposal' });
    const named = { ...scenario, name: 'Spring' };
    expect(withUsualName(named, pasted)).toBe(named);
  });
});
