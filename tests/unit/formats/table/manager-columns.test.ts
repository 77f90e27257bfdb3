import { expect, it } from 'vitest';
import { managerColumns } from '../../../../src/formats/table/manager-columns.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const CHART = scenarioOf('a > b', {
  roles: {
    a: { extra: new Map([['Grade', '1']]) },
    b: {
      extra: new Map([
        ['Reports to Senior Post', 'X'],
        ['Dotted line', 'Y'],
        ['Line manager', 'Z'],
      ]),
    },
  },
});

it('are those whose names say so, where the scenario does not say of what table it is', () => {
  expect(managerColumns(CHART)).toEqual(['Reports to Senior Post', 'Line manager']);
  expect(managerColumns(scenarioOf('a > b'))).toEqual([]);
});

it('are those the scenario says, and no others', () => {
  const table = { columns: [{ name: 'Chief', is: 'manager' }, { name: 'Line manager' }] };
  expect(managerColumns({ ...CHART, table })).toEqual(['Chief']);
});
