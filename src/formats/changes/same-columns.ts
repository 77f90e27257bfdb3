import type { Role, Scenario, TableColumn, TableOrigin } from '../../chart/chart.ts';
import { fieldOf, useOfColumn } from '../table/column-names.ts';

/**
 * A scenario that was read from a table, with its columns called as those of another table that are the same ones: by
 * name, in which capitals and blanks around it make no difference, or else by what they are for, so that "Email" and
 * "E-mail" are one. The same scenario where all are called so already.
 */
export function withColumnsOf(table: TableOrigin, scenario: Scenario): Scenario {
  if (!scenario.table) return scenario;
  const names = namesIn(table.columns, scenario.table.columns);
  if (names.size === 0) return scenario;
  const called = (name: string) => names.get(name) ?? name;
  const columns = scenario.table.columns.map((column) => ({ ...column, name: called(column.name) }));
  const withNames = (role: Role): Role =>
    role.extra
      ? { ...role, extra: new Map([...role.extra].map(([name, cell]) => [called(name), cell])) }
      : role;
  return { ...scenario, table: { ...scenario.table, columns }, roles: scenario.roles.map(withNames) };
}

/** What to call columns, by the names they have; those that keep theirs are left out. */
function namesIn(
  columns: readonly TableColumn[],
  others: readonly TableColumn[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const pairBy = (keyOf: (column: TableColumn) => string | undefined) => {
    const free = new Map<string | undefined, string>();
    for (const column of columns) {
      const key = keyOf(column);
      if (key !== undefined && !free.has(key) && !used.has(column.name)) free.set(key, column.name);
    }
    for (const column of others) {
      const key = keyOf(column);
      const name = free.get(key);
      if (name === undefined || names.has(column.name)) continue;
      names.set(column.name, name);
      used.add(name);
      free.delete(key);
    }
  };
  pairBy(({ name }) => name);
  pairBy(({ name }) => name.trim().toLowerCase());
  pairBy(partOf);
  return new Map([...names].filter(([from, to]) => from !== to));
}

/** What a column was read as; addresses are read as nothing where there are ids. */
function partOf({ name, is }: TableColumn): string | undefined {
  if (is !== undefined) return is;
  const use = useOfColumn(name);
  return use && fieldOf(use) === 'email' ? 'email' : undefined;
}
