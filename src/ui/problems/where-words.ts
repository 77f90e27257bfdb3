import type { Org } from '../../chart/org-index.ts';
import { toldApart } from '../../chart/told-apart.ts';

/**
 * Where a finding is: "The whole chart", "A and B", "A, B and 3 more"; of roles with one title who holds them, too. Roles
 * that are gone are said to be.
 */
export function whereWords(org: Org, roles: readonly string[]): string {
  if (roles.length === 0) return 'The whole chart';
  const titles = roles.flatMap((id) => named(org, id));
  if (titles.length === 0) return roles.length === 1 ? 'A role that is gone' : 'Roles that are gone';
  if (titles.length <= 2) return titles.join(' and ');
  return `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`;
}

function named(org: Org, id: string): readonly string[] {
  const role = org.role(id);
  return role ? [toldApart(org, role)] : [];
}
