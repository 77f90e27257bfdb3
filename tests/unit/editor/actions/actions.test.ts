import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../../src/editor/actions/all-actions.ts';
import {
  exportPicture,
  newChart,
  openFromDisk,
  saveToDisk,
} from '../../../../src/editor/actions/file-actions.ts';
import { nextFinding, previousFinding } from '../../../../src/editor/actions/finding-actions.ts';
import { redo, undo } from '../../../../src/editor/actions/history-actions.ts';
import {
  goToBoss,
  goToNext,
  goToPrevious,
  goToReport,
} from '../../../../src/editor/actions/navigation-actions.ts';
import {
  addReport,
  addSibling,
  removeSelected,
  rename,
} from '../../../../src/editor/actions/role-actions.ts';
import { deselect, fitChart, zoomIn, zoomOut } from '../../../../src/editor/actions/view-actions.ts';
import { currentJudgement, currentOrg, currentScenario } from '../../../../src/editor/derived.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { problemList } from '../../../../src/editor/problem-list.ts';
import { NOTHING } from '../../../../src/editor/store/state.ts';
import { findingIdentity } from '../../../../src/rules/finding.ts';
import { faultsOf, frozenScenario } from '../../chart/edits/random-edits.ts';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { keepFolding } from '../../../../src/chart/edits/folding.ts';
import { documentOf, newContext, newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo, coo, cfo; cmo > brand, cx; lone';
const reports = (editor: Editor, id: string) =>
  currentOrg(editor.store.getState())
    .reports(id)
    .map(
      (role) => currentScenario(editor.store.getState()).roles.find(({ id: own }) => own === role.id)?.title,
    );
const selected = (editor: Editor) => editor.store.getState().selection;

const sameDocument = (a: ChartDocument, b: ChartDocument) => isDeepStrictEqual(a, b);

function workplace(text = CHART, role?: string) {
  const editor = newEditor(text);
  if (role !== undefined) editor.selectRole(role);
  return { editor, ...newContext(editor) };
}

describe('the list of actions', () => {
  it('has no id twice and no key stroke twice', () => {
    const ids = ALL_ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = ALL_ACTIONS.flatMap((action) => action.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('runs whatever is enabled on any chart: at most one step, a sound chart, and undo takes it back', () => {
    const placed = fc.tuple(frozenScenario(), fc.nat(), fc.constantFrom(...ALL_ACTIONS), fc.boolean());
    fc.assert(
      fc.property(placed, ([scenario, at, action, readOnly]) => {
        const editor = newEditor(documentOf(scenario), { readOnly });
        const role = scenario.roles[at % Math.max(1, scenario.roles.length)];
        if (role) editor.selectRole(role.id);
        const before = editor.store.getState();
        expect(action.label(before)).not.toBe('');
        fc.pre(action.isEnabled(before));
        action.run(newContext(editor).context);
        const after = editor.store.getState();
        expect(faultsOf(currentScenario(after))).toEqual([]);
        if (after.documentKey !== before.documentKey) return;
        // What is folded away is no step, and may change in a document that must not be changed.
        const chartAfter = keepFolding(before.document, after.document);
        const isChanged = !sameDocument(chartAfter, before.document);
        expect(after.past.length).toBe(isChanged ? 1 : 0);
        if (readOnly) expect(isChanged).toBe(false);
        const { cardEditing } = after;
        if (cardEditing) expect(currentOrg(after).role(cardEditing.roleId)).toBeDefined();
        const now = () => editor.store.getState().document;
        editor.undo();
        if (isChanged) expect(keepFolding(before.document, now())).toEqual(before.document);
        else expect(now()).toBe(after.document);
        editor.redo();
        expect(keepFolding(after.document, now())).toEqual(after.document);
      }),
      { numRuns: 300 },
    );
  });
});

describe('adding', () => {
  it('puts a report last under the selected role and asks for its title', () => {
    const { editor, context, did } = workplace(CHART, 'ceo');
    addReport.run(context);
    expect(reports(editor, 'ceo')).toEqual(['Title of cmo', 'Title of coo', 'Title of cfo', 'New role']);
    const { cardEditing, past } = editor.store.getState();
    expect(past.map(({ label }) => label)).toEqual(['Add New role']);
    expect(selected(editor)).toEqual({ kind: 'roles', ids: [cardEditing?.roleId] });
    expect(did).toEqual([`reveal ${cardEditing?.roleId}`]);
  });

  it('puts a colleague right behind the selected role', () => {
    const { editor, context } = workplace(CHART, 'cmo');
    addSibling.run(context);
    expect(reports(editor, 'ceo')).toEqual(['Title of cmo', 'New role', 'Title of coo', 'Title of cfo']);
    editor.selectRole('cx');
    addSibling.run(context);
    expect(reports(editor, 'cmo').at(-1)).toBe('New role');
  });

  it('puts a colleague of a role without a boss on its own', () => {
    const { editor, context } = workplace(CHART, 'ceo');
    addSibling.run(context);
    expect(currentOrg(editor.store.getState()).roots.map(({ title }) => title)).toEqual([
      'Title of ceo',
      'Title of lone',
      'New role',
    ]);
  });

  it.each([addReport, addSibling, rename])('is for exactly one role that may be changed: $id', (action) => {
    const { editor } = workplace();
    expect(action.isEnabled(editor.store.getState())).toBe(false);
    editor.select({ kind: 'roles', ids: ['cmo', 'coo'] });
    expect(action.isEnabled(editor.store.getState())).toBe(false);
    editor.selectRole('cmo');
    expect(action.isEnabled(editor.store.getState())).toBe(true);
    expect(action.isEnabled({ ...editor.store.getState(), readOnly: true })).toBe(false);
  });

  it('opens the title of a card', () => {
    const { editor, context } = workplace(CHART, 'cmo');
    rename.run(context);
    expect(editor.store.getState().cardEditing).toEqual({ roleId: 'cmo', field: 'title' });
  });
});

describe('deleting', () => {
  it('lifts the reports, selects the boss and names the step', () => {
    const { editor, context } = workplace(CHART, 'cmo');
    removeSelected.run(context);
    expect(reports(editor, 'ceo')).toEqual(['Title of brand', 'Title of cx', 'Title of coo', 'Title of cfo']);
    expect(selected(editor)).toEqual({ kind: 'roles', ids: ['ceo'] });
    expect(undo.label(editor.store.getState())).toBe('Undo Delete Title of cmo');
  });

  it('of several selects the nearest boss that stays', () => {
    const { editor, context } = workplace(CHART);
    editor.select({ kind: 'roles', ids: ['cx', 'cmo'] });
    removeSelected.run(context);
    expect(selected(editor)).toEqual({ kind: 'roles', ids: ['ceo'] });
    expect(undo.label(editor.store.getState())).toBe('Undo Delete 2 roles');
  });

  it('of a top selects nothing', () => {
    const { editor, context } = workplace(CHART, 'ceo');
    removeSelected.run(context);
    expect(selected(editor)).toBe(NOTHING);
  });

  it('removes a selected line and leaves the roles', () => {
    const { editor, context } = workplace();
    editor.select({ kind: 'line', line: { manager: 'ceo', report: 'cmo', kind: 'solid' } });
    expect(removeSelected.label(editor.store.getState())).toBe('Delete the line');
    removeSelected.run(context);
    expect(reports(editor, 'ceo')).toEqual(['Title of coo', 'Title of cfo']);
    expect(removeSelected.isEnabled(editor.store.getState())).toBe(false);
  });
});

describe('undo and redo', () => {
  it('are enabled while there is a step, and name it', () => {
    const { editor, context } = workplace(CHART, 'cmo');
    expect(undo.isEnabled(editor.store.getState())).toBe(false);
    expect(undo.label(editor.store.getState())).toBe('Undo');
    removeSelected.run(context);
    undo.run(context);
    expect(undo.isEnabled(editor.store.getState())).toBe(false);
    expect(redo.isEnabled(editor.store.getState())).toBe(true);
    expect(redo.label(editor.store.getState())).toBe('Redo Delete Title of cmo');
    redo.run(context);
    expect(redo.isEnabled(editor.store.getState())).toBe(false);
  });
});

describe('walking along the lines', () => {
  it.each([
    [goToBoss, 'cx', 'cmo'],
    [goToReport, 'ceo', 'cmo'],
    [goToPrevious, 'coo', 'cmo'],
    [goToNext, 'coo', 'cfo'],
    [goToNext, 'ceo', 'lone'],
    [goToBoss, 'ceo', undefined],
    [goToReport, 'lone', undefined],
    [goToPrevious, 'cmo', undefined],
    [goToNext, 'cfo', undefined],
  ])('$id', (action, from, to) => {
    const { editor, context, did } = workplace(CHART, from);
    expect(action.isEnabled(editor.store.getState())).toBe(to !== undefined);
    action.run(context);
    expect(selected(editor)).toEqual({ kind: 'roles', ids: [to ?? from] });
    expect(did).toEqual(to === undefined ? [] : [`reveal ${to}`]);
  });

  it('rests while a dialog is open', () => {
    const { editor } = workplace(CHART, 'cx');
    editor.showDialog('export');
    expect(goToBoss.isEnabled(editor.store.getState())).toBe(false);
    expect(deselect.isEnabled(editor.store.getState())).toBe(false);
  });
});

describe('stepping through the problems', () => {
  it('opens each in turn, round and round, in both directions', () => {
    const { editor, context } = workplace('a > b; b > a; c > d; e > d; f > e');
    const identities = currentJudgement(editor.store.getState())
      .findings.filter(({ dismissed }) => !dismissed)
      .map(findingIdentity);
    expect(identities.length).toBeGreaterThan(2);
    const open = () => editor.store.getState().openFinding;
    const seen = identities.map(() => {
      nextFinding.run(context);
      return open();
    });
    expect(seen).toEqual(identities);
    nextFinding.run(context);
    expect(open()).toBe(identities[0]);
    previousFinding.run(context);
    expect(open()).toBe(identities.at(-1));
    editor.openFinding(null);
    previousFinding.run(context);
    expect(open()).toBe(identities.at(-1));
  });

  it('leads the keyboard to it, says which of how many, and calls nobody back who has been there', () => {
    const { editor, context } = workplace('a > b; b > a; c > d; e > d; f > e');
    const state = () => editor.store.getState();
    nextFinding.run(context);
    const [first] = problemList(state()).shown.map(findingIdentity);
    expect(state().findingToReach).toBe(first);
    expect(state().spoken?.text).toBe(`1 of ${problemList(state()).shown.length}.`);
    editor.openFinding(first ?? null);
    expect(state().findingToReach).toBeNull();
    nextFinding.run(context);
    // A press on a card's badge opens a finding as well, and leaves the keyboard alone.
    editor.showFinding(first ?? '');
    expect(state().findingToReach).toBeNull();
  });

  it('is off where there are none', () => {
    const empty = newEditor({ title: 'T', scenarios: [{ id: 's', name: 'S', roles: [], lines: [] }] });
    const any = currentJudgement(empty.store.getState()).findings.length > 0;
    expect(nextFinding.isEnabled(empty.store.getState())).toBe(any);
    expect(any).toBe(false);
  });
});

describe('files and the view', () => {
  it('saves a file and says under which name; not of a newer version', () => {
    const { editor, context, did } = workplace();
    saveToDisk.run(context);
    expect(did).toEqual(['download northwind-2026-11-22.reportline.json']);
    expect(editor.store.getState().notice?.text).toContain('northwind-2026-11-22.reportline.json');
    expect(saveToDisk.isEnabled({ ...editor.store.getState(), readOnly: true })).toBe(false);
  });

  it('exports what has roles', () => {
    const { editor, context } = workplace();
    exportPicture.run(context);
    expect(editor.store.getState().dialog).toBe('export');
    newChart.run(context);
    expect(exportPicture.isEnabled(editor.store.getState())).toBe(false);
  });

  it('moves the view, chooses files and selects nothing', () => {
    const { editor, context, did } = workplace(CHART, 'cmo');
    for (const action of [fitChart, zoomIn, zoomOut, openFromDisk, deselect]) action.run(context);
    expect(did).toEqual(['fit', 'zoom in', 'zoom out', 'choose']);
    expect(selected(editor)).toBe(NOTHING);
    expect(deselect.isEnabled(editor.store.getState())).toBe(false);
  });
});
