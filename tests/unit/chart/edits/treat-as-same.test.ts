import { describe, expect, it } from 'vitest';
import type { ChartDocument, Line, Role, Scenario, TableOrigin } from '../../../../src/chart/chart.ts';
import { treatAsSame } from '../../../../src/chart/edits/treat-as-same.ts';

const solid = (manager: string, report: string): Line => ({ manager, report, kind: 'solid' });
const table = (...columns: TableOrigin['columns']): TableOrigin => ({ columns });
const TITLES = table({ name: 'Id', is: 'id' }, { name: 'Title', is: 'title' });

function matched(
  today: Partial<Scenario>,
  plan: Partial<Scenario>,
  ids: readonly (readonly [string, string])[],
) {
  const whole = (id: string, part: Partial<Scenario>): Scenario => ({
    id,
    name: id,
    roles: [],
    lines: [],
    ...part,
  });
  const document: ChartDocument = { title: 'T', scenarios: [whole('today', today), whole('plan', plan)] };
  const [before, after] = document.scenarios;
  const role = (scenario: Scenario | undefined, id: string): Role =>
    scenario?.roles.find((one) => one.id === id) ?? { id, title: '' };
  const pairs = ids.map(([was, is]) => ({ before: role(before, was), after: role(after, is) }));
  return treatAsSame({ kept: 'today', renamed: 'plan', pairs })(document).scenarios[1];
}

describe('roles that are treated as the same', () => {
  it('lose nothing somebody has said of the copy beside which the table was imported', () => {
    const ceo: Role = { id: 'a', title: 'CEO', person: 'Ann' };
    const cfo: Role = { id: 'b', title: 'CFO', person: 'Bo' };
    const edited: Role = { ...cfo, note: 'Retires in May' };
    const plan = matched(
      { roles: [ceo, cfo] },
      {
        roles: [
          ceo,
          edited,
          { id: '1', title: 'CEO', person: 'Ann' },
          { id: '2', title: 'CFO', person: 'Bo' },
        ],
        table: TITLES,
      },
      [
        ['a', '1'],
        ['b', '2'],
      ],
    );
    expect(plan?.roles).toContainEqual(edited);
    expect(plan?.roles.filter(({ title }) => title === 'CEO')).toEqual([ceo]);
  });

  it('are filled with no line that would close a circle', () => {
    const roles = [
      { id: 'r', title: 'R' },
      { id: 's', title: 'S' },
    ];
    const plan = matched(
      { roles, lines: [solid('r', 's')] },
      {
        roles: [
          { id: '1', title: 'R' },
          { id: '2', title: 'S' },
        ],
        lines: [solid('2', '1')],
        table: TITLES,
      },
      [
        ['r', '1'],
        ['s', '2'],
      ],
    );
    expect(plan?.lines).toEqual([solid('s', 'r')]);
  });

  it('are filled with nobody where they are said to be vacant', () => {
    const plan = matched(
      { roles: [{ id: 'r', title: 'R', person: 'Ann', note: 'Key' }] },
      { roles: [{ id: '1', title: 'R', vacant: true }], table: TITLES },
      [['r', '1']],
    );
    expect(plan?.roles).toEqual([{ id: 'r', title: 'R', vacant: true, note: 'Key' }]);
  });

  it('have titles from there where the table has none, and keep those somebody has typed since', () => {
    const plan = matched(
      {
        roles: [
          { id: 'a', title: 'CEO', person: 'Ann' },
          { id: 'b', title: 'CFO', person: 'Bo' },
        ],
      },
      {
        roles: [
          { id: '1', title: 'Untitled role', person: 'Ann' },
          { id: '2', title: 'Head of Money', person: 'Bo' },
        ],
        table: table({ name: 'Id', is: 'id' }, { name: 'Name', is: 'person' }),
      },
      [
        ['a', '1'],
        ['b', '2'],
      ],
    );
    expect(plan?.roles.map(({ title }) => title)).toEqual(['CEO', 'Head of Money']);
  });
});
