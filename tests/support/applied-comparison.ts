import type { Scenario } from '../../src/chart/chart.ts';
import type { Comparison } from '../../src/chart/compare.ts';
import { lineIdentity } from '../../src/chart/line-identity.ts';

/** The second chart made of the first one and of what is said to be different: nothing may be missing from that. */
export function appliedComparison(comparison: Comparison, before: Scenario): Scenario {
  const { added, removed, changed, linesAdded, linesRemoved, linesChanged } = comparison;
  return {
    ...before,
    roles: merged({
      before: before.roles,
      keyOf: ({ id }) => id,
      removed,
      changed,
      order: comparison.roleOrder,
      added: added.map(({ role, at }) => ({ item: role, at })),
    }),
    lines: merged({
      before: before.lines,
      keyOf: lineIdentity,
      removed: linesRemoved,
      changed: linesChanged,
      order: comparison.lineOrder?.map(lineIdentity),
      added: linesAdded.map(({ line, at }) => ({ item: line, at })),
    }),
  };
}

interface Changes<T> {
  readonly before: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  readonly order: readonly string[] | undefined;
  readonly added: readonly { readonly item: T; readonly at: number }[];
}

function merged<T>({ before, keyOf, removed, changed, order, added }: Changes<T>): readonly T[] {
  const gone = new Set(removed.map(keyOf));
  const now = new Map(changed.map((change) => [keyOf(change.before), change.after]));
  const kept = new Map<string, T>();
  for (const item of before) {
    const key = keyOf(item);
    if (!gone.has(key)) kept.set(key, now.get(key) ?? item);
  }
  const list = (order ?? [...kept.keys()]).map((key) => kept.get(key) as T);
  for (const { item, at } of added) list.splice(at, 0, item);
  return list;
}
