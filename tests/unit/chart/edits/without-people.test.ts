import { describe, expect, it } from 'vitest';
import { withoutPeople } from '../../../../src/chart/edits/without-people.ts';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const CHART: Scenario = deepFreeze({
  ...scenarioOf('a > b; b ..> a: metrics', {
    roles: {
      a: { person: 'Zyx One', vacant: true, note: 'Zyx note', extra: new Map([['Zyx', 'Zyx']]), board: true },
      b: { person: 'Zyx Two', department: 'North', position: { x: 1, y: 2 }, jobShare: true },
    },
    arrangement: { folded: ['a'] },
  }),
  dismissals: [
    { rule: 'r', roles: ['a'], about: [], kind: 'accepted', reason: 'Zyx says so', on: '2026-11-22' },
  ],
  table: { columns: [{ name: 'Zyx' }], left: ['Zyx Three'] },
});

describe('withoutPeople', () => {
  it('takes out who holds a role, what is noted of it, and why something was decided', () => {
    const bare = withoutPeople(CHART);
    expect(bare.roles).toEqual([
      { id: 'a', title: 'Title of a', vacant: true, board: true },
      { id: 'b', title: 'Title of b', department: 'North', position: { x: 1, y: 2 }, jobShare: true },
    ]);
    expect(bare.dismissals).toEqual([
      { rule: 'r', roles: ['a'], about: [], kind: 'accepted', reason: '', on: '2026-11-22' },
    ]);
    expect(bare).toMatchObject({ lines: CHART.lines, arrangement: CHART.arrangement, name: CHART.name });
    expect(JSON.stringify(bare)).not.toContain('Zyx');
  });

  it('adds nothing to a chart without decisions', () => {
    const plain = scenarioOf('a > b');
    expect(withoutPeople(plain)).toEqual(plain);
  });
});
