import { quoteText } from '../../chart/quote.ts';
import { columnNameIn, withoutKept } from './kept-columns.ts';
import { type ColumnPart, type ColumnUses, mayBeHalfAName, type RoleField } from './column-names.ts';
import { columnsFor } from './columns-for.ts';
import type { TableReport } from './table-problem.ts';

/** By what managers are named. */
export type KeyKind = 'id' | 'e-mail' | 'name' | 'title';

/** A column that roles may be called by in the columns of managers: its numbers, several for first and last name. */
export interface KeyColumn {
  readonly kind: KeyKind;
  readonly columns: readonly number[];
}

/** Which column is for what, by number from 0. */
export interface Columns {
  /** Their names, none twice. */
  readonly names: readonly string[];
  readonly id: number | undefined;
  readonly title: number | undefined;
  /** One column, or the first and the last name. */
  readonly person: readonly number[];
  readonly department: number | undefined;
  /** Whichever of these fits the roles best is used. */
  readonly managers: readonly number[];
  readonly dotted: readonly number[];
  /** What the dotted lines are for. */
  readonly purposes: number | undefined;
  readonly keys: readonly KeyColumn[];
  readonly fields: ReadonlyMap<number, RoleField>;
  /** Notes, and whatever stands in columns nobody knows. */
  readonly passages: ReadonlySet<number>;
}

/**
 * Reads a header. Columns without a name, or with one that stands already, are given one and reported.
 *
 * @param width Number of cells of the longest row.
 * @param useOf What a column of a name is for.
 */
export function readColumns(
  header: readonly string[],
  width: number,
  report: TableReport,
  useOf: ColumnUses,
): Columns {
  const names = uniqueNames(header, width, report);
  const padded = Array.from({ length: width }, (_, column) => header[column] ?? '');
  const uses = padded.map((name, column) => useOf(name, column));
  const fields = new Map<number, RoleField>();
  for (const [column, use] of uses.entries())
    if (use && 'field' in use && ![...fields.values()].includes(use.field)) fields.set(column, use.field);

  const all = (part: ColumnPart): readonly number[] => columnsFor(part, padded, useOf);
  const ids = all('id');
  const emails = all('email');
  const person = personColumns(header, {
    whole: all('person').slice(0, 1),
    first: all('first name').slice(0, 1),
    last: all('last name').slice(0, 1),
  });
  return {
    names,
    id: ids[0] ?? emails[0],
    title: all('title')[0],
    person,
    department: all('department')[0],
    managers: all('manager'),
    dotted: all('dotted'),
    purposes: all('dotted purposes')[0],
    // Titles last: where as many are found by a name, the name is meant.
    keys: [
      ...ids.map((column) => ({ kind: 'id' as const, columns: [column] })),
      ...emails.map((column) => ({ kind: 'e-mail' as const, columns: [column] })),
      ...(person.length > 0 ? [{ kind: 'name' as const, columns: person }] : []),
      ...all('title')
        .slice(0, 1)
        .map((column) => ({ kind: 'title' as const, columns: [column] })),
    ],
    fields,
    passages: new Set([...names.keys()].filter((column) => !uses[column] || fields.get(column) === 'note')),
  };
}

/** One column, or two: “Name” beside “Vorname” alone is the last name, beside “Apellidos” alone the first. */
function personColumns(
  header: readonly string[],
  { whole, first, last }: Readonly<Record<'whole' | 'first' | 'last', readonly number[]>>,
): readonly number[] {
  const isHalf = whole.some((column) => mayBeHalfAName(header[column] ?? ''));
  if (whole.length === 0 || (isHalf && first.length === 0 && last.length > 0))
    return [...first, ...whole, ...last];
  return isHalf && last.length === 0 ? [...first, ...whole] : whole;
}

/** A column this program marked as kept has its name back, beside the one that is used for that name. */
function uniqueNames(header: readonly string[], width: number, report: TableReport): readonly string[] {
  const takenByUsed = new Set<string>();
  const takenByKept = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const written = columnNameIn(header[column] ?? '');
    const stated = withoutKept(written);
    const taken = stated === written ? takenByUsed : takenByKept;
    const wanted = stated === '' ? `Column ${column + 1}` : stated;
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`;
    taken.add(name);
    if (stated !== '' && name !== stated) {
      const message = `Several columns are called ${quoteText(stated)}. This one is called ${quoteText(name)} here.`;
      report.add('info', message, { row: 1, column: name });
    }
    return name;
  });
}
