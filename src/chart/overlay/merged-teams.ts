/** Two lists to be merged, each made of teams whose members stand among those of others. */
export interface TwoLists<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
  /** No list has the same key twice. */
  readonly keyOf: (item: T) => string;
  /** Which of the items that are in the first list alone are wanted. */
  readonly isOld: (item: T) => boolean;
  /** Names the team an item is in, in its own list. */
  readonly teamBefore: (item: T) => string;
  readonly teamAfter: (item: T) => string;
}

/**
 * The second list with what only the first has, each such item behind the member of its team it stood behind there, or
 * before the whole team, however the teams lie among each other in the two. Linear.
 */
export function mergedTeams<T>(lists: TwoLists<T>): readonly T[] {
  const { before, after, keyOf, isOld, teamBefore, teamAfter } = lists;
  const teams = new Map(after.map((item) => [keyOf(item), teamAfter(item)]));
  const teamsAfter = new Set(teams.values());
  /** What comes behind an item of the second list, before all of a team, and before everything. */
  const following = new Map<string, T[]>();
  const leading = new Map<string, T[]>();
  const first: T[] = [];
  /** Where an old item of a team goes, and one of a team that has nobody left. */
  const behind = new Map<string, T[]>();
  let behindAll = first;
  for (const item of before) {
    const key = keyOf(item);
    const team = teamBefore(item);
    if (teams.has(key)) {
      const list: T[] = [];
      following.set(key, list);
      behindAll = list;
      if (teams.get(key) === team) behind.set(team, list);
    } else if (isOld(item)) {
      const list = behind.get(team) ?? (teamsAfter.has(team) ? listOf(leading, team) : behindAll);
      list.push(item);
    }
  }
  const merged = [...first];
  for (const item of after) {
    const team = teamAfter(item);
    merged.push(...(leading.get(team) ?? []), item, ...(following.get(keyOf(item)) ?? []));
    leading.delete(team);
  }
  return merged;
}

function listOf<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
