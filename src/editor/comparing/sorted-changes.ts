import { CHANGE_KINDS } from '../../chart/changes.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';

export const CHANGE_COLUMNS = ['kind', 'role', 'what', 'before', 'after'] as const;
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

export interface ChangeSort {
  readonly by: ChangeColumn;
  readonly down: boolean;
}

/** By kind, as they come. */
export const USUAL_SORT: ChangeSort = { by: 'kind', down: false };

/** The same column the other way round, or another one from its beginning. */
export function sortedBy({ by, down }: ChangeSort, column: ChangeColumn): ChangeSort {
  return { by: column, down: by === column && !down };
}

/** In the order of a column; what is the same there keeps its order. */
export function sortedChanges(
  changes: readonly ToldChange[],
  { by, down }: ChangeSort,
): readonly ToldChange[] {
  const direction = down ? -1 : 1;
  return changes.toSorted((a, b) => {
    const difference =
      by === 'kind'
        ? CHANGE_KINDS.indexOf(a.change.kind) - CHANGE_KINDS.indexOf(b.change.kind)
        : a[by].localeCompare(b[by], 'en', { numeric: true });
    return direction * difference;
  });
}
