import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/chart/changes.ts';
import { changesBetween } from '../../../src/chart/changes-between.ts';
import type { Scenario } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { storyOf } from '../../../src/chart/story.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { faultsOf } from './edits/random-edits.ts';
import { twoCharts } from './two-charts.ts';

const keys = (changes: readonly Change[]) => changes.map(({ key }) => key);
const told = (before: Scenario, after: Scenario) =>
  storyOf(before, after).map(({ changes }) => keys(changes));

/** Solid lines within a circle of a chart that lie within none of the two it is made of. */
function foreignCircles(chart: Scenario, before: Scenario, after: Scenario): readonly string[] {
  const circlesOf = (one: Scenario) =>
    indexOrg(one).circles.map((circle) => new Set(circle.map(({ id }) => id)));
  const allowed = [...circlesOf(before), ...circlesOf(after)];
  return circlesOf(chart).flatMap((circle) =>
    chart.lines
      .filter(({ kind, manager, report }) => kind === 'solid' && circle.has(manager) && circle.has(report))
      .filter(({ manager, report }) => !allowed.some((one) => one.has(manager) && one.has(report)))
      .map(({ manager, report }) => `${manager} > ${report}`),
  );
}

/** Who stands without a boss, but has one in both charts. */
function orphans(chart: Scenario, before: Scenario, after: Scenario): readonly string[] {
  const hasBoss = (one: Scenario, id: string) => indexOrg(one).bosses(id).length > 0;
  return indexOrg(chart)
    .roots.filter(({ id }) => hasBoss(before, id) && hasBoss(after, id))
    .map(({ id }) => id);
}

describe('the story of two charts', () => {
  it('ends at the second one, tells everything once and is whole at each step', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const steps = storyOf(before, after);
        const last = steps.at(-1)?.scenario ?? before;
        expect(keys(changesBetween(last, after))).toEqual([]);
        expect(keys(steps.flatMap(({ changes }) => changes)).sort()).toEqual(
          keys(changesBetween(before, after)).sort(),
        );
        let left = changesBetween(before, after).length;
        for (const { scenario, changes } of steps) {
          expect(faultsOf(scenario)).toEqual([]);
          expect(foreignCircles(scenario, before, after)).toEqual([]);
          expect(orphans(scenario, before, after)).toEqual([]);
          left -= changes.length;
          expect(changesBetween(scenario, after)).toHaveLength(left);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes from the top down, then to lines, to those who go from below, and to the order', () => {
    const before = scenarioOf('ceo > old, b, a; old > oldest; a > x; ceo ..> x');
    const after = scenarioOf('ceo > a, b, new; new > x, y', { roles: { b: { note: 'n', person: 'Bo' } } });
    expect(told(before, after)).toEqual([
      ['changed person b', 'changed note b'],
      ['added new'],
      ['moved x'],
      ['added y'],
      ['line removed dotted 3 ceo x'],
      ['removed oldest'],
      ['removed old'],
      ['order ceo'],
    ]);
    expect(told(after, after)).toEqual([]);
  });

  it('tells where a role stands before what is said of it', () => {
    const before = scenarioOf('ceo > a; a > x');
    const after = scenarioOf('ceo > a, x', { roles: { x: { note: 'n' } } });
    expect(told(before, after)).toEqual([['moved x'], ['changed note x']]);
  });

  it('tells at once what cannot be separated, and not twice', () => {
    const before = scenarioOf('ceo > a; a > b; b > c');
    const after = scenarioOf('ceo; new; new > c; c > a; a > b');
    expect(told(before, after)).toEqual([['added new'], ['moved c'], ['moved a']]);
    const circle = scenarioOf('ceo; x > y; y > x');
    expect(told(scenarioOf('ceo'), circle)).toEqual([['added x', 'added y']]);
    // A role of a circle is drawn before the boss that would have to make way for it.
    const turned = scenarioOf('r > s; p > q; q > s; s > q');
    const back = scenarioOf('r > q; p > s; s > q; q > s');
    const steps = storyOf(turned, back).flatMap(({ changes }) => keys(changes));
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('tells at once how a person or an area goes from one role to another', () => {
    const before = scenarioOf('ceo > a, b, c, d', {
      roles: {
        a: { person: 'Ada', accountableFor: ['cx'] },
        b: { person: 'Bo', note: 'x' },
        c: { accountableFor: ['insight'] },
        d: { person: 'Di' },
      },
    });
    const after = scenarioOf('ceo > a, b, c, d', {
      roles: {
        a: { person: 'Cy', accountableFor: [] },
        b: { person: 'Ada', note: 'y' },
        c: { accountableFor: ['insight', 'CX '] },
        d: { person: 'Ed' },
      },
    });
    expect(told(before, after)).toEqual([
      [
        'changed person a',
        'changed accountableFor a',
        'changed person b',
        'changed note b',
        'changed accountableFor c',
      ],
      ['changed person d'],
    ]);
  });

  it('does not join roles that say the same of somebody who goes nowhere', () => {
    const roles = (person: string, other: string) => ({ a: { person }, b: { person: other } });
    const before = scenarioOf('ceo > a, b', { roles: roles('Ada', 'Ada') });
    const after = scenarioOf('ceo > a, b', { roles: roles('Bo', ' ') });
    expect(told(before, after)).toEqual([['changed person a'], ['changed person b']]);
    expect(told(after, before)).toEqual([['changed person a'], ['changed person b']]);
    const nobody = scenarioOf('ceo > a, b', { roles: roles(' ', 'Cy') });
    expect(told(nobody, after)).toEqual([['changed person a'], ['changed person b']]);
  });

  it('goes by the name, context and arrangement of the first chart', () => {
    const before: Scenario = {
      ...scenarioOf('ceo > a'),
      context: { model: 'advisory' },
      arrangement: { folded: ['a', 'ceo'] },
    };
    const after = { ...scenarioOf('ceo'), id: 'other', name: 'Other' };
    expect(storyOf(before, after).at(-1)?.scenario).toEqual({
      ...before,
      arrangement: { folded: ['ceo'] },
      roles: after.roles,
      lines: [],
    });
  });
});
