import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../src/chart/chart.ts';
import { bossNamed, managerColumnsStated, unknownManagers } from '../../../src/chart/unknown-managers.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const naming = (...cells: [string, string][]): Partial<Role> => ({ extra: new Map(cells) });

const CHART: Scenario = scenarioOf('ceo > a; b > c; d; e; f; g', {
  roles: {
    a: naming(['Manager', 'Somebody']),
    b: naming(['Manager', ' JCP2 '], ['Grade', 'SCS1']),
    d: naming(['Manager', 'Ann']),
    e: naming(['Manager', 'JCP2']),
    f: naming(['Manager', ' ']),
    g: naming(['Grade', 'SCS2']),
  },
});

const found = (scenario: Scenario, columns = ['Manager']) =>
  unknownManagers(scenario, columns).map(({ text, roles, isLeft }) => [
    text,
    roles.map(({ id }) => id),
    isLeft,
  ]);

describe('managers a table names and does not have', () => {
  it('are told by the roles without a boss that name them, those named most first', () => {
    expect(found(CHART)).toEqual([
      ['JCP2', ['b', 'e'], false],
      ['Ann', ['d'], false],
    ]);
  });

  it('say which of them are left as they are', () => {
    const left = { ...CHART, table: { columns: [], left: ['Ann', 'Nobody'] } };
    expect(found(left)).toEqual([
      ['JCP2', ['b', 'e'], false],
      ['Ann', ['d'], true],
    ]);
  });

  it('are none where no column names bosses', () => {
    expect(found(CHART, [])).toEqual([]);
    expect(found(CHART, ['Boss'])).toEqual([]);
  });

  it('are those of the first column that says anything', () => {
    const role: Role = { id: 'x', title: 'X', ...naming(['B', 'Bea'], ['A', ' ']) };
    expect(bossNamed(role, ['A', 'B'])).toBe('Bea');
    expect(bossNamed(role, ['C'])).toBeUndefined();
    expect(bossNamed({ id: 'y', title: 'Y' }, ['A'])).toBeUndefined();
  });
});

it('finds the columns in what the scenario says of its table', () => {
  const columns = [{ name: 'Post', is: 'id' }, { name: 'Boss', is: 'manager' }, { name: 'Manager' }];
  expect(managerColumnsStated({ ...CHART, table: { columns } })).toEqual(['Boss']);
  expect(managerColumnsStated(CHART)).toEqual([]);
});
