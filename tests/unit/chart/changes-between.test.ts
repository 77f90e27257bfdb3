import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, type Change } from '../../../src/chart/changes.ts';
import { changesBetween } from '../../../src/chart/changes-between.ts';
import type { Line, Role, Scenario } from '../../../src/chart/chart.ts';
import { compareScenarios } from '../../../src/chart/compare.ts';
import { applyComparison } from '../../../src/chart/edits/apply-comparison.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { twoCharts } from './two-charts.ts';

const keys = (before: Scenario, after: Scenario) => changesBetween(before, after).map(({ key }) => key);
const withRoles = (scenario: Scenario, patches: Readonly<Record<string, Partial<Role>>>): Scenario => ({
  ...scenario,
  roles: scenario.roles.map((role) => ({ ...role, ...patches[role.id] })),
});
const roleOf = (change: Change): string | undefined => {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return change.role.id;
    case 'moved':
    case 'changed':
      return change.after.id;
    case 'line':
    case 'order':
      return undefined;
  }
};

describe('the changes between two charts', () => {
  it('are listed as charts are drawn, bosses before their reports, however roles came into the list', () => {
    const small = scenarioOf('ceo > cmo, coo');
    const large = scenarioOf('ceo > cmo, coo; cmo > brand; brand > agency; coo > plant');
    const shuffled = { ...large, roles: large.roles.toReversed() };
    expect(keys(small, shuffled)).toEqual(['added brand', 'added agency', 'added plant']);
    expect(keys(shuffled, small)).toEqual(['removed brand', 'removed agency', 'removed plant']);
  });

  it('are none between a chart and a copy of it, and the same list for the same two', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        expect(changesBetween(before, structuredClone(before))).toEqual([]);
        expect(changesBetween(before, after)).toBe(changesBetween(before, after));
      }),
      { numRuns: 100 },
    );
  });

  it('have keys of their own, come kind by kind, and go when the charts are made the same', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const changes = changesBetween(before, after);
        expect(new Set(keys(before, after)).size).toBe(changes.length);
        const kinds = changes.map(({ kind }) => CHANGE_KINDS.indexOf(kind));
        expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
        const made = applyComparison(compareScenarios(before, after))(before);
        expect(changesBetween(made, after)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leave nothing out: every difference is told, or goes with one that is', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const told = changesBetween(before, after);
        const comparison = compareScenarios(before, after);
        const moved = new Set(
          told.flatMap((change) => (change.kind === 'changed' ? [] : (roleOf(change) ?? []))),
        );
        const lines = new Set(told.flatMap((change) => (change.kind === 'line' ? [change.line] : [])));
        const isTold = (line: Line) =>
          lines.has(line) || moved.has(line.report) || (line.kind === 'dotted' && moved.has(line.manager));
        expect([...comparison.linesRemoved].filter((line) => !isTold(line))).toEqual([]);
        expect(comparison.linesAdded.filter(({ line }) => !isTold(line))).toEqual([]);
        const said = new Set(told.flatMap((change) => (change.kind === 'changed' ? [change.after.id] : [])));
        const silent = comparison.changed.filter(({ after: role }) => !said.has(role.id));
        for (const { fields, columns } of silent) {
          expect(fields.filter((field) => field !== 'position' && field !== 'extra')).toEqual([]);
          expect(columns).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('follow the drawing of the second chart; what is gone, the first one’s list', () => {
    const before = scenarioOf('z; y; ceo > a, b');
    const after = withRoles(scenarioOf('late; ceo > a, b; a > early; b > mid; late > low'), {
      b: { person: 'Bo' },
      ceo: { person: 'Ada' },
    });
    expect(keys(before, after)).toEqual([
      'added late',
      'added low',
      'added early',
      'added mid',
      'removed z',
      'removed y',
      'changed person ceo',
      'changed person b',
    ]);
    expect(indexOrg(after).orderOf('low')).toBe(1);
  });

  it('tell bosses, fields one by one and columns one by one, in an order that does not hang on the file', () => {
    const base = scenarioOf('ceo > cmo, coo; cmo > x; coo > x');
    const before = withRoles(base, {
      x: { extra: new Map([['Grade', '1']]), note: 'n', position: { x: 1, y: 1 } },
    });
    const after = withRoles(scenarioOf('ceo > cmo, coo; coo > x; ceo > new'), {
      x: {
        extra: new Map([
          ['Grade', '2'],
          ['Site', 'A'],
        ]),
        person: 'Ada',
        title: 'X',
      },
    });
    expect(keys(before, after)).toEqual([
      'added new',
      'moved x',
      'changed title x',
      'changed person x',
      'changed note x',
      'changed extra 1 x Grade',
      'changed extra 1 x Site',
    ]);
    expect(changesBetween(before, after)[0]).toMatchObject({ bosses: ['ceo'] });
    expect(changesBetween(before, after)[1]).toMatchObject({ from: ['cmo', 'coo'], to: ['coo'] });
  });

  it('tell the dotted lines of roles that come, and not those of roles that go', () => {
    const before = scenarioOf('ceo > old; old ..> ceo: care');
    const after = scenarioOf('ceo > new; new ..> ceo: care');
    expect(changesBetween(before, after).map(({ kind }) => kind)).toEqual(['added', 'removed', 'line']);
  });

  it('tell what else is said of a line, solid ones among them', () => {
    const before = scenarioOf('ceo > a; ceo ..> b: care; b');
    const after = { ...before, lines: before.lines.map((line) => ({ ...line, purpose: 'budget' })) };
    expect(changesBetween(before, after)).toMatchObject([
      { kind: 'line', how: 'changed', line: { kind: 'solid' } },
      { kind: 'line', how: 'changed', before: { purpose: 'care' }, line: { purpose: 'budget' } },
    ]);
  });

  it('do not tell where a card stands by hand, in which order the file has its lines, or an empty column', () => {
    const before = scenarioOf('ceo > a; a > b; ceo ..> b');
    const after = withRoles(
      { ...before, lines: before.lines.toReversed() },
      {
        a: { position: { x: 3, y: 4 }, extra: new Map() },
      },
    );
    expect(changesBetween(before, after)).toEqual([]);
  });

  it('keep apart what hostile ids and columns would make the same', () => {
    const field = (id: string, column: string): readonly Scenario[] =>
      ['1', '2'].map((cell) => ({
        id: 's',
        name: 's',
        roles: [{ id, title: 'T', extra: new Map([[column, cell]]) }],
        lines: [],
      }));
    const keyOf = ([before, after]: readonly Scenario[]) => (before && after ? keys(before, after)[0] : '');
    expect(keyOf(field('a', 'b c'))).not.toBe(keyOf(field('a b', 'c')));
    expect(keys(scenarioOf('a; b'), scenarioOf('b; a'))).toEqual(['order']);
  });
});
