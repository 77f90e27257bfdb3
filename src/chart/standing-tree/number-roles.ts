import type { Role } from '../chart.ts';

/** The roles of a chart by number, and what is rare among them, so that nobody has to look for it again. */
export interface NumberedRoles {
  /** By number. Of roles with one id only the first is in it: an id has one card. */
  readonly roles: readonly Role[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly hasAssistants: boolean;
  readonly hasHandPlaces: boolean;
}

/** Whoever moves a role or draws a line leaves the list of roles as it is. */
const numbered = new WeakMap<readonly Role[], NumberedRoles>();

export function numberRoles(roles: readonly Role[]): NumberedRoles {
  const known = numbered.get(roles);
  if (known) return known;
  const numberOf = new Map<string, number>();
  let hasAssistants = false;
  let hasHandPlaces = false;
  for (const role of roles) {
    if (!numberOf.has(role.id)) numberOf.set(role.id, numberOf.size);
    if (role.assistant === true) hasAssistants = true;
    if (role.position !== undefined) hasHandPlaces = true;
  }
  const unique = numberOf.size === roles.length ? roles : firstOfEachId(roles);
  const made = { roles: unique, numberOf, hasAssistants, hasHandPlaces };
  numbered.set(roles, made);
  return made;
}

function firstOfEachId(roles: readonly Role[]): readonly Role[] {
  const seen = new Set<string>();
  return roles.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Looks ids up, each near the one before first: lines mostly come in the order of the roles, and a manager's one
 * after the other, and comparing two ids is much quicker than finding one. -1 for an unknown id.
 */
export function numberFinder({ roles, numberOf }: NumberedRoles): (id: string) => number {
  let last = 0;
  return (id) => {
    if (roles[last]?.id === id) return last;
    const number = roles[last + 1]?.id === id ? last + 1 : numberOf.get(id);
    if (number === undefined) return -1;
    last = number;
    return number;
  };
}
