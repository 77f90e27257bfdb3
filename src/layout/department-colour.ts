import { FUNCTIONS, type RoleFunction } from '../chart/chart.ts';
import type { Theme } from './theme.ts';

/** Told apart well from each other; the greys are left for roles that say nothing. */
const NAMED = FUNCTIONS.filter((name) => name !== 'general' && name !== 'other');

/** A hash of a name's first letters is as good as one of the whole. */
const LOOKED_AT = 64;

/**
 * The colour of a role's bar: its function's, or else one that a department's name always gets, or else grey.
 * Upper and lower case and outer blanks of a department do not matter.
 */
export function departmentColour(
  theme: Theme,
  role: { readonly function?: RoleFunction | undefined; readonly department?: string | undefined },
): string {
  if (role.function) return theme.department[role.function];
  const name = role.department?.slice(0, LOOKED_AT).trim().toLowerCase();
  if (!name) return theme.department.other;
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) % 65_521;
  return theme.department[NAMED[hash % NAMED.length] ?? 'other'];
}
