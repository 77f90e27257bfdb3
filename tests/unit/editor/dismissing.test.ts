import { describe, expect, it } from 'vitest';
import type { Dismissal } from '../../../src/chart/chart.ts';
import { removeRoles } from '../../../src/chart/edits/remove-roles.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { currentJudgement, currentScenario } from '../../../src/editor/derived.ts';
import { dismissedIn } from '../../../src/editor/dismissed.ts';
import { bringBackFinding, dismissFinding, removeDismissals } from '../../../src/editor/dismissing.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { documentOf, newContext, newEditor } from './new-editor.ts';

const { scenario } = readOutline(`CEO [id: ceo]
  Chief Customer Officer [id: cco, accountable: cx]
  CFO [id: cfo]
A [id: a]
`);

function orphanIn(editor: Editor): Finding {
  const found = currentJudgement(editor.store.getState()).findings.find(({ rule }) => rule === 'orphan-role');
  if (!found) throw new Error('No finding');
  return found;
}

function dismissedChart() {
  const editor = newEditor(documentOf(scenario));
  const { context } = newContext(editor);
  const done = dismissFinding(context, orphanIn(editor), { kind: 'accepted', reason: ' Joins in May ' });
  return { editor, context, done };
}

const dismissalsOf = (editor: Editor) => currentScenario(editor.store.getState()).dismissals;

describe('dismissFinding', () => {
  it('keeps the decision with today’s date, as one step with a name', () => {
    const { editor, done } = dismissedChart();
    expect(done).toBe(true);
    expect(dismissalsOf(editor)).toEqual([
      {
        rule: 'orphan-role',
        roles: ['a'],
        about: [],
        kind: 'accepted',
        reason: 'Joins in May',
        on: '2026-11-22',
      },
    ]);
    expect(orphanIn(editor).dismissed).toBe(true);
    const { past, notice } = editor.store.getState();
    expect(past.map(({ label }) => label)).toEqual([`Dismiss “${orphanIn(editor).headline}”`]);
    notice?.action?.run();
    expect(orphanIn(editor).dismissed).toBe(false);
  });

  it('does nothing without a reason, and says nothing', () => {
    const editor = newEditor(documentOf(scenario));
    const before = editor.store.getState();
    const decision = { kind: 'not-applicable', reason: '  ' } as const;
    expect(dismissFinding(newContext(editor).context, orphanIn(editor), decision)).toBe(false);
    expect(editor.store.getState()).toBe(before);
  });
});

describe('the way back', () => {
  it('lets the finding stand again', () => {
    const { editor } = dismissedChart();
    const finding = orphanIn(editor);
    bringBackFinding({ editor }, finding);
    expect(orphanIn(editor).dismissed).toBe(false);
    expect(dismissalsOf(editor)).toBeUndefined();
    expect(editor.store.getState().past.at(-1)?.label).toBe(`Bring back “${finding.headline}”`);
    expect(editor.store.getState().spoken?.text).toBe(`Brought back “${finding.headline}”.`);
  });

  it('is not called a new problem, nor a dismissal a solved one', () => {
    const { editor } = dismissedChart();
    editor.undo();
    expect(editor.store.getState().spoken?.text).toMatch(/^Undone: Dismiss “[^”]*”\.$/);
    editor.redo();
    expect(editor.store.getState().spoken?.text).toMatch(/^Done again: Dismiss “[^”]*”\.$/);
  });
});

describe('dismissedIn', () => {
  const listed = (editor: Editor) => {
    const state = editor.store.getState();
    return dismissedIn(currentScenario(state), currentJudgement(state));
  };

  it('pairs a finding with the decision about it', () => {
    const { editor } = dismissedChart();
    expect(listed(editor)).toEqual({
      standing: [{ finding: orphanIn(editor), dismissal: dismissalsOf(editor)?.[0] }],
      unused: [],
    });
  });

  it('keeps a decision about a role that is gone until it is removed', () => {
    const { editor } = dismissedChart();
    editor.commitScenario('Delete A', removeRoles(['a'], 'lift'));
    const { standing, unused } = listed(editor);
    expect(standing).toEqual([]);
    expect(unused.map(({ rule }) => rule)).toEqual(['orphan-role']);
    removeDismissals({ editor }, unused);
    expect(listed(editor).unused).toEqual([]);
    expect(editor.store.getState().past.at(-1)?.label).toBe('Remove a dismissal');
  });

  it('lists several decisions about one finding as the last of them', () => {
    const decision = (rule: string, reason: string): Dismissal => ({
      rule,
      roles: ['a'],
      about: [],
      kind: 'accepted',
      reason,
    });
    const rules = ['orphan-role', 'reporting-cycle'];
    const dismissals = rules.flatMap((rule) => [decision(rule, 'First'), decision(rule, 'Last')]);
    const { standing, unused } = listed(newEditor(documentOf({ ...scenario, dismissals })));
    expect(standing.map(({ dismissal }) => dismissal.reason)).toEqual(['Last']);
    expect(unused.map(({ reason }) => reason)).toEqual(['Last']);
  });
});
