import type { Role, Scenario } from '../chart.ts';
import type { MovedRole } from '../compare.ts';
import { indexOrg } from '../org-index.ts';

/** The roles that have other solid bosses than before; which of several is the first makes no difference. */
export function findMoves(before: Scenario, after: Scenario): readonly MovedRole[] {
  const orgBefore = indexOrg(before);
  const orgAfter = indexOrg(after);
  const moves: MovedRole[] = [];
  for (const role of orgAfter.drawingOrder) {
    const was = orgBefore.role(role.id);
    if (!was) continue;
    const from = idsOf(orgBefore.bosses(role.id));
    const to = idsOf(orgAfter.bosses(role.id));
    if (!sameSet(from, to)) moves.push({ before: was, after: role, from, to });
  }
  return moves;
}

function idsOf(roles: readonly Role[]): readonly string[] {
  return roles.map(({ id }) => id);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if (a.length === 1) return a[0] === b[0];
  const known = new Set(a);
  return b.every((id) => known.has(id));
}
