import type { Role } from '../chart/chart.ts';
import type { Org } from '../chart/org-index.ts';
import { readRole } from '../chart/role-reading.ts';
import { LIGHT, type Theme } from '../layout/theme.ts';

/** The colour of a role's card, from its function. */
export function departmentColour(theme: Theme, org: Org, role: Role): string {
  return theme.department[readRole(org, role).function ?? 'other'];
}

/** The same as a custom property, which follows the theme by itself. */
export function departmentColourOf(org: Org, role: Role): string {
  const name = readRole(org, role).function ?? 'other';
  return `var(--department-${name}, ${LIGHT.department[name]})`;
}
