import type { Comparison } from '../compare.ts';
import { lineIdentity } from '../line-identity.ts';
import { mergedOrder } from '../overlay/merged-order.ts';
import { sameValue } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * Makes the second chart of a comparison of its first one: roles, lines, their order and where cards stand by hand, all
 * of it. On another chart it does what still applies there: what is gone already is passed over, what is there already
 * does not come twice, and no line is left without one of its ends.
 */
export function applyComparison(comparison: Comparison): ScenarioEdit {
  const { added, removed, changed, linesAdded, linesRemoved, linesChanged } = comparison;
  return (scenario) => {
    const roles = merged(scenario.roles, {
      keyOf: ({ id }) => id,
      removed,
      changed,
      order: comparison.roleOrder,
      added: added.map(({ role, at }) => ({ item: role, at })),
    });
    const ids = new Set(roles.map(({ id }) => id));
    const all = merged(scenario.lines, {
      keyOf: lineIdentity,
      removed: linesRemoved,
      changed: linesChanged,
      order: comparison.lineOrder?.map(lineIdentity),
      added: linesAdded.map(({ line, at }) => ({ item: line, at })),
    });
    const lines = all.filter(({ manager, report }) => ids.has(manager) && ids.has(report));
    const isSame = isSameList(roles, scenario.roles) && isSameList(lines, scenario.lines);
    return isSame ? scenario : { ...scenario, roles, lines };
  };
}

function isSameList(now: readonly unknown[], before: readonly unknown[]): boolean {
  return now.length === before.length && now.every((item, at) => sameValue(item, before[at]));
}

interface ListChanges<T> {
  readonly keyOf: (item: T) => string;
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  /** Keys of those that are in both lists, as they stand in the second one. */
  readonly order: readonly string[] | undefined;
  /** Each with its place in the second list, first places first. */
  readonly added: readonly { readonly item: T; readonly at: number }[];
}

function merged<T>(
  before: readonly T[],
  { keyOf, removed, changed, order = [], added }: ListChanges<T>,
): readonly T[] {
  const gone = new Set(removed.map(keyOf));
  const now = new Map(changed.map((change) => [keyOf(change.before), change.after]));
  const kept = new Map<string, T>();
  for (const item of before) {
    const key = keyOf(item);
    if (!gone.has(key)) kept.set(key, now.get(key) ?? item);
  }
  // What the comparison does not know of stays behind what it stood behind.
  const staying = mergedOrder({
    before: [...kept.values()],
    after: order.flatMap((key) => kept.get(key) ?? []),
    keyOf,
    isOld: () => true,
  });
  const coming = added.filter(({ item }) => !kept.has(keyOf(item)));
  return withPlaced(staying, coming);
}

/** The list with further items, each at its place in the whole or, where that is too short, last. Linear. */
function withPlaced<T>(
  list: readonly T[],
  items: readonly { readonly item: T; readonly at: number }[],
): readonly T[] {
  const result: T[] = [];
  let next = 0;
  for (const { item, at } of items) {
    while (result.length < at && next < list.length) {
      result.push(list[next] as T);
      next += 1;
    }
    result.push(item);
  }
  return [...result, ...list.slice(next)];
}
