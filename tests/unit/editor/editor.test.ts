import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
import { setTitle } from '../../../src/chart/edits/document-edit.ts';
import { removeLine } from '../../../src/chart/edits/lines.ts';
import { removeRoles } from '../../../src/chart/edits/remove-roles.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import { currentScenario } from '../../../src/editor/derived.ts';
import { NOTHING } from '../../../src/editor/store/state.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { faultsOf, frozenScenario, randomEdit } from '../chart/edits/random-edits.ts';
import { documentOf, newEditor } from './new-editor.ts';

const CHART = 'ceo > cmo, coo; cmo > brand';

describe('commit', () => {
  it('changes the document and names the step', () => {
    const editor = newEditor(CHART);
    expect(editor.commit('Rename the chart', setTitle('Southwind'))).toBe(true);
    const { document, past } = editor.store.getState();
    expect(document.title).toBe('Southwind');
    expect(past.map(({ label }) => label)).toEqual(['Rename the chart']);
  });

  it('makes no step and wakes nobody when nothing changes', () => {
    const editor = newEditor(CHART);
    const before = editor.store.getState();
    expect(editor.commit('Nothing', setTitle('Northwind'))).toBe(false);
    expect(editor.commitScenario('Nothing', setRole('gone', { board: true }))).toBe(false);
    expect(editor.store.getState()).toBe(before);
  });

  it('refuses in a read-only document and says why, without running the edit', () => {
    const editor = newEditor(CHART, { readOnly: true });
    const { document } = editor.store.getState();
    const ran = editor.commit('Rename', () => {
      throw new Error('must not run');
    });
    expect(ran).toBe(false);
    expect(editor.store.getState()).toMatchObject({ document, past: [], notice: { tone: 'problem' } });
  });

  it('leaves everything as it was when an edit fails', () => {
    const editor = newEditor(CHART);
    const before = editor.store.getState();
    expect(() =>
      editor.commit('Fail', () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(editor.store.getState()).toBe(before);
  });

  it('edits the scenario on screen: the baseline, or the first where that is gone', () => {
    const both: ChartDocument = {
      title: 'Two',
      scenarios: [
        { ...scenarioOf('ceo'), id: 'today' },
        { ...scenarioOf('ceo'), id: 'plan' },
      ],
    };
    for (const [baseline, changed] of [
      ['plan', 1],
      ['gone', 0],
    ] as const) {
      const editor = newEditor({ ...both, baseline });
      expect(editor.commitScenario('Seat', setRole('ceo', { board: true }))).toBe(true);
      const { scenarios } = editor.store.getState().document;
      expect(scenarios.map(({ roles }) => roles[0]?.board)).toEqual(
        changed === 1 ? [undefined, true] : [true, undefined],
      );
    }
  });
});

describe('undo and redo', () => {
  it('do nothing at the ends of the history', () => {
    const editor = newEditor(CHART);
    const before = editor.store.getState();
    editor.undo();
    editor.redo();
    expect(editor.store.getState()).toEqual(before);
  });

  it('walk through any run of edits there and back: same charts, same names', () => {
    const run = frozenScenario().chain((scenario) =>
      fc.tuple(fc.constant(scenario), fc.array(randomEdit(scenario), { maxLength: 8 })),
    );
    fc.assert(
      fc.property(run, ([scenario, edits]) => {
        const editor = newEditor(documentOf(scenario));
        const seen = [editor.store.getState().document];
        for (const { name, edit } of edits)
          if (editor.commitScenario(name, edit)) seen.push(editor.store.getState().document);
        const names = editor.store.getState().past.map(({ label }) => label);
        expect(names.length).toBe(seen.length - 1);
        for (const document of seen.toReversed()) {
          expect(editor.store.getState().document).toBe(document);
          editor.undo();
        }
        expect(editor.store.getState().past).toEqual([]);
        for (const document of seen) {
          expect(editor.store.getState().document).toBe(document);
          editor.redo();
        }
        expect(editor.store.getState().past.map(({ label }) => label)).toEqual(names);
      }),
      { numRuns: 100 },
    );
  });
});

/** The editor as a list of charts and a place in it. */
interface Model {
  readonly charts: ChartDocument[];
  at: number;
}

type Turn =
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'edit'; readonly seed: number };

describe('the editor against a list of charts', () => {
  const turn: fc.Arbitrary<Turn> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), seed: fc.nat(999) }) },
    { weight: 1, arbitrary: fc.constantFrom<Turn>({ kind: 'undo' }, { kind: 'redo' }) },
  );

  it('agrees after every turn of edits, undo and redo', () => {
    const play = frozenScenario().chain((scenario) =>
      fc.tuple(
        fc.constant(scenario),
        fc.array(randomEdit(scenario), { minLength: 1, maxLength: 6 }),
        fc.array(turn, { maxLength: 20 }),
      ),
    );
    fc.assert(
      fc.property(play, ([scenario, edits, turns]) => {
        const editor = newEditor(documentOf(scenario));
        const model: Model = { charts: [editor.store.getState().document], at: 0 };
        for (const next of turns) {
          if (next.kind === 'undo') {
            editor.undo();
            model.at = Math.max(0, model.at - 1);
          } else if (next.kind === 'redo') {
            editor.redo();
            model.at = Math.min(model.charts.length - 1, model.at + 1);
          } else {
            const random = edits[next.seed % edits.length];
            if (random && editor.commitScenario(random.name, random.edit)) {
              model.charts.splice(model.at + 1, Infinity, editor.store.getState().document);
              model.at += 1;
            }
          }
          const state = editor.store.getState();
          expect(state.document).toBe(model.charts[model.at]);
          expect([state.past.length, state.future.length]).toEqual([
            model.at,
            model.charts.length - 1 - model.at,
          ]);
          expect(faultsOf(currentScenario(state))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the selection', () => {
  const line = { manager: 'ceo', report: 'cmo', kind: 'solid' } as const;

  it('loses the roles that are removed, and only those', () => {
    const editor = newEditor(CHART);
    editor.select({ kind: 'roles', ids: ['cmo', 'coo'] });
    editor.commitScenario('Delete', removeRoles(['coo'], 'lift'));
    expect(editor.store.getState().selection).toEqual({ kind: 'roles', ids: ['cmo'] });
    editor.commitScenario('Delete', removeRoles(['cmo'], 'lift'));
    expect(editor.store.getState().selection).toBe(NOTHING);
  });

  it('loses a line that is removed, with undo as well', () => {
    const editor = newEditor(CHART);
    editor.select({ kind: 'line', line });
    editor.commitScenario('Seat', setRole('cmo', { board: true }));
    expect(editor.store.getState().selection).toEqual({ kind: 'line', line });
    editor.commitScenario('Delete a line', removeLine(line));
    expect(editor.store.getState().selection).toBe(NOTHING);
    editor.undo();
    editor.select({ kind: 'line', line });
    editor.redo();
    expect(editor.store.getState().selection).toBe(NOTHING);
  });

  it('takes the field on a card that is gone with it', () => {
    const editor = newEditor(CHART);
    editor.editCard({ roleId: 'brand', field: 'title' });
    editor.commitScenario('Delete', removeRoles(['coo'], 'lift'));
    expect(editor.store.getState().cardEditing).toEqual({ roleId: 'brand', field: 'title' });
    editor.commitScenario('Delete', removeRoles(['brand'], 'lift'));
    expect(editor.store.getState().cardEditing).toBeNull();
  });

  it('never names what the chart does not have, whatever is done and taken back', () => {
    const run = frozenScenario().chain((scenario) =>
      fc.tuple(fc.constant(scenario), randomEdit(scenario), fc.nat(), fc.boolean()),
    );
    fc.assert(
      fc.property(run, ([scenario, { name, edit }, at, wholeLine]) => {
        const editor = newEditor(documentOf(scenario));
        const chosen = scenario.lines[at % Math.max(1, scenario.lines.length)];
        if (wholeLine && chosen) editor.select({ kind: 'line', line: chosen });
        else editor.select({ kind: 'roles', ids: scenario.roles.map(({ id }) => id) });
        const sound = () => {
          const state = editor.store.getState();
          const { roles, lines } = currentScenario(state);
          const { selection } = state;
          if (selection.kind === 'roles') {
            expect(selection.ids.length).toBeGreaterThan(0);
            for (const id of selection.ids) expect(roles.some((role) => role.id === id)).toBe(true);
          } else if (selection.kind === 'line') {
            const { manager, report, kind } = selection.line;
            expect(lines).toContainEqual(expect.objectContaining({ manager, report, kind }));
          }
        };
        if (scenario.roles.length === 0) editor.select(NOTHING);
        editor.commitScenario(name, edit);
        sound();
        const { roles } = currentScenario(editor.store.getState());
        editor.select(roles.length > 0 ? { kind: 'roles', ids: roles.map(({ id }) => id) } : NOTHING);
        editor.undo();
        sound();
      }),
      { numRuns: 100 },
    );
  });
});

describe('open', () => {
  it('shows another document with a history, a selection and notices of its own', () => {
    const editor = newEditor(CHART);
    editor.commit('Rename', setTitle('Southwind'));
    editor.selectRole('cmo');
    editor.openFinding('x');
    editor.notify({ tone: 'done', text: 'Done.' });
    const next = documentOf('a > b', 'Other');
    editor.open({ document: next, documentKey: 'other', readOnly: true });
    expect(editor.store.getState()).toMatchObject({
      document: next,
      documentKey: 'other',
      readOnly: true,
      past: [],
      future: [],
      selection: NOTHING,
      openFinding: null,
      notice: null,
      saveState: { kind: 'view-only' },
    });
  });
});

describe('a notice', () => {
  const action = { label: 'Undo', run: () => {} };

  it.each(['commit', 'undo', 'redo'] as const)('about the step before goes with %s', (turn) => {
    const editor = newEditor(CHART);
    editor.commit('Rename the chart', setTitle('A'));
    editor.commit('Rename the chart', setTitle('B'));
    if (turn === 'redo') editor.undo();
    editor.notify({ tone: 'done', text: 'Done.', action });
    if (turn === 'commit') editor.commit('Rename the chart', setTitle('C'));
    else editor[turn]();
    expect(editor.store.getState().notice).toBeNull();
  });

  it('about a problem stays, without its action', () => {
    const editor = newEditor(CHART);
    editor.notify({ tone: 'problem', text: 'Full.', action });
    editor.commit('Rename the chart', setTitle('A'));
    expect(editor.store.getState().notice).toEqual({ tone: 'problem', text: 'Full.' });
  });
});

describe('what is spoken', () => {
  const spoken = (editor: ReturnType<typeof newEditor>) => editor.store.getState().spoken;

  it('is the step, done, undone and done again', () => {
    const editor = newEditor(CHART);
    editor.commitScenario('Rename Title of coo', setRole('coo', { title: 'Head of Logistics' }));
    expect(spoken(editor)?.text).toMatch(/^Renamed Title of coo\./);
    editor.undo();
    expect(spoken(editor)?.text).toMatch(/^Undone: Rename Title of coo\./);
    editor.redo();
    expect(spoken(editor)?.text).toMatch(/^Done again: Rename Title of coo\./);
  });

  it('sets the same sentence said twice apart', () => {
    const editor = newEditor(CHART);
    editor.commit('Rename the chart', setTitle('A'));
    const first = spoken(editor);
    editor.commit('Rename the chart', setTitle('B'));
    expect(spoken(editor)?.text).toBe(first?.text);
    expect(spoken(editor)?.turn).not.toBe(first?.turn);
  });

  it('gives way to a notice', () => {
    const editor = newEditor(CHART);
    editor.commit('Rename the chart', setTitle('A'));
    editor.notify({ tone: 'done', text: 'Done.' });
    expect(spoken(editor)).toBeNull();
  });
});

describe('panels and findings', () => {
  it('opens a finding where it is listed, or in the Problems panel', () => {
    const editor = newEditor(CHART);
    editor.showPanel('chart');
    editor.openFinding('one');
    expect(editor.store.getState()).toMatchObject({ panel: 'chart', openFinding: 'one' });
    editor.showFinding('two');
    expect(editor.store.getState()).toMatchObject({ panel: 'problems', openFinding: 'two' });
  });
});
