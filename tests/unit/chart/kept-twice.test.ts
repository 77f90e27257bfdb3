import { describe, expect, it } from 'vitest';
import type { Line, Role, Scenario, TableOrigin } from '../../../src/chart/chart.ts';
import { keptTwice, withEachOnce } from '../../../src/chart/kept-twice.ts';

const STAFF: TableOrigin = {
  columns: [
    { name: 'No', is: 'id' },
    { name: 'Title', is: 'title' },
    { name: 'Boss', is: 'manager' },
  ],
};

const role = (id: string, title: string, person?: string): Role => ({
  id,
  title,
  ...(person !== undefined && { person }),
});
const solid = (manager: string, report: string): Line => ({ manager, report, kind: 'solid' });
const dotted = (manager: string, report: string): Line => ({ manager, report, kind: 'dotted' });

const today: Scenario = {
  id: 'today',
  name: 'Today',
  roles: [role('1', 'CEO', 'Ada'), role('2', 'CMO', 'Bo'), role('3', 'Head of Sales', 'Cy')],
  lines: [solid('1', '2'), solid('2', '3')],
};
const staff = (roles: readonly Role[], table: TableOrigin | null = STAFF): Scenario => ({
  ...today,
  id: 'staff',
  name: 'Staff',
  roles: [...today.roles, ...roles],
  ...(table && { table }),
});
const idsOf = (other: Scenario, imported: Scenario) =>
  [...keptTwice(other, imported).values()].map(({ before, after }) => [before.id, after.id]);

describe('roles a scenario has twice', () => {
  it('are those its table names by other ids, while nobody was taken out', () => {
    const imported = staff([role('a', 'CEO'), role('b', 'Director', 'Bo'), role('c', 'Head of Sales', 'Di')]);
    // Two people with one title may be two.
    expect(idsOf(today, imported)).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });

  it('are none where it was read from no table, or only a few of what is new', () => {
    expect(idsOf(today, staff([role('a', 'CEO', 'Ada')], null))).toEqual([]);
    const news = [role('a', 'CEO', 'Ada'), role('x', 'Clerk'), role('y', 'Aide')];
    expect(idsOf(today, staff(news))).toEqual([]);
  });

  it('are none where somebody duplicates a few in a copy of what was read', () => {
    const read = { ...today, table: STAFF };
    const copy = { ...STAFF, columns: STAFF.columns.map((column) => ({ ...column })) };
    expect(idsOf(read, staff([role('a', 'CEO', 'Ada')], copy))).toEqual([]);
    const most = [role('a', 'CEO', 'Ada'), role('b', 'CMO', 'Bo')];
    expect(idsOf(read, staff(most, copy))).toHaveLength(2);
  });
});

describe('each of them once', () => {
  const imported: Scenario = {
    ...staff([role('a', 'CEO'), role('b', 'CMO'), role('c', 'Head of Sales')]),
    lines: [...today.lines, dotted('1', '3'), dotted('9', '2'), solid('a', 'b'), solid('a', 'c')],
    arrangement: { folded: ['1', 'a', '2'] },
  };
  const linesOf = (scenario: Scenario, copies: readonly (readonly [string, string])[]) =>
    withEachOnce(scenario, new Map(copies)).lines.map(({ kind, manager, report }) =>
      [manager, kind === 'solid' ? '>' : '~>', report].join(''),
    );
  const all = [
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'c'],
  ] as const;

  it('has the boss the table names, and dotted lines it has no column for', () => {
    const once = withEachOnce(imported, new Map(all));
    expect(once.roles.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(once.arrangement?.folded).toEqual(['a', 'b']);
    expect(linesOf(imported, all)).toEqual(['a>b', 'a~>c', 'a>c']);
  });

  it('stands among the reports of its boss where it stood', () => {
    const lines = [solid('1', '2'), solid('1', '4'), solid('a', 'c'), solid('a', 'b')];
    const four = { ...imported, roles: [...imported.roles, role('4', 'COO')], lines };
    expect(linesOf(four, all)).toEqual(['a>b', 'a>4', 'a>c']);
  });

  it('has no boss who has gone to the top in the table', () => {
    const top = { ...imported, lines: [solid('1', '2'), solid('b', 'c')] };
    expect(linesOf(top, all)).toEqual(['b>c']);
  });

  it('keeps the boss, and the dotted boss, of whom the table says nothing', () => {
    const columns = [...STAFF.columns, { name: 'Dotted', is: 'dotted' }];
    const part = {
      ...imported,
      table: { columns },
      lines: [solid('1', '2'), dotted('1', '2'), dotted('3', '2')],
    };
    const some = [
      ['2', 'b'],
      ['3', 'c'],
    ] as const;
    expect(linesOf(part, some)).toEqual(['1>b', '1~>b']);
  });

  it('is the scenario where there is none', () => {
    expect(withEachOnce(imported, new Map())).toBe(imported);
  });
});
