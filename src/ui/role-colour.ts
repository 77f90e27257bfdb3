import type { Role } from '../chart/chart.ts';
import type { Org } from '../chart/org-index.ts';
import { readRole } from '../chart/role-reading.ts';
import { departmentColour } from '../layout/department-colour.ts';
import type { Theme } from '../layout/theme.ts';

/** The colour of a role's card: its function's, stated or read from the title, or else its department's. */
export function roleColour(theme: Theme, org: Org, role: Role): string {
  return departmentColour(theme, { function: readRole(org, role).function, department: role.department });
}
