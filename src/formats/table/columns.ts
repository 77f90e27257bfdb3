import { cleanText } from '../../chart/clean-text.ts';
import { quoteText } from '../../chart/quote.ts';
import type { ColumnPart, ColumnUses, RoleField } from './column-names.ts';
import type { TableReport } from './table-problem.ts';

/** A column that roles may be called by in the columns of managers: its numbers, several for first and last name. */
export interface KeyColumn {
  readonly kind: 'id' | 'e-mail' | 'name';
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
  readonly keys: readonly KeyColumn[];
  readonly fields: ReadonlyMap<number, RoleField>;
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
  const uses = header.map(useOf);
  const fields = new Map<number, RoleField>();
  for (const [column, use] of uses.entries())
    if (use && 'field' in use && ![...fields.values()].includes(use.field)) fields.set(column, use.field);

  /** The columns of a part, the best name first. */
  const all = (part: ColumnPart): readonly number[] =>
    uses
      .flatMap((use, column) =>
        use && 'part' in use && use.part === part ? [{ column, rank: use.rank }] : [],
      )
      .sort((a, b) => a.rank - b.rank)
      .map(({ column }) => column);
  const ids = all('id');
  const emails = all('email');
  const whole = all('person').slice(0, 1);
  const person =
    whole.length > 0 ? whole : [...all('first name').slice(0, 1), ...all('last name').slice(0, 1)];
  return {
    names,
    id: ids[0] ?? emails[0],
    title: all('title')[0],
    person,
    department: all('department')[0],
    managers: all('manager'),
    dotted: all('dotted'),
    keys: [
      ...ids.map((column) => ({ kind: 'id' as const, columns: [column] })),
      ...emails.map((column) => ({ kind: 'e-mail' as const, columns: [column] })),
      ...(person.length > 0 ? [{ kind: 'name' as const, columns: person }] : []),
    ],
    fields,
  };
}

function uniqueNames(header: readonly string[], width: number, report: TableReport): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const stated = cleanText(header[column] ?? '', 'line')
      .text.replace(/\s+/g, ' ')
      .trim();
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
