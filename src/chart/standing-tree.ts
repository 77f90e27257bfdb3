import type { Org } from './org-index.ts';

/**
 * The chart as it is drawn: everybody once, under the first solid boss. Circles are walked once, so that every
 * question ends.
 */

/** The bosses a role stands under, nearest first; a role that is not there has none. */
export function standsUnder(org: Org, id: string): readonly string[] {
  const path: string[] = [];
  const seen = new Set([id]);
  for (let boss = org.bosses(id)[0]; boss && !seen.has(boss.id); boss = org.bosses(boss.id)[0]) {
    seen.add(boss.id);
    path.push(boss.id);
  }
  return path;
}

/**
 * The levels of all roles, by id: 1 for a role without a boss, one more for each boss above. Roles that report to
 * each other in a circle have the level at which the circle is entered. Linear.
 */
export function standingLevels(org: Org): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { id } of org.drawingOrder) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !levels.has(next) && !onPath.has(next)) {
      path.push(next);
      onPath.add(next);
      next = org.bosses(next)[0]?.id;
    }
    let level = next === undefined ? 0 : (levels.get(next) ?? 0);
    for (const role of path.toReversed()) {
      level += 1;
      levels.set(role, level);
    }
  }
  return levels;
}
