import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRole } from '../../../../src/chart/edits/add-role.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { frozenScenario, newCircles } from './random-edits.ts';

const chart = deepFreeze(scenarioOf('ceo > cmo, coo'));
const role = { id: 'new', title: 'New role' };
const reports = (place: Parameters<typeof addRole>[1]) =>
  indexOrg(addRole(role, place)(chart))
    .reports('ceo')
    .map(({ id }) => id);

describe('addRole', () => {
  it('adds a role on its own', () => {
    const after = addRole(role)(chart);
    expect(after.roles.at(-1)).toBe(role);
    expect(after.lines).toEqual(chart.lines);
  });

  it('adds a role under a boss, last or before a sibling', () => {
    expect(reports({ boss: 'ceo' })).toEqual(['cmo', 'coo', 'new']);
    expect(reports({ boss: 'ceo', before: 'coo' })).toEqual(['cmo', 'new', 'coo']);
    expect(reports({ boss: 'ceo', before: 'gone' })).toEqual(['cmo', 'coo', 'new']);
  });

  it('leaves the role on its own when the boss is gone, or would be the role itself', () => {
    expect(addRole(role, { boss: 'gone' })(chart)).toEqual(addRole(role)(chart));
    expect(addRole(role, { boss: 'new' })(chart)).toEqual(addRole(role)(chart));
  });

  it('changes nothing when the id is taken', () => {
    expect(addRole({ id: 'cmo', title: 'Another' }, { boss: 'ceo' })(chart)).toBe(chart);
  });

  it('adds one role to any chart and leaves all others and their lines as they are', () => {
    fc.assert(
      fc.property(frozenScenario(), fc.nat(), (scenario, at) => {
        const boss = scenario.roles[at % Math.max(1, scenario.roles.length)]?.id;
        fc.pre(!scenario.roles.some(({ id }) => id === role.id));
        const after = addRole(role, boss === undefined ? {} : { boss })(scenario);
        expect(after.roles).toEqual([...scenario.roles, role]);
        expect(after.lines.filter(({ report }) => report !== role.id)).toEqual(scenario.lines);
        expect(indexOrg(after).bosses(role.id).length).toBe(boss === undefined ? 0 : 1);
        expect(newCircles(scenario, after)).toEqual([]);
      }),
    );
  });
});
