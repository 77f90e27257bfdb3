import type { Columns } from './columns.ts';
import type { ColumnPlan } from './read-row.ts';

/** What one column was taken for. */
export interface ColumnReading {
  /** As its header calls it, or as it was called where it has no name. */
  readonly name: string;
  /** One of the names of `COLUMN_FIELDS`. Absent: its cells are kept as they are. */
  readonly is?: string;
  /** The field it is called or was said to be, and is not: no cell has a value that field can have. */
  readonly refused?: string;
  /** Its cells are kept as they are, and managers can be named by them all the same. */
  readonly isAddress?: true;
  /** Rows that say something in it. */
  readonly filled: number;
  /** The first different things they say. */
  readonly samples: readonly string[];
}

const MOST_SAMPLES = 3;

/**
 * What every column was taken for.
 *
 * @param managers The column the solid lines come from.
 * @param rows The cells of those that become roles.
 */
export function columnReadings(
  { columns, fields }: ColumnPlan,
  managers: number | undefined,
  rows: readonly { readonly cells: readonly string[] }[],
): readonly ColumnReading[] {
  const uses = usesByColumn(columns, managers);
  for (const [column, field] of fields) uses.set(column, field);
  const addresses = new Set(columns.keys.flatMap((key) => (key.kind === 'e-mail' ? key.columns : [])));
  return columns.names.map((name, column) => {
    const is = uses.get(column);
    const refused = is === undefined ? columns.fields.get(column) : undefined;
    const samples = new Set<string>();
    let filled = 0;
    for (const { cells } of rows) {
      const text = cells[column] ?? '';
      if (text === '') continue;
      filled += 1;
      if (samples.size < MOST_SAMPLES) samples.add(text);
    }
    return {
      name,
      ...(is !== undefined && { is }),
      ...(refused !== undefined && { refused }),
      ...(is === undefined && addresses.has(column) && { isAddress: true }),
      filled,
      samples: [...samples],
    };
  });
}

function usesByColumn(columns: Columns, managers: number | undefined): Map<number, string> {
  const { id, title, person, department, dotted, purposes } = columns;
  const [whole, last] = person;
  return new Map(
    [
      [id, 'id'] as const,
      [title, 'title'] as const,
      [whole, last === undefined ? 'person' : 'first name'] as const,
      [last, 'last name'] as const,
      [department, 'department'] as const,
      [managers, 'manager'] as const,
      ...dotted.map((column) => [column, 'dotted'] as const),
      [purposes, 'dotted purposes'] as const,
    ].flatMap(([column, is]) => (column === undefined ? [] : [[column, is]])),
  );
}
