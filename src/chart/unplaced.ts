import { isBody } from './bodies.ts';
import type { Role } from './chart.ts';
import type { Org } from './org-index.ts';
import { findTops, headsUnder } from './tops.ts';

const known = new WeakMap<Org, readonly Role[]>();

/**
 * The roles that have no place below the top of the chart: those without a boss, but for the top itself and the boards
 * above it, and those that only a circle of bosses leads to. A board or committee that leads nobody stands on its own
 * by nature. In drawing order; found once per index.
 */
export function unplacedRoles(org: Org): readonly Role[] {
  const found = known.get(org);
  if (found) return found;
  const unplaced = [...org.roots.filter((root) => !standsAtTop(org, root)), ...caughtInCircles(org)];
  const ordered = unplaced.sort((a, b) => org.orderOf(a.id) - org.orderOf(b.id));
  known.set(org, ordered);
  return ordered;
}

export interface UnplacedCounts {
  readonly unplaced: number;
  /** How many of them have a boss, though only one that a circle leads to. */
  readonly circling: number;
}

/** How many roles have no place. */
export function unplacedCounts(org: Org): UnplacedCounts {
  return { unplaced: unplacedRoles(org).length, circling: caughtInCircles(org).length };
}

function standsAtTop(org: Org, root: Role): boolean {
  const tops = findTops(org);
  if (!isBody(root)) return tops.isTop(root.id);
  const heads = headsUnder(org, root);
  return heads.length === 0 || heads.some((head) => tops.isTop(head.id));
}

/** Those in a circle that hangs below somebody have a way up, though they have another one too many. */
function caughtInCircles(org: Org): readonly Role[] {
  if (org.circles.length === 0) return [];
  const reached = new Set(org.roots);
  // A set may grow while it is walked.
  for (const role of reached) for (const report of org.reports(role.id)) reached.add(report);
  return org.circles.flat().filter((role) => !reached.has(role));
}
