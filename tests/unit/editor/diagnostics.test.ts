import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/browser/faults/fault.ts';
import type { ChartDocument, Role, Scenario } from '../../../src/chart/chart.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import { diagnosticsText } from '../../../src/editor/diagnostics.ts';
import { currentOrg } from '../../../src/editor/derived.ts';
import { lineStep, roleStep } from '../../../src/editor/step-labels.ts';
import type { EditorState } from '../../../src/editor/store/state.ts';
import { hostileTexts } from '../../support/hostile-titles.ts';
import { newEditor } from './new-editor.ts';

const SURROUNDINGS = {
  address: 'https://charts.example/app/',
  browser: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0',
  width: 1440,
  height: 900,
  pixelRatio: 2,
};

function textOf(state: EditorState, more: Partial<Parameters<typeof diagnosticsText>[0]> = {}): string {
  return diagnosticsText({
    state,
    version: '1.2.3',
    surroundings: SURROUNDINGS,
    faults: [],
    now: new Date(Date.UTC(2026, 10, 22, 9, 30)),
    ...more,
  });
}

const FINDINGS = /^Findings: error \d+, warning \d+, info \d+, dismissed \d+, questions \d+$/m;

describe('the diagnostics', () => {
  it('say how the chart and the program stand', () => {
    const editor = newEditor('ceo > cmo, cfo; cmo > cco; cmo ..> cfo');
    const text = textOf(editor.store.getState(), {
      faults: [{ name: 'TypeError', known: 'Invalid array length', places: ['assets/start-Ab12.js:1:2'] }],
    });
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Version: 1.2.3',
        'Time: 2026-11-22T09:30:00.000Z',
        'Address: https://charts.example/app/',
        'Browser: Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0',
        'Window: 1440 × 900, 2 device pixels each',
        'Kept: saved',
        'Changes: allowed',
        'Scenarios: 1, on the screen number 1',
        'Scenario 1: roles 4, solid lines 3, dotted lines 1, placed by hand 0, from no table',
        'Branch in focus: no',
        'Selected: nothing',
        'Arranged on the screen: tree, down, teams auto, branches set out otherwise 0, teams folded 0',
        'Steps that can be undone: 0; done again: 0',
        'Last steps, oldest first: none',
        'TypeError: Invalid array length',
        '  assets/start-Ab12.js:1:2',
      ]),
    );
    expect(text).toMatch(FINDINGS);
  });

  it('say what a person sees: a branch alone, a folded team, a selection, a chart nobody may change', () => {
    const editor = newEditor('ceo > cmo, cfo; cmo > cco; cco > cx');
    editor.toggleFold('cco');
    editor.focusOn('cmo');
    editor.selectRole('cmo');
    editor.setViewOnly('other-tab');
    const text = textOf(editor.store.getState());
    expect(text).toContain('Branch in focus: yes');
    expect(text).toContain('teams folded 1');
    expect(text).toContain('Selected: roles 1');
    expect(text).toContain('Kept: view-only');
    expect(text).toContain('Changes: View only: open in another tab');
  });

  it('say the kinds of the last ten steps', () => {
    const editor = newEditor('ceo');
    const labels = [
      'Add Anna',
      ...Array.from({ length: 8 }, () => 'Move Anna'),
      'Anna’s own step',
      'Delete Anna',
    ];
    for (const label of labels) editor.commit(label, (document) => ({ ...document }));
    editor.undo();
    editor.redo();
    expect(textOf(editor.store.getState())).toContain(
      `Last steps, oldest first: ${'Move, '.repeat(8)}Other, Delete\n`,
    );
  });

  it('come although a part of the chart cannot be read', () => {
    const { store } = newEditor('ceo > cmo');
    const state = store.getState();
    const broken: Scenario = Object.defineProperty({ ...state.document.scenarios[0] }, 'roles', {
      get: () => {
        throw new Error('Anna');
      },
    });
    const text = textOf({ ...state, document: { ...state.document, scenarios: [broken] } });
    expect(text).toContain('Scenario 1: unknown, asking for it failed');
    expect(text).toContain('Findings: unknown, asking for it failed');
    expect(text).not.toContain('Anna');
  });
});

const ORDINARY = [
  'Chief Customer Officer',
  'Head of Sales',
  'Anna Müller',
  'Move',
  'Errors',
  'tree',
  'Northwind Water plc',
  'Dr. h. c. José-María Ñandú',
  '42',
];

/** A word somebody typed. */
const word = () => fc.oneof(fc.constantFrom(...ORDINARY), fc.constantFrom(...hostileTexts()), fc.string());

/** As many words as a chart of any shape here needs, no two the same. */
const words = () => fc.uniqueArray(word(), { minLength: 90, maxLength: 90 });

interface Shape {
  readonly bosses: readonly number[];
  readonly isFolded: boolean;
  readonly isTable: boolean;
}

const shape = (): fc.Arbitrary<Shape> =>
  fc.record({
    bosses: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    isFolded: fc.boolean(),
    isTable: fc.boolean(),
  });

/** A chart of this shape with these words in every place that holds one. */
function chartOf({ bosses, isFolded, isTable }: Shape, spoken: readonly string[]): ChartDocument {
  let at = 0;
  const next = () => spoken[at++] ?? 'none left';
  const column = next();
  const roles = [...bosses, 0].map(
    (_, index): Role => ({
      id: `${index}${next()}`,
      title: `x${next()}`,
      person: next(),
      department: next(),
      note: next(),
      kpis: [next()],
      accountableFor: [next()],
      touchpoints: [next()],
      extra: new Map([[column, next()]]),
    }),
  );
  const id = (index: number) => roles[index]?.id ?? '';
  const scenario: Scenario = {
    id: next(),
    name: next(),
    roles,
    lines: [
      ...bosses.map((boss, index) => ({
        manager: id(boss % (index + 1)),
        report: id(index + 1),
        kind: 'solid' as const,
      })),
      { manager: id(1), report: id(0), kind: 'dotted', purpose: next() },
    ],
    context: { journey: [next()] },
    arrangement: { folded: isFolded ? [id(0)] : [], branches: new Map([[id(0), 'stacked']]) },
    dismissals: [{ rule: next(), roles: [id(0)], about: [next()], kind: 'accepted', reason: next() }],
    ...(isTable && { table: { columns: [{ name: column, is: 'title' }], left: [next()] } }),
    unknown: new Map([[next(), next()]]),
  };
  return { title: next(), scenarios: [scenario] };
}

/** The diagnostics of somebody who has opened such a chart, worked on it, and met with an error that quotes it. */
function reported(form: Shape, spoken: readonly string[]): string {
  const [a = '', b = '', c = ''] = spoken.toReversed();
  const editor = newEditor(chartOf(form, spoken), { documentKey: a });
  const [role, report] = editor.store.getState().document.scenarios[0].roles;
  if (!role || !report) throw new Error('The chart has too few roles');
  editor.commitScenario(roleStep(role, { budget: true }), setRole(role.id, { budget: true }));
  editor.commitScenario(roleStep(role, { title: `y${b}` }), setRole(role.id, { title: `y${b}` }));
  const line = { manager: role.id, report: report.id, kind: 'solid' } as const;
  const label = lineStep(currentOrg(editor.store.getState()), line, 'delete');
  editor.commit(label, (document) => ({ ...document }));
  editor.commit(`Update the chart from ${c}`, (document) => ({ ...document }));
  // A label that is nothing but a name; those that begin with a verb of ours are told by it.
  editor.commit(`x${a}`, (document) => ({ ...document }));
  editor.select({ kind: 'line', line });
  editor.setSaveState({ kind: 'failed', reason: a });
  editor.setFiling({ file: { name: b, savedAt: 0, size: 1 }, steps: 3 });
  editor.notify({ tone: 'problem', text: c });
  const error = new RangeError(`x${a}\n${b}`);
  error.stack = `RangeError: x${a}\n${b}\n    at f (${SURROUNDINGS.address}assets/start-12345678.js:1:2)`;
  error.name = form.isTable ? `x${c}` : 'RangeError';
  return textOf(editor.store.getState(), {
    faults: [faultOf(error, SURROUNDINGS.address)],
    surroundings: { ...SURROUNDINGS, address: `${SURROUNDINGS.address}?q=${a}#${b}` },
  });
}

/** How many findings there are follows from titles; how that is said does not. */
function withoutFindings(text: string): string {
  expect(text).toMatch(FINDINGS);
  return text.replace(FINDINGS, '');
}

describe('the diagnostics hold nothing a person has typed', () => {
  it('and are the same for charts of the same shape, whatever the words in them', () => {
    fc.assert(
      fc.property(shape(), words(), words(), (form, some, others) => {
        expect(withoutFindings(reported(form, some))).toBe(withoutFindings(reported(form, others)));
      }),
    );
  });

  it('and name nobody of a chart somebody would know again', () => {
    const spoken = Array.from({ length: 90 }, (_, at) => `Anna Müller ${at}`);
    for (const isTable of [false, true]) {
      const text = reported({ bosses: [0, 1, 1], isFolded: true, isTable }, spoken);
      expect(text).not.toMatch(/Anna|Müller/);
      expect(text).toContain('assets/start-12345678.js:1:2');
      expect(text).toContain('Last steps, oldest first: Change, Rename, Delete, Other, Other\n');
    }
  });
});
