import type { Role } from '../chart.ts';
import type { Org } from '../org-index.ts';
import { levelBasis } from './meaning.ts';
import { standingOf, titleOf } from './standing.ts';

/** Whether a role is staff only because nothing says otherwise: neither a person nor its title names a level. */
export function isLevelAssumed(org: Org, role: Role): boolean {
  if (role.level !== undefined) return false;
  const title = titleOf(role);
  return (
    title.levelFrom === undefined && levelBasis(org, role, title, standingOf(org, role, title)) === 'title'
  );
}
