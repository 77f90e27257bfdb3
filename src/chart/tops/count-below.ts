import type { Role } from '../chart.ts';
import type { Org } from '../org-index.ts';

/**
 * How many descendants each of some roles has, exactly, in their order.
 *
 * Thousands of tops may stand over one chain, so what several of them share is counted once: a role with a single
 * boss belongs to one head only; where a role with several bosses begins, so does what may be shared, and heads
 * that lead to the same such roles share the same count.
 */
export function countBelow(org: Org, heads: readonly Role[]): readonly number[] {
  const circleOf = new Map<Role, readonly Role[]>();
  for (const circle of org.circles) for (const role of circle) circleOf.set(role, circle);
  const inCircles = new Map<readonly Role[], number>();
  const shared = new Map<string, number>();
  return heads.map((head) => {
    // Whoever reports to each other in a circle has the same roles below, so the circle is counted once.
    const circle = circleOf.get(head);
    if (circle) {
      const count = inCircles.get(circle) ?? org.descendants(head.id).length;
      inCircles.set(circle, count);
      return count;
    }
    const { own, joints } = branchOf(org, head);
    const key = joints
      .map((role) => org.orderOf(role.id))
      .sort((a, b) => a - b)
      .join();
    const count = shared.get(key) ?? countFrom(org, joints);
    shared.set(key, count);
    return own + count;
  });
}

/** How many roles answer to this head alone, and the roles with further bosses it leads to. */
function branchOf(org: Org, head: Role): { readonly own: number; readonly joints: readonly Role[] } {
  const joints = new Set<Role>();
  const branch = [head];
  for (const role of branch) {
    for (const report of org.reports(role.id)) {
      if (org.bosses(report.id).length > 1) joints.add(report);
      else branch.push(report);
    }
  }
  return { own: branch.length - 1, joints: [...joints] };
}

/** The roles themselves and everybody below them. */
function countFrom(org: Org, roles: readonly Role[]): number {
  const reached = new Set(roles);
  // A set may grow while it is walked.
  for (const role of reached) for (const report of org.reports(role.id)) reached.add(report);
  return reached.size;
}
