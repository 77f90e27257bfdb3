import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import type { Action } from '../../../../src/editor/actions/action.ts';
import {
  addProposal,
  copyScenario,
  deleteScenario,
  giveName,
  goToScenario,
  nameScenario,
  nextScenario,
  previousScenario,
} from '../../../../src/editor/actions/scenario-actions.ts';
import { currentScenario } from '../../../../src/editor/derived.ts';
import { NOTHING } from '../../../../src/editor/store/state.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { newContext, newEditor } from '../new-editor.ts';

const today = { ...scenarioOf('ceo > cmo, coo; cmo > cx'), id: 'today', name: 'Today' };
const plan = { ...scenarioOf('ceo > cmo, cx'), id: 'plan', name: 'Plan' };
const other = { ...scenarioOf('chair > md'), id: 'other', name: 'Other' };

function workplace(...scenarios: ChartDocument['scenarios']) {
  const editor = newEditor(deepFreeze<ChartDocument>({ title: 'Northwind', scenarios }));
  const { context, did } = newContext(editor);
  const state = () => editor.store.getState();
  return {
    editor,
    context,
    did,
    state,
    shown: () => currentScenario(state()).name,
    names: () => state().document.scenarios.map(({ name }) => name),
    steps: () => state().past.map(({ label }) => label),
    run: (action: Action) => action.run(context),
  };
}

describe('another name', () => {
  it('is a step, which says so only where somebody else is called the same', () => {
    const { editor, names, steps, state } = workplace(today, plan, other);
    giveName(editor, 'plan', ' Merger ');
    expect([names(), steps(), state().notice]).toEqual([
      ['Today', 'Merger', 'Other'],
      ['Rename the scenario “Plan”'],
      null,
    ]);
    giveName(editor, 'other', 'merger');
    expect(names()).toEqual(['Today', 'Merger', 'merger 2']);
    expect(state().notice?.text).toBe('Another scenario is called “Merger”. This one is “merger 2” now.');
    state().notice?.action?.run();
    expect(names()).toEqual(['Today', 'Merger', 'Other']);
  });

  it('that would be the one it has makes no step', () => {
    const { editor, names, steps, state } = workplace(today, { ...plan, name: 'Today 2' });
    giveName(editor, 'plan', 'Today');
    expect([names(), steps()]).toEqual([['Today', 'Today 2'], []]);
    expect(state().notice?.text).toBe('Another scenario is called “Today”. This one is still “Today 2”.');
  });

  it('is given to nobody where nothing can be changed', () => {
    const editor = newEditor(deepFreeze<ChartDocument>({ title: 'N', scenarios: [today, plan] }), {
      readOnly: true,
    });
    giveName(editor, 'plan', 'Today');
    expect(editor.store.getState().document.scenarios[1]?.name).toBe('Plan');
    expect(editor.store.getState().notice?.text ?? '').not.toContain('is called');
  });
});

describe('going to a scenario', () => {
  it('is no step, and says how large it is', () => {
    const { context, shown, steps, state } = workplace(today, plan);
    goToScenario(context, 'plan');
    expect(shown()).toBe('Plan');
    expect(steps()).toEqual([]);
    expect(state().spoken?.text).toBe('Shown: the scenario “Plan”, 3 roles.');
  });

  it('keeps of the selection what is there, too, and leaves the branch and the open finding', () => {
    const { editor, context, state } = workplace(today, plan);
    editor.focusOn('cmo');
    editor.select({ kind: 'roles', ids: ['cmo', 'cx'] });
    editor.openFinding('x');
    editor.editCard({ roleId: 'cx', field: 'title' });
    goToScenario(context, 'plan');
    expect(state()).toMatchObject({
      selection: { kind: 'roles', ids: ['cmo', 'cx'] },
      focus: null,
      openFinding: null,
      cardEditing: null,
      layers: null,
    });
    editor.select({ kind: 'line', line: { manager: 'ceo', report: 'cx', kind: 'solid' } });
    goToScenario(context, 'today');
    expect(state().selection).toBe(NOTHING);
  });

  it('leaves the view where both have the same top, and opens a chart that has nothing of the one before', () => {
    const { context, did } = workplace(today, plan, other);
    goToScenario(context, 'plan');
    expect(did).toEqual([]);
    goToScenario(context, 'other');
    expect(did).toEqual(['open soon']);
  });

  it('folds a large one to fit when it is first looked at', () => {
    const large = { ...largeScenario(500, (i) => Math.floor((i - 1) / 3)), id: 'large', name: 'Large' };
    const { context, state } = workplace(today, large);
    goToScenario(context, 'large');
    expect(currentScenario(state()).arrangement?.folded?.length).toBeGreaterThan(0);
    expect(state().past).toEqual([]);
  });

  it('does nothing for one that is gone, or that is shown', () => {
    const { editor, context, state } = workplace(today, plan);
    const before = state();
    editor.showScenario('gone');
    goToScenario(context, 'today');
    expect(state()).toBe(before);
  });

  it('goes round with next and previous, which one alone has not', () => {
    const { run, shown, state } = workplace(today, plan, other);
    run(nextScenario);
    expect(shown()).toBe('Plan');
    run(previousScenario);
    run(previousScenario);
    expect(shown()).toBe('Other');
    run(nextScenario);
    expect(shown()).toBe('Today');
    expect(nextScenario.isEnabled(state())).toBe(true);
    expect(nextScenario.isEnabled(workplace(today).state())).toBe(false);
  });
});

describe('a copy', () => {
  it('is shown, can be named at once, and undo goes back to where it was made', () => {
    const { editor, run, shown, names, steps, state } = workplace(today);
    run(addProposal);
    expect(names()).toEqual(['Today', 'Proposal']);
    expect(shown()).toBe('Proposal');
    expect(state().namingScenario).toBe('proposal');
    expect(steps()).toEqual(['Add a scenario']);
    expect(state().spoken?.text).toBe('Added a scenario. Shown: the scenario “Proposal”, 4 roles.');
    editor.undo();
    expect([names(), shown()]).toEqual([['Today'], 'Today']);
    editor.redo();
    expect([names(), shown()]).toEqual([['Today', 'Proposal'], 'Proposal']);
  });

  it('of a proposal is the next one', () => {
    const { run, names } = workplace(today, plan);
    run(nextScenario);
    run(copyScenario);
    run(copyScenario);
    expect(names()).toEqual(['Today', 'Plan', 'Plan 2', 'Plan 3']);
  });

  it('of the baseline is a proposal, with a number from the second on', () => {
    const { context, run, names } = workplace(today, plan);
    run(copyScenario);
    goToScenario(context, 'today');
    run(copyScenario);
    expect(names()).toEqual(['Today', 'Proposal 2', 'Proposal', 'Plan']);
  });

  it('is changed by itself; undo shows where a step was made', () => {
    const { editor, context, run, shown, state } = workplace(today);
    run(addProposal);
    editor.commitScenario('Seat', setRole('cx', { board: true }));
    const seats = () =>
      state().document.scenarios.map(({ roles }) => roles.find(({ id }) => id === 'cx')?.board);
    expect(seats()).toEqual([undefined, true]);
    goToScenario(context, 'today');
    editor.undo();
    expect(shown()).toBe('Proposal');
    expect(seats()).toEqual([undefined, undefined]);
    expect(state().spoken?.text).toMatch(/^Undone: Seat\. Shown: the scenario “Proposal”/);
  });
});

describe('deleting a scenario', () => {
  it('shows its neighbour, offers a way back, and undo shows it again', () => {
    const { editor, context, run, shown, names, state } = workplace(today, plan, other);
    goToScenario(context, 'plan');
    run(deleteScenario);
    expect([names(), shown()]).toEqual([['Today', 'Other'], 'Other']);
    expect(state().notice?.text).toBe('Deleted the scenario “Plan” with its 3 roles.');
    state().notice?.action?.run();
    expect([names(), shown()]).toEqual([['Today', 'Plan', 'Other'], 'Plan']);
    editor.redo();
    expect(shown()).toBe('Other');
  });

  it('says what the baseline is then', () => {
    const { run, shown, state } = workplace(today, plan);
    run(deleteScenario);
    expect(shown()).toBe('Plan');
    expect(state().notice?.text).toContain('The baseline is now “Plan”.');
  });

  it('says that a large neighbour nobody has looked at is folded, not open', () => {
    const large = { ...largeScenario(500, (i) => Math.floor((i - 1) / 3)), id: 'large', name: 'Large' };
    const { run, state } = workplace(today, large);
    run(deleteScenario);
    expect(currentScenario(state()).arrangement?.folded?.length).toBeGreaterThan(0);
  });

  it('is not offered for the last one, and none of this for what is only looked at', () => {
    expect(deleteScenario.isEnabled(workplace(today).state())).toBe(false);
    const readOnly = newEditor({ title: 'Northwind', scenarios: [today, plan] }, { readOnly: true });
    for (const action of [deleteScenario, copyScenario, addProposal, nameScenario])
      expect(action.isEnabled(readOnly.store.getState())).toBe(false);
  });
});

describe('naming a scenario', () => {
  it('asks for the name of the one on screen', () => {
    const { run, context, state } = workplace(today, plan);
    goToScenario(context, 'plan');
    run(nameScenario);
    expect(state().namingScenario).toBe('plan');
    expect(nameScenario.label(state())).toBe('Rename the scenario “Plan”');
  });
});
