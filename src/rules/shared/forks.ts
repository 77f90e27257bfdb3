import type { Role } from '../../chart/chart.ts';
import { countAt } from '../../chart/org-index/links.ts';
import type { Facts } from './facts.ts';
import { oncePer } from './remember.ts';

/**
 * Where the lines above a role part: at the role itself or, since a board or committee stands for its own bosses, at
 * the one it is in. So everybody in a committee with two bosses has two bosses, as has the committee; one repair
 * serves them all. Roles with one way up are not in it. Each role is passed once.
 */
export const forksOf: (facts: Facts) => ReadonlyMap<Role, Role> = oncePer((facts) => {
  const { drawingOrder, upwards } = facts.org;
  const forks = new Map<Role, Role>();
  drawingOrder.forEach((role, position) => {
    if (countAt(upwards, position) > 1 && hasSeveralBosses(facts, role)) forks.set(role, role);
  });
  // A map may grow while it is walked.
  for (const [role, fork] of forks) {
    if (!facts.isBody(role)) continue;
    for (const report of facts.org.reports(role.id))
      if (!forks.has(report) && !hasSeveralBosses(facts, report)) forks.set(report, fork);
  }
  return forks;
});

/** Two lines from one boss do not make two. */
function hasSeveralBosses({ org }: Facts, role: Role): boolean {
  return org.bosses(role.id).some((boss, _, [first]) => boss !== first);
}
