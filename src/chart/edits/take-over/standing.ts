import type { Org } from '../../org-index.ts';

/** Who stands where, by ids: all that is needed to know what a change brings with it. */
export interface Standing {
  has(id: string): boolean;
  /** Solid bosses, none twice. */
  bosses(id: string): readonly string[];
  /** Solid reports in sibling order, none twice. */
  reports(id: string): readonly string[];
}

export function standingIn(org: Org): Standing {
  const idsOf = (roles: readonly { readonly id: string }[]) => [...new Set(roles.map(({ id }) => id))];
  return {
    has: (id) => org.role(id) !== undefined,
    bosses: (id) => idsOf(org.bosses(id)),
    reports: (id) => idsOf(org.reports(id)),
  };
}

/** Whether two lists of different ids have the same ones. */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
