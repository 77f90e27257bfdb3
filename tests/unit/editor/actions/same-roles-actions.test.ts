import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { matchScenarioRoles } from '../../../../src/editor/actions/same-roles-actions.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { newContext, newEditor } from '../new-editor.ts';

const today: Scenario = {
  ...scenarioOf('1 > 2', { roles: { 1: { title: 'CEO' } } }),
  id: 'today',
  name: 'Today',
};
const plan: Scenario = {
  ...scenarioOf('a > 2', { roles: { a: { title: 'CEO' } } }),
  id: 'plan',
  name: 'Plan',
};

function workplace(scenarios: readonly [Scenario, ...Scenario[]], readOnly = false) {
  const editor = newEditor(deepFreeze({ title: 'Northwind', scenarios }), { readOnly });
  return { editor, context: newContext(editor).context, state: () => editor.store.getState() };
}

describe('matching the roles of two scenarios', () => {
  it('is asked about the scenario on the screen and the baseline, or the two that are compared', () => {
    const third = { ...plan, id: 'third', name: 'Third' };
    const { editor, context, state } = workplace([today, plan, third]);
    expect(matchScenarioRoles.label(state())).toBe('Match the roles of “Today” and “Plan”…');
    editor.showScenario('third');
    expect(matchScenarioRoles.label(state())).toBe('Match the roles of “Today” and “Third”…');
    editor.compare({ before: 'plan', after: 'today', view: 'together' });
    expect(matchScenarioRoles.label(state())).toBe('Match the roles of “Plan” and “Today”…');
    matchScenarioRoles.run(context);
    expect(state()).toMatchObject({ dialog: 'same-roles', matching: { before: 'plan', after: 'today' } });
    expect(state().matching).not.toHaveProperty('view');
  });

  it('is for two with roles that look the same, in a chart that can be changed', () => {
    expect(matchScenarioRoles.isEnabled(workplace([today, plan]).state())).toBe(true);
    expect(matchScenarioRoles.isEnabled(workplace([today, plan], true).state())).toBe(false);
    expect(matchScenarioRoles.isEnabled(workplace([today, { ...today, id: 'copy' }]).state())).toBe(false);
    const alone = workplace([today]);
    expect(matchScenarioRoles.isEnabled(alone.state())).toBe(false);
    expect(matchScenarioRoles.label(alone.state())).toBe('Match the roles of two scenarios…');
    matchScenarioRoles.run(alone.context);
    expect(alone.state().dialog).toBeNull();
  });
});
