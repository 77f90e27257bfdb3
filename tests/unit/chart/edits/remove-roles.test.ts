import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { frozenScenario, newCircles, randomRemoval, someId } from './random-edits.ts';

const chart = deepFreeze(
  scenarioOf('ceo > cmo, coo; cmo > brand, cx; cx > agent, trainer; coo ..> cx; brand ..> agent'),
);
const ids = (scenario: Scenario) => scenario.roles.map(({ id }) => id);
const reports = (scenario: Scenario, id: string) =>
  indexOrg(scenario)
    .reports(id)
    .map((role) => role.id);
const drawn = ({ lines }: Scenario) =>
  lines.map(({ manager, report, kind }) => JSON.stringify([manager, report, kind])).sort();

describe('removeRoles', () => {
  it('lifts the reports to the place where the role stood', () => {
    const after = removeRoles(['cmo'], 'lift')(chart);
    expect(ids(after)).toEqual(['ceo', 'coo', 'brand', 'cx', 'agent', 'trainer']);
    expect(reports(after, 'ceo')).toEqual(['brand', 'cx', 'coo']);
    expect(reports(after, 'cx')).toEqual(['agent', 'trainer']);
  });

  it.each([[['cmo', 'cx']], [['cx', 'cmo']], [['cx', 'cmo', 'cx', 'gone']]])(
    'lifts past a chain of removed roles, in whatever order they are named: %j',
    (gone) => {
      expect(reports(removeRoles(gone, 'lift')(chart), 'ceo')).toEqual(['brand', 'agent', 'trainer', 'coo']);
    },
  );

  it('leaves the reports of a removed top on their own', () => {
    expect(indexOrg(removeRoles(['ceo'], 'lift')(chart)).roots.map(({ id }) => id)).toEqual(['cmo', 'coo']);
  });

  it('removes everybody below', () => {
    expect(ids(removeRoles(['cmo'], 'branch')(chart))).toEqual(['ceo', 'coo']);
    expect(ids(removeRoles(['cx', 'cmo'], 'branch')(chart))).toEqual(['ceo', 'coo']);
  });

  it('takes the dotted lines with it', () => {
    expect(indexOrg(removeRoles(['cx'], 'lift')(chart)).dottedLines).toEqual([
      { manager: 'brand', report: 'agent', kind: 'dotted' },
    ]);
  });

  it('lifts a report of two removed bosses once, and to both bosses above', () => {
    const two = deepFreeze(scenarioOf('a > m, n; b > n; m > x; n > x, y'));
    const after = removeRoles(['m', 'n'], 'lift')(two);
    expect(reports(after, 'a')).toEqual(['x', 'y']);
    expect(reports(after, 'b')).toEqual(['x', 'y']);
  });

  it('keeps the line a report has already to the boss above, where it stands', () => {
    const both = deepFreeze(scenarioOf('a > x, m; m > y, x'));
    expect(reports(removeRoles(['m'], 'lift')(both), 'a')).toEqual(['x', 'y']);
  });

  it('makes no line to itself out of a circle', () => {
    const circle = deepFreeze(scenarioOf('a > b; b > a; b > c'));
    expect(drawn(removeRoles(['b'], 'lift')(circle))).toEqual([JSON.stringify(['a', 'c', 'solid'])]);
    expect(removeRoles(['a', 'b'], 'lift')(circle)).toMatchObject({ roles: [{ id: 'c' }], lines: [] });
    expect(ids(removeRoles(['a'], 'branch')(circle))).toEqual([]);
  });

  it.each(['lift', 'branch'] as const)('changes nothing when nobody named is there (%s)', (reportsGo) => {
    expect(removeRoles([], reportsGo)(chart)).toBe(chart);
    expect(removeRoles(['gone', '__proto__'], reportsGo)(chart)).toBe(chart);
  });

  it('draws the same lines as removing one role after the other', () => {
    const removal = frozenScenario().chain((scenario) =>
      fc.tuple(fc.constant(scenario), fc.array(someId(scenario), { maxLength: 5 })),
    );
    fc.assert(
      fc.property(removal, ([scenario, gone]) => {
        const oneByOne = gone.reduce((current, id) => removeRoles([id], 'lift')(current), scenario);
        expect(drawn(removeRoles(gone, 'lift')(scenario))).toEqual(drawn(oneByOne));
      }),
      { numRuns: 100 },
    );
  });

  it('makes no circle, and keeps everybody who answered to somebody that stays below him', () => {
    const removal = frozenScenario().chain((scenario) =>
      fc.tuple(fc.constant(scenario), randomRemoval(scenario)),
    );
    fc.assert(
      fc.property(removal, ([scenario, { edit }]) => {
        const after = edit(scenario);
        expect(newCircles(scenario, after)).toEqual([]);
        const [before, now] = [indexOrg(scenario), indexOrg(after)];
        for (const { id } of after.roles) {
          const below = before.descendants(id).filter((role) => now.role(role.id));
          expect(new Set(now.descendants(id))).toEqual(new Set(below));
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a chain', (i: number) => i - 1],
    ['a star', () => 0],
    ['a tree', (i: number) => Math.floor((i - 1) / 4)],
  ])('looks at each line of %s a bounded number of times, however many roles go', (_shape, bossOf) => {
    const plain = largeScenario(10_000, bossOf);
    const gone = plain.roles.slice(1, 9000).map(({ id }) => id);
    const counted = (reportsGo: 'lift' | 'branch', removed: readonly string[]) => {
      let reads = 0;
      const lines = plain.lines.map((line) => ({
        ...line,
        get report() {
          reads += 1;
          return line.report;
        },
      }));
      removeRoles(removed, reportsGo)({ ...plain, lines });
      return reads;
    };
    for (const reportsGo of ['lift', 'branch'] as const) {
      expect(counted(reportsGo, gone)).toBeLessThan(10 * plain.lines.length);
    }
  });

  it('lifts a whole chain in one go', () => {
    const chain = deepFreeze(largeScenario(10_000, (i) => i - 1));
    const after = removeRoles(
      chain.roles.slice(1, -1).map(({ id }) => id),
      'lift',
    )(chain);
    expect(after.lines).toEqual([{ manager: 'r0', report: 'r9999', kind: 'solid' }]);
  });
});
