import type { Role, RoleFunction } from '../../chart/chart.ts';
import type { LineEnds } from '../finding.ts';
import type { Facts } from './facts.ts';

/** Functions that see the customer from one side only. */
export const SILOS: ReadonlySet<RoleFunction | undefined> = new Set<RoleFunction>([
  'customer-service',
  'operations',
  'sales',
  'it',
  'product',
  'hr',
  'finance',
]);

export function isCustomerFunction(fn: RoleFunction | undefined): boolean {
  return fn === 'customer-experience' || fn === 'customer-service';
}

/** Whether a role works in customer experience or customer service. */
export function isCustomerRole(facts: Facts, role: Role): boolean {
  return isCustomerFunction(facts.fn(role));
}

/** The people in customer experience, then those in customer service. */
export function customerRoles(facts: Facts): readonly Role[] {
  return [
    ...(facts.byFunction.get('customer-experience') ?? []),
    ...(facts.byFunction.get('customer-service') ?? []),
  ];
}

/** The nearest marketing role above; in a circle, one that also reports to the role is not above it. */
export function marketingAbove(facts: Facts, role: Role): Role | undefined {
  const above = facts.ancestors(role).filter((boss) => facts.fn(boss) === 'marketing');
  if (above.length === 0) return undefined;
  const below = new Set(facts.descendants(role));
  return above.find((boss) => !below.has(boss));
}

/** The nearest role above that heads a silo. */
export function siloAbove(facts: Facts, role: Role): Role | undefined {
  return facts.ancestors(role).find((above) => SILOS.has(facts.fn(above)));
}

/** The solid lines to a role's direct bosses, boards and committees included. */
export function bossLines(facts: Facts, role: Role): readonly LineEnds[] {
  const managers = new Set(facts.org.bosses(role.id).map((boss) => boss.id));
  return [...managers].map((manager) => ({ manager, report: role.id }));
}

/** Of the lines to a role's direct bosses, those through which it is below `above`. */
export function bossLinesTo(facts: Facts, role: Role, above: Role): readonly LineEnds[] {
  const branch = new Set([above, ...facts.descendants(above)].map(({ id }) => id));
  return bossLines(facts, role).filter(({ manager }) => branch.has(manager));
}

/** Whether a dotted line leads from a role to another, or to somebody above that one. */
export function reachesByDottedLine(facts: Facts, from: Role, to: Role): boolean {
  const reached = facts.org.dottedReports(from.id);
  if (reached.length === 0) return false;
  const line = new Set([to, ...facts.ancestors(to)]);
  return reached.some((role) => line.has(role));
}
