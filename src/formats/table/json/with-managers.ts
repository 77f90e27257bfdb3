import { quoteText } from '../../../chart/quote.ts';
import { plainColumnName, useOfColumn } from '../column-names.ts';
import type { FoundPeople } from './find-people.ts';
import { isRead, mayBeAbove, mayBeId } from './key-names.ts';
import type { FoundPerson } from './walk-people.ts';

interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface ManagedTable extends Table {
  readonly notices: readonly string[];
}

/** Names under which a column of managers is recognised, the first of which that is free is used. */
const FOR_MANAGERS = ['parent id', 'manager id', 'reports to id', 'boss id'];
/** The table with a column for managers, where they are said by depth, by links or under a key nobody would know. */
export function withManagers(
  table: Table,
  people: readonly FoundPerson[],
  links: FoundPeople['links'],
): ManagedTable {
  const id = idColumn(table);
  if (people.some(({ above }) => above !== undefined)) return fromTree(table, people, id);
  if (id === undefined) return { ...table, notices: [] };
  const named = asId(table, id);
  const ids = new Set(table.rows.map((row) => row[id] ?? ''));
  if (links.length > 0) return fromLinks(named, id, ids, links);
  const parent = table.titles.some((title) => isRead(title, 'manager'))
    ? undefined
    : parentColumn(table, ids);
  return parent === undefined ? named : renamed(named, parent, 'parent id');
}

/** The first column for ids in which every row has one of its own. */
function idColumn({ titles, rows }: Table): number | undefined {
  const columns = [...titles.keys()];
  const rankOf = (column: number) => {
    const use = useOfColumn(titles[column] ?? '');
    return use && 'part' in use ? use.rank : Number.POSITIVE_INFINITY;
  };
  const known = columns.filter((column) => isRead(titles[column] ?? '', 'id'));
  const possible = columns.filter((column) => mayBeId(titles[column] ?? ''));
  return [...known.toSorted((a, b) => rankOf(a) - rankOf(b)), ...possible].find((column) =>
    isUnique(rows, column),
  );
}

function isUnique(rows: Table['rows'], column: number): boolean {
  const seen = new Set(rows.map((row) => row[column] ?? ''));
  return seen.size === rows.length && !seen.has('');
}

function parentColumn({ titles, rows }: Table, ids: ReadonlySet<string>): number | undefined {
  return [...titles.keys()].find((column) => {
    if (!mayBeAbove(titles[column] ?? '')) return false;
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter((cell) => ids.has(cell)).length * 2 >= filled.length;
  });
}

function fromTree(table: Table, people: readonly FoundPerson[], id: number | undefined): ManagedTable {
  const idOf = (person: number) => (id === undefined ? String(person + 1) : (table.rows[person]?.[id] ?? ''));
  const managers = people.map(({ above }) => (above === undefined ? '' : idOf(above)));
  if (id !== undefined) return withColumn(asId(table, id), managers);
  const numbered = withoutIds(table);
  return {
    ...withColumn(
      {
        titles: ['id', ...numbered.titles],
        rows: numbered.rows.map((row, person) => [idOf(person), ...row]),
        notices: numbered.notices,
      },
      managers,
    ),
  };
}

/** Ids that several share, or that not all have, cannot say who stands below whom, and are not to be taken for such. */
function withoutIds(table: Table): ManagedTable {
  const ids = table.titles.filter((title) => isRead(title, 'id'));
  const notices = ids.map(
    (title) =>
      `Not everybody has an id of their own in ${quoteText(title)}. It is kept as it is, and people are numbered.`,
  );
  const titles = table.titles.map((title) => (ids.includes(title) ? `${title} (in the file)` : title));
  return { titles, rows: table.rows, notices };
}

/** The table with this column read as the ids, whatever it is called. */
function asId(table: Table, column: number): ManagedTable {
  const isKnown = isRead(table.titles[column] ?? '', 'id');
  return isKnown ? { ...table, notices: [] } : renamed(withoutIds(table), column, 'id');
}

function fromLinks(
  table: ManagedTable,
  id: number,
  ids: ReadonlySet<string>,
  links: FoundPeople['links'],
): ManagedTable {
  const managers = new Map<string, string[]>();
  let lost = 0;
  for (const link of links) {
    const [manager, report] = [String(link[0]), String(link[1])];
    const known = managers.get(report) ?? [];
    if (ids.has(manager) && ids.has(report)) known.push(manager);
    else lost += 1;
    managers.set(report, known);
  }
  const notices = lost > 0 ? [`Links to nobody in the list were left out: ${lost}.`] : [];
  return withColumn(
    { ...table, notices: [...table.notices, ...notices] },
    table.rows.map((row) => (managers.get(row[id] ?? '') ?? []).join('; ')),
  );
}

function withColumn({ titles, rows, notices }: ManagedTable, managers: readonly string[]): ManagedTable {
  const taken = new Set(titles.map(plainColumnName));
  const name = FOR_MANAGERS.find((wanted) => !taken.has(plainColumnName(wanted))) ?? 'parent id';
  return {
    titles: [...titles, name],
    rows: rows.map((row, person) => [...row, managers[person] ?? '']),
    notices,
  };
}

function renamed(table: ManagedTable, column: number, name: string): ManagedTable {
  const was = table.titles[column] ?? '';
  const notice = `${quoteText(was)} names people by their ids, and is called ${quoteText(name)} here.`;
  return { ...table, titles: table.titles.with(column, name), notices: [...table.notices, notice] };
}
