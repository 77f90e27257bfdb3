import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../../../src/browser/storage/library.ts';
import type { ChartDocument, Scenario } from '../../../../src/chart/chart.ts';
import { addRole } from '../../../../src/chart/edits/add-role.ts';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { openBranchAlone, putBranchBack } from '../../../../src/editor/actions/branch-actions.ts';
import { openBranch } from '../../../../src/editor/branches/open-branch.ts';
import { putBack } from '../../../../src/editor/branches/put-back.ts';
import { currentOrg, currentScenario } from '../../../../src/editor/derived.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { keepDocuments } from '../../../../src/editor/keeping/keeping.ts';
import { openBlank, openFile } from '../../../../src/editor/opening.ts';
import { recentCharts } from '../../../../src/editor/recent-charts.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { storeChart } from '../../../support/store-chart.ts';
import { newComputer, storedAs } from '../../../support/tabs.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { newContext, newEditor } from '../new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const WHOLE: ChartDocument = {
  title: 'Northwind',
  context: { industry: 'utilities' },
  scenarios: [
    scenarioOf('ceo > cmo, coo; cmo > brand, cx; coo ..> cx: service'),
    { ...scenarioOf('ceo > coo'), id: 'plan', name: 'Plan' },
  ],
};

/** The app with a chart that is stored, and a branch of it on the screen. */
async function workplace(library: Library = openLibrary(), whole = WHOLE) {
  const editor = newEditor(whole, { documentKey: 'whole' });
  await storeChart(openLibrary(), 'whole', whole.title, writeDocument(whole));
  const { ports } = newComputer().ports({ library });
  const saving = keepDocuments(editor, ports, { stored: storedAs(editor) });
  const recents = recentCharts(editor, ports, saving);
  const { context, did } = newContext(editor);
  const now = () => editor.store.getState();
  editor.selectRole('cmo');
  openBranchAlone.run(context);
  return {
    editor,
    library,
    saving,
    did,
    now,
    context: { ...context, recents },
    org: () => currentOrg(now()),
    key: now().documentKey,
  };
}

/** Without its earlier states, one of which would be opened in place of what cannot be read. */
async function replaceChart(library: Library, key: string, text: string): Promise<void> {
  await library.remove(key);
  await storeChart(library, key, 'Northwind', text);
}

const reports = (scenario: Scenario, id: string) =>
  scenario.lines.flatMap(({ manager, report, kind }) => (manager === id && kind === 'solid' ? [report] : []));

describe('opening a branch as a chart of its own', () => {
  it('shows it beside the whole, which stays as it is, one click away', async () => {
    const { now, editor } = await workplace();
    expect(now().document.title).toBe('Northwind: Title of cmo');
    expect(currentScenario(now()).roles.map(({ id }) => id)).toEqual(['cmo', 'brand', 'cx']);
    expect(now().document.context).toEqual({ industry: 'utilities', scope: 'branch' });
    expect(now()).toMatchObject({ past: [], readOnly: false, document: { branchOf: { document: 'whole' } } });
    expect(now().notice?.text).toMatch(
      /^Opened the branch of Title of cmo, 3 roles, as a chart of its own\. /,
    );
    now().notice?.action?.run();
    expect(editor.store.getState()).toMatchObject({ documentKey: 'whole', document: WHOLE });
  });

  it('is for a role with reports, in a chart that may be changed', () => {
    const editor = newEditor(WHOLE);
    expect(openBranchAlone.isEnabled(editor.store.getState())).toBe(false);
    editor.selectRole('brand');
    expect(openBranchAlone.isEnabled(editor.store.getState())).toBe(false);
    editor.selectRole('coo');
    expect(openBranchAlone.isEnabled(editor.store.getState())).toBe(false);
    editor.selectRole('cmo');
    expect(openBranchAlone.isEnabled(editor.store.getState())).toBe(true);
    expect(putBranchBack.isEnabled(editor.store.getState())).toBe(false);
    const readOnly = newEditor(WHOLE, { readOnly: true });
    readOnly.selectRole('cmo');
    expect(openBranchAlone.isEnabled(readOnly.store.getState())).toBe(false);
  });
});

describe('putting a branch back', () => {
  it('shows the whole chart with the changes, as one step that can be undone', async () => {
    const { editor, context, now, did } = await workplace();
    expect(putBranchBack.label(now())).toBe('Put the branch back into “Northwind”');
    editor.commitScenario('Add', addRole({ id: 'new', title: 'Insight' }, { boss: 'cmo', before: 'cx' }));
    editor.commitScenario('Rename', setRole('cx', { person: 'Ada' }));
    await putBack(context);
    expect(now()).toMatchObject({ documentKey: 'whole', selection: { kind: 'roles', ids: ['cmo'] } });
    expect(reports(currentScenario(now()), 'cmo')).toEqual(['brand', 'new', 'cx']);
    expect(now().past.map(({ label }) => label)).toEqual(['Put the branch of Title of cmo back']);
    expect(now().notice?.text).toBe(
      'Put the branch of Title of cmo back into “Northwind”: 1 added, 1 changed.',
    );
    expect(did).toContain('reveal cmo');
    editor.undo();
    expect(now().document).toEqual(WHOLE);
  });

  it('as it was cut changes nothing, and leaves the way back to it', async () => {
    const { context, now, key } = await workplace();
    await putBack(context);
    expect(now()).toMatchObject({ documentKey: 'whole', document: WHOLE, past: [] });
    expect(now().notice?.text).toBe(
      'The branch of Title of cmo is in “Northwind” as it is here: nothing had to be changed.',
    );
    now().notice?.action?.run();
    expect(now()).toMatchObject({ documentKey: key, past: [] });
  });

  it('again, after more changes on both sides, brings only what is new', async () => {
    const { editor, context, now, key, library } = await workplace();
    editor.commitScenario('Add', addRole({ id: 'coo', title: 'Insight' }, { boss: 'cmo' }));
    await putBack(context);
    expect(reports(currentScenario(now()), 'cmo')).toEqual(['brand', 'cx', 'insight']);
    editor.commitScenario('Add', addRole({ id: 'there', title: 'There' }, { boss: 'cmo' }));
    await context.recents.open({ key, title: '' });
    expect(now().document.branchOf?.roles).toEqual(['cmo', 'brand', 'cx', 'insight']);
    editor.commitScenario('Remove', removeRoles(['insight'], 'lift'));
    await putBack(context);
    expect(now().documentKey).toBe('whole');
    expect(reports(currentScenario(now()), 'cmo')).toEqual(['brand', 'cx', 'there']);
    expect(currentScenario(now()).roles.map(({ id }) => id)).toContain('coo');
    expect((await library.load(key))?.entry.title).toBe('Northwind: Title of cmo');
  });

  it('finds the scenario it was cut from, which is shown', async () => {
    const whole: ChartDocument = { ...WHOLE, baseline: 'plan' };
    const { editor, context, now } = await workplace(openLibrary(), {
      ...whole,
      scenarios: [{ ...WHOLE.scenarios[0], id: 'plan' }, WHOLE.scenarios[0]],
    });
    const { branchOf } = now().document;
    editor.commit('Say', (document) => ({
      ...document,
      ...(branchOf && { branchOf: { ...branchOf, scenario: 's' } }),
    }));
    editor.commitScenario('Rename', setRole('cx', { person: 'Ada' }));
    await putBack(context);
    expect(now()).toMatchObject({ documentKey: 'whole', scenarioId: 's' });
    editor.undo();
    expect(now().scenarioId).toBe('plan');
  });

  it('uses what of the whole could not be stored', async () => {
    const storage = openLibrary();
    const { editor, context, now, key } = await workplace({
      ...storage,
      save: (record) => (record.savedAt === 1 ? storage.save(record) : Promise.reject(new Error('full'))),
    });
    now().notice?.action?.run();
    editor.commit('Rename', setTitle('Newer'));
    await context.recents.open({ key, title: '' });
    await putBack(context);
    expect(now().document.title).toBe('Newer');
  });

  it.each<[string, (whole: ChartDocument) => string | undefined, RegExp]>([
    [
      'is not stored',
      () => undefined,
      /^The branch could not be put back, because “Northwind” could not be opened\. It is not stored any more\. If you have “Northwind” as a file: save this branch/,
    ],
    ['cannot be read', () => 'half a file', /could not be opened\. .* It is kept as it is/],
    [
      'is of a newer version',
      (whole) => writeDocument(whole).replace('"version": 1', '"version": 99'),
      /made by a newer version of Reportline/,
    ],
    [
      'has lost the head',
      (whole) => writeDocument({ ...whole, scenarios: [removeRoles(['cmo'], 'lift')(whole.scenarios[0])] }),
      /^The branch could not be put back: Title of cmo, who heads it, is not in “Northwind” any more\. This chart stays as it is\./,
    ],
  ])('changes nothing and says what to do when the chart %s', async (_what, textOf, sentence) => {
    const { editor, context, now, library, saving } = await workplace();
    editor.commitScenario('Rename', setRole('cx', { person: 'Ada' }));
    await saving.flush();
    const text = textOf(WHOLE);
    const find: typeof context.recents.find = async (key) => {
      if (text !== undefined) await replaceChart(library, key, text);
      return text === undefined
        ? { ok: false, why: 'It is not stored any more.' }
        : context.recents.find(key);
    };
    const { document } = now();
    await putBack({ ...context, recents: { find } });
    expect(now().document).toBe(document);
    expect(now().past.map(({ label }) => label)).toEqual(['Rename']);
    expect(now().notice).toMatchObject({ tone: 'problem' });
    expect(now().notice?.text).toMatch(sentence);
  });

  it('says so when the head is gone here, and opens the whole where it is gone there', async () => {
    const { editor, context, now, library } = await workplace();
    editor.commitScenario('Remove', removeRoles(['cmo'], 'lift'));
    await putBack(context);
    expect(now().notice?.text).toMatch(/the role that headed it is not in this chart any more\. Undo/);
    editor.undo();
    const without = removeRoles(['cmo'], 'lift')(WHOLE.scenarios[0]);
    const text = writeDocument({ ...WHOLE, scenarios: [without] });
    await replaceChart(library, 'whole', text);
    await putBack(context);
    expect(now().notice?.action?.label).toBe('Open “Northwind”');
    now().notice?.action?.run();
    expect(now().documentKey).toBe('whole');
  });

  it('says so when storage does not answer', async () => {
    const storage = openLibrary();
    const { context, now } = await workplace({ ...storage, load: () => Promise.reject(new Error('denied')) });
    await putBack(context);
    expect(now().notice?.text).toMatch(/This browser’s storage did not answer/);
  });

  it.each<[string, (editor: Editor, whole: () => void) => void]>([
    ['an empty chart', openBlank],
    [
      'another branch',
      (editor, whole) => {
        whole();
        openBranch(editor, 'ceo');
      },
    ],
  ])('does nothing for somebody who has opened %s meanwhile', async (_what, openOther) => {
    const { editor, context, now } = await workplace();
    const whole = now().notice?.action?.run ?? (() => undefined);
    const done = putBack(context);
    openOther(editor, whole);
    const { document } = now();
    await done;
    expect(now().document).toBe(document);
  });
});

describe('a branch from a file', () => {
  const file = (document: ChartDocument) => ({
    name: 'branch.reportline.json',
    bytes: new TextEncoder().encode(writeDocument(document)),
  });

  it('can be put back into the chart that is open, under whatever key', async () => {
    const { editor, context, now, saving, library } = await workplace();
    editor.commitScenario('Rename', setRole('cx', { person: 'Ada' }));
    const branch = now().document;
    // Another computer, where the chart was opened from its own file.
    await openFile(editor, file({ ...WHOLE, title: 'Northwind 2' }));
    const { documentKey } = now();
    await openFile(editor, file(branch));
    expect(putBranchBack.label(now())).toBe('Put the branch back into “Northwind 2”');
    await saving.flush();
    await putBack(context);
    expect(now()).toMatchObject({ documentKey, document: { title: 'Northwind 2' } });
    expect(currentOrg(now()).role('cx')?.person).toBe('Ada');
    expect((await library.load('whole'))?.revision?.text).toBe(writeDocument(WHOLE));
  });

  it('opened over a chart it has no place in belongs where it says', async () => {
    const { editor, now } = await workplace();
    const branch = now().document;
    await openFile(editor, file({ title: 'Other', scenarios: [scenarioOf('a > b')] }));
    await openFile(editor, file(branch));
    expect(now().document.branchOf).toEqual(branch.branchOf);
  });
});
