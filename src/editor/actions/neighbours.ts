import type { Role } from '../../chart/chart.ts';
import { siblingsOf } from '../../chart/edits/reorder-role.ts';
import type { Org } from '../../chart/org-index.ts';

/** Who stands next to a role along its solid lines; undefined where there is nobody. */
export const neighbours = {
  boss: (org: Org, from: Role) => org.bosses(from.id)[0],
  report: (org: Org, from: Role) => org.reports(from.id)[0],
  previous: (org: Org, from: Role) => sibling(org, from, -1),
  next: (org: Org, from: Role) => sibling(org, from, 1),
} as const;

function sibling(org: Org, from: Role, step: 1 | -1): Role | undefined {
  const row = siblingsOf(org, from.id);
  return org.role(row[row.indexOf(from.id) + step] ?? '');
}
