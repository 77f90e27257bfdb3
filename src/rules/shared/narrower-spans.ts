import type { Role } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { handReports } from '../../chart/edits/hand-reports.ts';
import { inSequence, type ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { freshId } from '../../chart/ids.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { RANK } from '../../chart/role-reading.ts';
import type { Fix } from '../finding.ts';
import { namesArea } from './areas.ts';
import type { Facts } from './facts.ts';
import { choice } from './repairs.ts';
import { MANY } from './survey.ts';
import { nameOf, namesOf } from './wording.ts';

/** What a new team should have, unless there are too many people for that. */
const TEAM = 8;

/** More of them at once nobody can look through before saying yes; each is also a walk over all lines. */
const MOST_TEAMS = 12;

/**
 * Reports who do the work of a senior colleague, as their department or function says, are led by that colleague.
 * `undefined` where there is no such team, or a crowd of them.
 */
export function joinTeams(facts: Facts, boss: Role): Fix | undefined {
  const fields = new Map<string, Role[]>();
  for (const report of facts.org.reports(boss.id)) {
    const field = fieldOf(facts, report);
    if (field === undefined || facts.isBody(report) || facts.reading(report).assistant) continue;
    const colleagues = fields.get(field);
    if (colleagues) colleagues.push(report);
    else fields.set(field, [report]);
  }
  const teams = [...fields.values()].flatMap((colleagues) => {
    const rank = Math.max(...colleagues.map(facts.rank));
    const senior = colleagues.find((role) => facts.rank(role) === rank);
    const juniors = colleagues.filter((role) => facts.rank(role) < rank && !standsOut(facts, role));
    if (!senior || juniors.length === 0) return [];
    return facts.org.reports(senior.id).length + juniors.length > MANY ? [] : [{ senior, juniors }];
  });
  const [first, ...others] = teams;
  if (!first || teams.length > MOST_TEAMS) return undefined;
  const moved = teams.reduce((count, { juniors }) => count + juniors.length, 0);
  return choice(
    others.length === 0
      ? `Move ${namesOf(first.juniors)} under ${nameOf(first.senior)}`
      : `Move ${moved} reports under senior colleagues of their field`,
    inSequence(...teams.map(({ senior, juniors }) => handReports(boss.id, idsOf(juniors), senior.id))),
  );
}

function fieldOf(facts: Facts, role: Role): string | undefined {
  const department = role.department?.trim().toLowerCase();
  return department ? `in ${department}` : facts.fn(role);
}

/** Roles that other rules want near the top. */
function standsOut(facts: Facts, role: Role): boolean {
  return (
    role === facts.lead ||
    role.executive === true ||
    role.board === true ||
    namesArea(role.accountableFor, 'cx')
  );
}

/**
 * A planned level between a boss and as few of the reports as will do, those of the lowest rank; `undefined` where
 * even that leaves too many.
 *
 * @param widest How many direct reports are to be left at most.
 */
export function insertLevel(facts: Facts, boss: Role, widest: number, taken: TakenIds): Fix | undefined {
  const reports = facts.org.reports(boss.id).filter((role) => !facts.reading(role).assistant);
  const movable = reports
    .filter((role) => !standsOut(facts, role))
    .sort((a, b) => facts.rank(a) - facts.rank(b));
  const room = widest - (reports.length - movable.length);
  if (room < 1) return undefined;
  const size = Math.max(TEAM, Math.ceil(movable.length / room));
  let count = reports.length - widest + 1;
  while (reports.length - count + Math.ceil(count / size) > widest) count += 1;
  const moving = new Set(movable.slice(0, count));
  const teams = inTeams(
    reports.filter((role) => moving.has(role)),
    size,
  );
  const title = titleBelow(facts, boss);
  return choice(
    `Insert ${teams.length === 1 ? 'a' : `${teams.length} ×`} ${title} above ${count} of the ${reports.length} reports`,
    inSequence(
      ...teams.map((team, at) =>
        insertAbove(boss, team, teams.length === 1 ? title : `${title} ${at + 1}`, taken),
      ),
    ),
  );
}

function inTeams(roles: readonly Role[], size: number): readonly (readonly Role[])[] {
  const count = Math.ceil(roles.length / size);
  const even = Math.ceil(roles.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => roles.slice(at * even, (at + 1) * even));
}

function insertAbove(boss: Role, team: readonly Role[], title: string, taken: TakenIds): ScenarioEdit {
  return (scenario) => {
    const id = freshId(title, taken, scenario);
    const [first] = team;
    const place = { boss: boss.id, ...(first ? { before: first.id } : {}) };
    const added = addRole({ id, title, planned: true }, place)(scenario);
    const led = handReports(boss.id, idsOf(team), id)(added);
    return led === added ? scenario : led;
  };
}

/** One level below; what exactly, a person will know. */
function titleBelow(facts: Facts, boss: Role): string {
  const rank = facts.rank(boss);
  if (facts.isTop(boss) || rank >= RANK['c-suite']) return 'Director';
  if (rank === RANK.director) return 'Head of Department';
  return rank === RANK.head ? 'Manager' : 'Team Lead';
}

/** Of a manager whose function nobody knows, it may be the one that explains the team. */
export function leadsService(facts: Facts, manager: Role): readonly Fix[] {
  if (facts.level(manager) !== 'manager' || facts.fn(manager) !== undefined) return [];
  return [
    choice(
      `State that ${nameOf(manager)} leads customer service`,
      setRole(manager.id, { function: 'customer-service' }),
    ),
  ];
}

function idsOf(roles: readonly Role[]): readonly string[] {
  return roles.map((role) => role.id);
}
