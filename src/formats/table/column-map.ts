import {
  COLUMN_FIELDS,
  fieldOf,
  type ColumnUse,
  type ColumnUses,
  plainColumnName,
  useOfColumn,
} from './column-names.ts';

/** What somebody decided about columns: by the field, one of {@link COLUMN_FIELDS}, the column as its header has it. */
export type ColumnMap = ReadonlyMap<string, string>;

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

/** Columns of the map that a header does not have. */
export function missingColumns(map: ColumnMap, header: readonly string[]): readonly string[] {
  const names = new Set(header.map(plainColumnName));
  return [...map.values()].filter((column) => !names.has(plainColumnName(column)));
}
