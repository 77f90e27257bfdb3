import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { baselineOf } from '../../../../src/chart/edits/scenarios.ts';
import type { Action } from '../../../../src/editor/actions/action.ts';
import {
  makeBaseline,
  moveScenarioLeft,
  moveScenarioRight,
  placeScenario,
} from '../../../../src/editor/actions/scenario-order-actions.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { newContext, newEditor } from '../new-editor.ts';

const named = (name: string) => ({ ...scenarioOf('ceo > cmo'), id: name.toLowerCase(), name });

function workplace(readOnly = false) {
  const scenarios = [named('Today'), named('Plan'), named('Merger')] as const;
  const editor = newEditor(deepFreeze<ChartDocument>({ title: 'Northwind', scenarios }), { readOnly });
  const { context } = newContext(editor);
  const state = () => editor.store.getState();
  return {
    editor,
    state,
    names: () => state().document.scenarios.map(({ name }) => name),
    baseline: () => baselineOf(state().document),
    run: (action: Action) => action.run(context),
  };
}

describe('moving a scenario', () => {
  it('is a step with a name, says where it is, and leaves the baseline and what is shown', () => {
    const { editor, state, names, baseline, run } = workplace();
    editor.showScenario('plan');
    expect(moveScenarioLeft.label(state())).toBe('Move the scenario “Plan” to the left');
    run(moveScenarioLeft);
    expect(names()).toEqual(['Plan', 'Today', 'Merger']);
    expect(baseline()).toBe('today');
    expect(state().scenarioId).toBe('plan');
    expect(state().past.map(({ label }) => label)).toEqual(['Move the scenario “Plan” to the left']);
    expect(state().spoken?.text).toBe('Moved the scenario “Plan” to the left: it is number 1 of 3.');
    editor.undo();
    expect(names()).toEqual(['Today', 'Plan', 'Merger']);
    editor.redo();
    run(moveScenarioRight);
    run(moveScenarioRight);
    expect(names()).toEqual(['Today', 'Merger', 'Plan']);
    expect(state().spoken?.text).toBe('Moved the scenario “Plan” to the right: it is number 3 of 3.');
  });

  it('ends at the ends, and is not for a chart that is only looked at', () => {
    const { editor, state } = workplace();
    expect([moveScenarioLeft, moveScenarioRight].map((one) => one.isEnabled(state()))).toEqual([false, true]);
    editor.showScenario('merger');
    expect([moveScenarioLeft, moveScenarioRight].map((one) => one.isEnabled(state()))).toEqual([true, false]);
    const shut = workplace(true);
    shut.editor.showScenario('plan');
    for (const one of [moveScenarioLeft, moveScenarioRight, makeBaseline])
      expect(one.isEnabled(shut.state())).toBe(false);
  });

  it('may be of one that is not shown; to where it is it is no step', () => {
    const { editor, state, names } = workplace();
    placeScenario(editor, 'merger', 0);
    expect(names()).toEqual(['Merger', 'Today', 'Plan']);
    expect(state().scenarioId).toBe('today');
    const spoken = state().spoken;
    placeScenario(editor, 'merger', 0);
    placeScenario(editor, 'gone', 0);
    expect(state().past).toHaveLength(1);
    expect(state().spoken).toBe(spoken);
  });
});

describe('making a scenario the baseline', () => {
  it('is a step with a name and says so', () => {
    const { editor, state, names, baseline, run } = workplace();
    expect(makeBaseline.isEnabled(state())).toBe(false);
    editor.showScenario('plan');
    expect(makeBaseline.isEnabled(state())).toBe(true);
    expect(makeBaseline.label(state())).toBe('Make “Plan” the baseline');
    run(makeBaseline);
    expect(baseline()).toBe('plan');
    expect(names()).toEqual(['Today', 'Plan', 'Merger']);
    expect(state().past.map(({ label }) => label)).toEqual(['Make “Plan” the baseline']);
    expect(state().notice?.text).toBe(
      '“Plan” is the baseline now: the other scenarios are compared with it.',
    );
    expect(state().spoken?.text).toMatch(/^“Plan” is the baseline now/);
    expect(makeBaseline.isEnabled(state())).toBe(false);
    state().notice?.action?.run();
    expect(baseline()).toBe('today');
  });
});
