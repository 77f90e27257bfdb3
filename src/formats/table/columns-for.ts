import type { ColumnPart, ColumnUses } from './column-names.ts';

/** Numbers of the columns that are for a part, that with the best name first. */
export function columnsFor(part: ColumnPart, names: readonly string[], useOf: ColumnUses): readonly number[] {
  return names
    .flatMap((name, column) => {
      const use = useOf(name, column);
      return use && 'part' in use && use.part === part ? [{ column, rank: use.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}
