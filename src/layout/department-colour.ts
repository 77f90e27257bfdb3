import { FUNCTIONS, type RoleFunction } from '../chart/chart.ts';
import { FUNCTION_WORDS } from '../chart/words.ts';
import type { Theme } from './theme.ts';

/** Told apart well from each other; the greys are left for roles that say nothing. */
const NAMED = FUNCTIONS.filter((name) => name !== 'general' && name !== 'other');

/** What departments are usually called that are one function; a department of that name has its colour. */
const USUAL_NAMES: ReadonlyMap<string, RoleFunction> = new Map([
  ...NAMED.map((name) => [FUNCTION_WORDS[name].toLowerCase(), name] as const),
  ['customer', 'customer-experience'],
  ['cx', 'customer-experience'],
  ['service', 'customer-service'],
  ['customer services', 'customer-service'],
  ['information technology', 'it'],
  ['technology', 'it'],
  ['people', 'hr'],
  ['hr', 'hr'],
  ['human resources', 'hr'],
  ['legal', 'legal'],
  ['risk', 'legal'],
  ['compliance', 'legal'],
]);

/** The function a department is named after; undefined for a name of its own. */
export function functionNamed(department: string): RoleFunction | undefined {
  return USUAL_NAMES.get(department.trim().toLowerCase());
}

/** A hash of a name's first letters is as good as one of the whole. */
const LOOKED_AT = 64;

interface Coloured {
  readonly function?: RoleFunction | undefined;
  readonly department?: string | undefined;
}

/**
 * The function whose colour a role has: its own, or else one that a department's name always gets, or else "other".
 * Upper and lower case and outer blanks of a department do not matter.
 */
export function departmentFunction(role: Coloured): RoleFunction {
  if (role.function) return role.function;
  const name = role.department?.slice(0, LOOKED_AT).trim().toLowerCase();
  if (!name) return 'other';
  const meant = functionNamed(name);
  if (meant) return meant;
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) % 65_521;
  return NAMED[hash % NAMED.length] ?? 'other';
}

/** The colour of a role's bar: that of {@link departmentFunction}. */
export function departmentColour(theme: Theme, role: Coloured): string {
  return theme.department[departmentFunction(role)];
}
