import {
  COLUMN_FIELDS,
  type ColumnUse,
  type ColumnUses,
  fieldOf,
  plainColumnName,
  useOfColumn,
} from './column-names.ts';

/** What somebody decided about columns: by the field, one of {@link COLUMN_FIELDS}, the column as its header has it. */
export type ColumnMap = ReadonlyMap<string, string>;

/**
 * What somebody decided about columns, by their number from 0: the name of a field, one of {@link COLUMN_FIELDS}, or
 * null for a column that is to be kept as it is.
 */
export type ColumnDecisions = ReadonlyMap<number, string | null>;

/** The field of this name, whatever its case, blanks and marks; absent if there is none. */
export function findColumnField(name: string): string | undefined {
  const plain = plainColumnName(name);
  return [...COLUMN_FIELDS.keys()].find((field) => plainColumnName(field) === plain);
}

/** Uses of columns as the map has them; a field that is in it is taken from no other column. */
export function mappedUses(map: ColumnMap): ColumnUses {
  if (map.size === 0) return useOfColumn;
  const decided = new Map<string, ColumnUse>();
  const taken = new Set<string>();
  for (const [field, column] of map) {
    const use = COLUMN_FIELDS.get(field);
    if (!use) continue;
    decided.set(plainColumnName(column), use);
    taken.add(fieldOf(use));
  }
  return (name) => {
    const mapped = decided.get(plainColumnName(name));
    if (mapped) return mapped;
    const own = useOfColumn(name);
    return own && !taken.has(fieldOf(own)) ? own : undefined;
  };
}

/** Uses of columns as somebody decided; a field that was decided is taken from no other column. */
export function decidedUses(decisions: ColumnDecisions, useOf: ColumnUses): ColumnUses {
  if (decisions.size === 0) return useOf;
  const uses = new Map<number, ColumnUse | undefined>();
  for (const [column, field] of decisions)
    uses.set(column, field === null ? undefined : COLUMN_FIELDS.get(field));
  const taken = new Set([...uses.values()].flatMap((use) => (use ? [fieldOf(use)] : [])));
  return (name, column) => {
    if (column !== undefined && uses.has(column)) return uses.get(column);
    const own = useOf(name, column);
    return own && !taken.has(fieldOf(own)) ? own : undefined;
  };
}

/** Fields that several columns may be for. */
const SHARED: ReadonlySet<string> = new Set(['dotted', 'email']);

/** Decisions with one more: a column that was to be the same before it goes back to what its name says. */
export function withDecision(
  decisions: ColumnDecisions,
  column: number,
  field: string | null,
): ColumnDecisions {
  const isRival = (other: string | null) => field !== null && other === field && !SHARED.has(field);
  const others = [...decisions].filter(([at, other]) => at !== column && !isRival(other));
  return new Map([...others, [column, field]]);
}

/** Columns of the map that a header does not have. */
export function missingColumns(map: ColumnMap, header: readonly string[]): readonly string[] {
  const names = new Set(header.map(plainColumnName));
  return [...map.values()].filter((column) => !names.has(plainColumnName(column)));
}
