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

/** Whether a role works in customer experience or customer service. */
export function isCustomerRole(facts: Facts, role: Role): boolean {
  const fn = facts.fn(role);
  return fn === 'customer-experience' || fn === 'customer-service';
}

/** The people in customer experience, then those in customer service. */
export function customerRoles(facts: Facts): readonly Role[] {
  return [
    ...(facts.byFunction.get('customer-experience') ?? []),
    ...(facts.byFunction.get('customer-service') ?? []),
  ];
}

/** The nearest marketing role above. */
export function marketingAbove(facts: Facts, role: Role): Role | undefined {
  return facts.ancestors(role).find((above) => facts.fn(above) === 'marketing');
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
