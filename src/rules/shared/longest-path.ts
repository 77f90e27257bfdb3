import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { findTops, type Tops } from '../../chart/tops.ts';

/**
 * From a top down to the first role of the lowest layer, one role a layer; boards and committees, which are no layer,
 * are left out. Empty in a chart without a top. Every role is looked at once at most.
 */
export function longestPath(org: Org): readonly Role[] {
  const tops = findTops(org);
  const path: Role[] = [];
  for (let role = tops.lowest; role; role = bossOneLayerUp(org, tops, role)) path.push(role);
  return path.reverse();
}

/** The nearest boss through whom the role has its depth; a board or committee has that of those above it. */
function bossOneLayerUp(org: Org, tops: Tops, role: Role): Role | undefined {
  const layer = (tops.depth(role.id) ?? 0) - 1;
  // A set may grow while it is walked.
  const seen = new Set([role]);
  for (const here of seen) {
    for (const boss of org.bosses(here.id)) {
      if (tops.depth(boss.id) !== layer) continue;
      if (!isBody(boss)) return boss;
      seen.add(boss);
    }
  }
  return undefined;
}
