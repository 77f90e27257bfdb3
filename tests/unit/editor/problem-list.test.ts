import { describe, expect, it } from 'vitest';
import { nextFinding, previousFinding } from '../../../src/editor/actions/finding-actions.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import {
  ALL_PROBLEMS,
  countWords,
  type ProblemGroup,
  problemList,
  type ProblemView,
  toggledSeverity,
} from '../../../src/editor/problem-list.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { findingsIn } from '../../../src/rules/checklist.ts';
import { type Finding, findingIdentity } from '../../../src/rules/finding.ts';
import { documentOf, newContext, newEditor } from './new-editor.ts';

const SEVERAL = `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, accountable: cx, id: cco]
  Chief Financial Officer [vacant, id: cfo]
  Chief Operating Officer [vacant, id: coo]
Head of Sales [id: sales]
`;
const TICKED_BOX = `Chief Executive Officer [executive, board, id: ceo]
  Chief Customer Officer [executive, accountable: cx, no dedicated, no budget, staff: 0, kpis: revenue, id: cco]
  Chief Marketing Officer [executive]
  Chief Financial Officer [executive]
  Chief Operating Officer [executive]
`;

const editorOf = (outline: string) => newEditor(documentOf(readOutline(outline).scenario));

function listed(editor: Editor, view: Partial<ProblemView> = {}) {
  editor.listProblems({ ...ALL_PROBLEMS, ...view });
  return problemList(editor.store.getState());
}

const findings = (groups: readonly ProblemGroup[]) =>
  groups.flatMap(({ entries }) => entries.flatMap(findingsIn));
const rules = (all: readonly Finding[]) => all.map(({ rule }) => rule);

describe('the list of problems', () => {
  it('has everything that is not dismissed, the worst first, under no heading', () => {
    const list = listed(editorOf(SEVERAL));
    expect(list.standing.length).toBeGreaterThan(4);
    expect(list.now.map(({ heading }) => heading)).toEqual([undefined]);
    expect(list.shown).toEqual(list.standing);
    expect(countWords(list)).toBe(`${list.standing.length} of ${list.standing.length} shown`);
  });

  it('is made once for a chart and a view', () => {
    const { store } = editorOf(SEVERAL);
    expect(problemList(store.getState())).toBe(problemList(store.getState()));
  });

  it('groups by rule, each rule once, the gravest first', () => {
    const { now, shown, standing } = listed(editorOf(SEVERAL), { grouping: 'rule' });
    expect(now.map(({ key }) => key)).toEqual([...new Set(rules(standing))]);
    expect(now.map(({ heading }) => heading)).toContain('Key role vacant');
    expect(now.find(({ key }) => key === 'key-role-vacant')?.count).toBe(2);
    expect(shown).toEqual(findings(now));
    expect(new Set(shown)).toEqual(new Set(standing));
  });

  it('groups by role: a finding once, under its first role; what is about none under the whole chart', () => {
    const chart = Array.from({ length: 5 }, (_, i) => `Lead ${i} [id: r${i}]\n`).join('');
    const { now, standing } = listed(editorOf(chart), { grouping: 'role' });
    expect(findings(now).length).toBe(standing.length);
    const headings = now.map(({ heading }) => heading);
    expect(headings).toContain('The whole chart');
    expect(new Set(headings).size).toBe(headings.length);
    for (const { key, entries } of now)
      for (const finding of entries.flatMap(findingsIn)) expect(finding.roles[0] ?? '').toBe(key);
  });

  it('keeps a checklist together by severity and by role, and parts it by rule', () => {
    const editor = editorOf(TICKED_BOX);
    const kinds = (view: Partial<ProblemView>) =>
      listed(editor, view)
        .now.flatMap(({ entries }) => entries)
        .some(({ kind }) => kind === 'checklist');
    expect(kinds({ grouping: 'severity' })).toBe(true);
    expect(kinds({ grouping: 'role' })).toBe(true);
    expect(kinds({ grouping: 'rule' })).toBe(false);
  });

  it('never shows a part of a checklist as the whole of it', () => {
    const editor = editorOf(TICKED_BOX);
    const { now, shown } = listed(editor, { text: 'budget' });
    expect(shown.length).toBeGreaterThan(0);
    expect(now.flatMap(({ entries }) => entries).every(({ kind }) => kind === 'finding')).toBe(true);
  });

  it('filters by severities, and counts all the others as left out', () => {
    const editor = editorOf(SEVERAL);
    const { shown, standing } = listed(editor, { severities: ['warning'] });
    expect(new Set(shown.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(shown.length).toBeLessThan(standing.length);
    expect(countWords({ ...problemList(editor.store.getState()) })).toBe(
      `${shown.length} of ${standing.length} shown`,
    );
    expect(editor.store.getState().spoken?.text).toBe(`${shown.length} of ${standing.length} shown.`);
  });

  it('turns a severity on and off in the filter', () => {
    const warnings = { ...ALL_PROBLEMS, severities: toggledSeverity(ALL_PROBLEMS, 'warning') };
    expect(warnings.severities).toEqual(['warning']);
    const both = { ...ALL_PROBLEMS, severities: toggledSeverity(warnings, 'error') };
    expect(both.severities).toEqual(['error', 'warning']);
    expect(toggledSeverity(both, 'warning')).toEqual(['error']);
  });

  it.each([
    ['VACANT', 'key-role-vacant'],
    ['chief financial', 'key-role-vacant'],
    ['sales', 'orphan-role'],
    ['CCO', 'cx-under-marketing'],
    ['  ', 'key-role-vacant'],
  ])('finds by %j', (text, rule) => {
    expect(rules(listed(editorOf(SEVERAL), { text }).shown)).toContain(rule);
  });

  it('wants every word, and finds nothing where one is missing', () => {
    const editor = editorOf(SEVERAL);
    expect(rules(listed(editor, { text: 'vacant financial' }).shown)).toEqual(['key-role-vacant']);
    expect(listed(editor, { text: 'vacant elephants' }).shown).toEqual([]);
  });

  it('lists what waits behind what shows already', () => {
    const list = listed(editorOf('Chief Executive Officer\n  Head of Sales\n  Head of Sales\n'));
    expect(list.later.length).toBeGreaterThan(0);
    expect(list.shown).toEqual([...findings(list.now), ...findings(list.later)]);
  });
});

describe('going through the problems', () => {
  const step = (editor: Editor, action: typeof nextFinding) => {
    action.run(newContext(editor).context);
    return editor.store.getState().openFinding;
  };

  it('goes through what is listed, in its order, and round', () => {
    const editor = editorOf(SEVERAL);
    const { shown } = listed(editor, { grouping: 'role', severities: ['warning'] });
    const expected = shown.map(findingIdentity);
    expect(expected.length).toBeGreaterThan(1);
    expect(expected.map(() => step(editor, nextFinding))).toEqual(expected);
    expect(step(editor, nextFinding)).toBe(expected[0]);
    expect(step(editor, previousFinding)).toBe(expected.at(-1));
  });

  it('cannot where nothing is listed', () => {
    const editor = editorOf(SEVERAL);
    listed(editor, { text: 'elephants' });
    expect(nextFinding.isEnabled(editor.store.getState())).toBe(false);
  });

  it('takes the filter away for a finding it hides, and for no other', () => {
    const editor = editorOf(SEVERAL);
    const { shown, standing } = listed(editor, { grouping: 'rule', text: 'vacant' });
    const hidden = standing.find((finding) => !shown.includes(finding));
    editor.showFinding(shown.map(findingIdentity)[0] ?? '');
    expect(editor.store.getState().problemView.text).toBe('vacant');
    editor.showFinding(hidden ? findingIdentity(hidden) : '');
    expect(editor.store.getState().problemView).toEqual({ ...ALL_PROBLEMS, grouping: 'rule' });
  });

  it('keeps the grouping for the next document, and no filter', () => {
    const editor = editorOf(SEVERAL);
    listed(editor, { grouping: 'role', text: 'vacant' });
    editor.open({ document: documentOf('a > b'), documentKey: 'other', readOnly: false });
    expect(editor.store.getState().problemView).toEqual({ ...ALL_PROBLEMS, grouping: 'role' });
  });
});
