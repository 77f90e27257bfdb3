import type { Change } from '../../chart/changes.ts';
import { changesBetween } from '../../chart/changes-between.ts';
import type { StandingTree } from '../../chart/standing-tree.ts';
import type { SceneChanges } from '../scene-changes.ts';

/**
 * How many changes are about what is below each role of a picture that shows two charts as one, as the list of changes
 * has them: a role that has changed in two fields counts twice, one that has moved within the branch once. One between
 * two branches is a change of both.
 *
 * @returns By the number of the role in the tree.
 */
export function changesBelow(
  { roles, numberOf, parent }: StandingTree,
  { before, after, traces }: Pick<SceneChanges, 'before' | 'after' | 'traces'>,
): Uint32Array {
  const places = new Map<string, string[]>();
  for (const { role, place } of traces) places.set(role, [...(places.get(role) ?? []), place]);
  /** The card and, of a role that has moved, where it was. */
  const cardsOf = (change: Change): readonly string[] => {
    switch (change.kind) {
      case 'added':
      case 'removed':
        return [change.role.id];
      case 'moved':
        return [change.after.id, ...(places.get(change.after.id) ?? [])];
      case 'changed':
        return [change.after.id];
      case 'line':
        return [change.line.report, change.line.manager];
      case 'order':
        return change.after;
    }
  };
  const counts = new Uint32Array(roles.length);
  const countedFor = new Int32Array(roles.length).fill(-1);
  for (const [i, change] of changesBetween(before, after).entries())
    for (const card of cardsOf(change)) {
      let at = parent[numberOf.get(card) ?? -1] ?? -1;
      for (; at !== -1 && countedFor[at] !== i; at = parent[at] ?? -1) {
        countedFor[at] = i;
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
  return counts;
}
