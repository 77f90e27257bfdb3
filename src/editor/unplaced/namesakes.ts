import type { Role } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import type { UnknownManager } from '../../chart/unknown-managers.ts';

/** A role that goes by the name of a boss who is looked for, and what speaks for it. */
export interface Namesake {
  readonly role: Role;
  /** Those that name the boss and are of this role's department. */
  readonly near: readonly Role[];
  /** How many report to it already. */
  readonly reports: number;
}

/** Finds the roles that go by a name, by their holders or their titles. */
export function namesakeFinder(roles: readonly Role[]): (name: string) => readonly Role[] {
  const known = new Map<string, Role[]>();
  for (const role of roles)
    for (const key of new Set([role.person ?? '', role.title].map(nameKey))) {
      const same = known.get(key);
      if (same) same.push(role);
      else known.set(key, [role]);
    }
  return (name) => known.get(nameKey(name)) ?? [];
}

/** Those that go by the name of a boss, whoever has most to speak for it first. */
export function namesakesOf(org: Org, { text, roles: namers }: UnknownManager): readonly Namesake[] {
  return namesakeFinder(org.drawingOrder)(text)
    .map((role) => ({
      role,
      near: namers.filter(
        ({ id, department }) => id !== role.id && department !== undefined && department === role.department,
      ),
      reports: org.reports(role.id).length,
    }))
    .sort(byLikelihood);
}

/** Whether the first of them is likelier than the next, so that it may be proposed. */
export function isProposed([first, second]: readonly Namesake[]): boolean {
  return first !== undefined && (second === undefined || byLikelihood(first, second) < 0);
}

function byLikelihood(a: Namesake, b: Namesake): number {
  return b.near.length - a.near.length || b.reports - a.reports;
}

/** Without case and doubled blanks, "Last, First" as "First Last". */
function nameKey(name: string): string {
  const plain = name.trim().toLowerCase().replace(/\s+/g, ' ');
  const [last, first, ...more] = plain.split(/, ?/);
  return first !== undefined && more.length === 0 ? `${first} ${last}` : plain;
}
