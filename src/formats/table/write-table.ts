import type { Role, Scenario, TableOrigin } from '../../chart/chart.ts';
import { indexOrg } from '../../chart/org-index.ts';
import type { CellKind } from './cell-marks.ts';
import { fieldOf, useOfColumn } from './column-names.ts';
import { LINE_COLUMNS, writeLines } from './line-cells.ts';
import { type OwnColumn, ownColumns } from './own-columns.ts';
import { hasRival } from './rival-header.ts';
import { originalName, type WrittenColumn, writtenHeader } from './written-header.ts';

/** A column of a table, with what a writer needs to know of it. */
export interface TableHead {
  readonly name: string;
  readonly kind: CellKind;
  /** Its cells are numbers, where a file tells numbers from text. */
  readonly isNumber: boolean;
}

/** A chart as a table: texts as they are meant, to be marked by whoever writes them into cells. */
export interface WrittenTable {
  readonly columns: readonly TableHead[];
  /** One for each role, in drawing order, each with as many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Whether reading it gives all the lines back. */
  readonly areLinesWhole: boolean;
  /** Whether reading it takes the header for the header, whatever the roles are called. */
  readonly isHeaderSure: boolean;
}

/**
 * A scenario as a table that `readTable` reads back: a row a role, in drawing order, so that siblings keep their
 * order; managers by their ids, or by what the column of that table says. There are columns for whatever any role says, then those kept from a table; a scenario
 * that came from a table has the columns of that table first. “yes” and “no” are stated, blank is not; “none” is an
 * empty list.
 */
export function tableOf(scenario: Scenario): WrittenTable {
  const { drawingOrder: roles } = indexOrg(scenario);
  const usable = usableOrigin(scenario.table, roles);
  const asked = {
    solid: originalName(usable, 'manager') ?? LINE_COLUMNS.solid,
    dotted: originalName(usable, 'dotted') ?? LINE_COLUMNS.dotted,
  };
  const idKind = isAddress(originalName(usable, 'id') ?? '') ? 'e-mail' : 'id';
  const lines = writeLines(scenario, asked, idKind);
  const { solid, dotted } = lines.names;
  const origin = renamed(renamed(usable, asked.solid, solid), asked.dotted, dotted);
  const keptText = (role: Role, key: string): string => {
    const isPlaced =
      (key === solid && lines.placed.solid.has(role.id)) ||
      (key === dotted && lines.placed.dotted.has(role.id));
    return isPlaced ? '' : (role.extra?.get(key)?.trim() ?? '');
  };
  const all = ownColumns(lines.cells);
  const isWanted = (column: OwnColumn) =>
    column.isAlways ||
    origin?.columns.some(({ is }) => is === column.is) === true ||
    roles.some((role) => column.textOf(role) !== '');
  const kept = keptKeys(origin, roles, keptText);
  const build = (own: readonly OwnColumn[]) => fill(writtenHeader(own, kept, origin), roles, keptText);
  const table = build(all.filter(isWanted));
  // Where the words of some role look more like a header than the header, a header with all there is does not lose.
  const built = isMistaken(table) ? build(all) : table;
  return {
    ...built,
    areLinesWhole: lines.isWhole,
    isHeaderSure: built === table || !isMistaken(built),
  };
}

/** A column of addresses can hold ids only as long as all of them are such, and differ by more than their case. */
function usableOrigin(origin: TableOrigin | undefined, roles: readonly Role[]): TableOrigin | undefined {
  if (!origin) return undefined;
  const addresses = new Set(roles.map(({ id }) => id.trim().toLowerCase().replace(/\s+/g, ' ')));
  if (addresses.size === roles.length && roles.every(({ id }) => id.includes('@'))) return origin;
  return { ...origin, columns: origin.columns.filter(({ name, is }) => is !== 'id' || !isAddress(name)) };
}

/** A column that holds something else than its name says stays in its place under another. */
function renamed(origin: TableOrigin | undefined, from: string, to: string): TableOrigin | undefined {
  if (!origin || from === to) return origin;
  const isThere = origin.columns.some(({ name }) => name === to);
  const columns = origin.columns.flatMap((column) => {
    if (column.name !== from) return column;
    return isThere ? [] : { ...column, name: to };
  });
  return { ...origin, columns };
}

function isAddress(name: string): boolean {
  const use = useOfColumn(name);
  return use !== undefined && fieldOf(use) === 'email';
}

type Filled = Pick<WrittenTable, 'columns' | 'rows'>;

function fill(
  header: readonly WrittenColumn[],
  roles: readonly Role[],
  keptText: (role: Role, key: string) => string,
): Filled {
  return {
    columns: header.map(({ name, from }) =>
      typeof from === 'string'
        ? { name, kind: 'text', isNumber: false }
        : { name, kind: from.kind, isNumber: from.isNumber },
    ),
    rows: roles.map((role) =>
      header.map(({ from }) => (typeof from === 'string' ? keptText(role, from) : from.textOf(role))),
    ),
  };
}

/** Those of the table the scenario came from, and those in which a role says something. */
function keptKeys(
  origin: TableOrigin | undefined,
  roles: readonly Role[],
  keptText: (role: Role, key: string) => string,
): readonly string[] {
  const keys = new Set(origin?.columns.flatMap(({ name, is }) => (is === undefined ? [name] : [])));
  for (const role of roles)
    for (const key of role.extra?.keys() ?? [])
      if (!keys.has(key) && keptText(role, key) !== '') keys.add(key);
  return [...keys];
}

function isMistaken({ columns, rows }: Filled): boolean {
  return hasRival(
    columns.map(({ name }) => name),
    rows,
  );
}
