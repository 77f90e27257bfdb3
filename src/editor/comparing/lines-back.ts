import type { Change } from '../../chart/changes.ts';
import { changesBetween } from '../../chart/changes-between.ts';
import type { Scenario } from '../../chart/chart.ts';

/**
 * The dotted lines that come back with roles that are brought back, as far as their other end is there or comes back,
 * too. Where a role is gone, its lines are no changes of their own that anybody could take back later.
 *
 * @param source The chart that has the roles; `target` gets them back.
 * @param coming The changes that are carried out.
 * @returns Keys of changes from the one to the other.
 */
export function linesBackWith(
  target: Scenario,
  source: Scenario,
  coming: readonly Change[],
): readonly string[] {
  const back = new Set(coming.flatMap((change) => (change.kind === 'added' ? [change.role.id] : [])));
  if (back.size === 0) return [];
  const there = new Set([...target.roles.map(({ id }) => id), ...back]);
  return changesBetween(target, source).flatMap((change) => {
    if (change.kind !== 'line' || change.how !== 'added') return [];
    const ends = [change.line.manager, change.line.report];
    return ends.some((id) => back.has(id)) && ends.every((id) => there.has(id)) ? [change.key] : [];
  });
}
