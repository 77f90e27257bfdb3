import type { Role, RoleFunction } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { countAt } from '../../chart/org-index/links.ts';
import { RANK, readRole } from '../../chart/role-reading.ts';
import { namesArea } from './areas.ts';
import { isFilled } from './filled.ts';
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
  /** A seat on the executive team is stated. */
  readonly executives: readonly Role[];
  /** At least one touch-point is stated, whether or not anybody fills the role. */
  readonly touchpointOwners: readonly Role[];
  /** Boards and committees. */
  readonly bodies: readonly Role[];
  /** Vacant, and no interim is named. */
  readonly vacancies: readonly Role[];
  /** Exactly one solid report. */
  readonly bossesOfOne: readonly Role[];
  /** More than {@link MANY} solid reports. */
  readonly bossesOfMany: readonly Role[];
  /** People of level head and above. */
  readonly leaders: readonly Role[];
  /** People of level director and above. */
  readonly directors: readonly Role[];
  /** Titles that are only an abbreviation with several meanings, while no function is declared. */
  readonly ambiguous: readonly Role[];
  /** People (no boards or committees) by function, declared or inferred. */
  readonly byFunction: ReadonlyMap<RoleFunction, readonly Role[]>;
}

/** Up to so many reports nobody asks whether they are too many. */
export const MANY = 10;

export const surveyOrg: (org: Org) => Survey = oncePer(walk);

function walk(org: Org): Survey {
  const owners: Role[] = [];
  const responsible: Role[] = [];
  const titled: Role[] = [];
  const digital: Role[] = [];
  const boardMembers: Role[] = [];
  const executives: Role[] = [];
  const touchpointOwners: Role[] = [];
  const bodies: Role[] = [];
  const vacancies: Role[] = [];
  const bossesOfOne: Role[] = [];
  const bossesOfMany: Role[] = [];
  const leaders: Role[] = [];
  const directors: Role[] = [];
  const ambiguous: Role[] = [];
  const byFunction = new Map<RoleFunction, Role[]>();
  let position = -1;
  for (const role of org.drawingOrder) {
    position += 1;
    const reading = readRole(org, role);
    if (namesArea(role.accountableFor, 'cx')) owners.push(role);
    if (namesArea(role.responsibleFor, 'cx')) responsible.push(role);
    if (role.board === true) boardMembers.push(role);
    if (role.executive === true) executives.push(role);
    if (role.touchpoints && role.touchpoints.length > 0) touchpointOwners.push(role);
    if (!isFilled(role)) vacancies.push(role);
    const reports = countAt(org.downwards, position);
    if (reports === 1) bossesOfOne.push(role);
    if (reports > MANY) bossesOfMany.push(role);
    if (reading.body) {
      bodies.push(role);
      continue;
    }
    if (reading.rank >= RANK.head) leaders.push(role);
    if (reading.rank >= RANK.director) directors.push(role);
    if (reading.ambiguous !== undefined) ambiguous.push(role);
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
  return {
    owners,
    responsible,
    titled,
    digital,
    boardMembers,
    executives,
    touchpointOwners,
    bodies,
    vacancies,
    bossesOfOne,
    bossesOfMany,
    leaders,
    directors,
    ambiguous,
    byFunction,
  };
}
