import type { Role, RoleFunction } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { readRole } from '../../chart/role-reading.ts';
import { namesArea } from './areas.ts';
import { oncePer } from './remember.ts';

/** What one pass over the chart finds; every list is in drawing order. */
export interface Survey {
  /** Accountable for `cx`, the top role included. */
  readonly owners: readonly Role[];
  /** Responsible for `cx`. */
  readonly responsible: readonly Role[];
  /** Titles that name a customer-experience lead. */
  readonly titled: readonly Role[];
  /** Accountable or responsible for `digital-cx`, or with a title that says so. */
  readonly digital: readonly Role[];
  /** A board seat is stated. */
  readonly boardMembers: readonly Role[];
  /** People (no boards or committees) by function, declared or inferred. */
  readonly byFunction: ReadonlyMap<RoleFunction, readonly Role[]>;
}

export const surveyOrg: (org: Org) => Survey = oncePer(walk);

function walk(org: Org): Survey {
  const owners: Role[] = [];
  const responsible: Role[] = [];
  const titled: Role[] = [];
  const digital: Role[] = [];
  const boardMembers: Role[] = [];
  const byFunction = new Map<RoleFunction, Role[]>();
  for (const role of org.drawingOrder) {
    const reading = readRole(org, role);
    if (namesArea(role.accountableFor, 'cx')) owners.push(role);
    if (namesArea(role.responsibleFor, 'cx')) responsible.push(role);
    if (role.board === true) boardMembers.push(role);
    if (reading.body) continue;
    if (reading.customerLead) titled.push(role);
    if (
      reading.areas.includes('digital-cx') ||
      namesArea(role.accountableFor, 'digital-cx') ||
      namesArea(role.responsibleFor, 'digital-cx')
    ) {
      digital.push(role);
    }
    if (reading.function === undefined) continue;
    const colleagues = byFunction.get(reading.function);
    if (colleagues) colleagues.push(role);
    else byFunction.set(reading.function, [role]);
  }
  return { owners, responsible, titled, digital, boardMembers, byFunction };
}
