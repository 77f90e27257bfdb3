import type { Line, Role, Scenario } from './chart.ts';
import { keptByParts } from './kept-by-parts.ts';
import { findCircles } from './org-index/circles.ts';
import { at, explorer, type Links, linksBetween, renumbered } from './org-index/links.ts';
import { preOrder } from './org-index/pre-order.ts';

/** All of a scenario that says who reports to whom. */
export type Reporting = Pick<Scenario, 'roles' | 'lines'>;

/**
 * Who reports to whom, looked up in constant time. Built once per roles and lines by {@link indexOrg}.
 *
 * Tolerates whatever can be drawn: several solid bosses, circles, several tops, roles without a line. Lines to
 * roles that do not exist are ignored. Every list keeps the order of `scenario.lines`.
 */
export interface Org {
  /** What was indexed; the rest of a scenario may differ between those that share an index. */
  readonly scenario: Reporting;
  readonly roles: readonly Role[];
  role(id: string): Role | undefined;
  /** Direct solid bosses, bodies included. */
  bosses(id: string): readonly Role[];
  /** Direct solid reports, in sibling order. */
  reports(id: string): readonly Role[];
  dottedBosses(id: string): readonly Role[];
  dottedReports(id: string): readonly Role[];
  /** The dotted lines, in file order, whose two ends exist. */
  readonly dottedLines: readonly Line[];
  /** Roles without a solid boss, in the order of `roles`. */
  readonly roots: readonly Role[];
  /** Every set of two or more roles that report to each other in a circle, members in drawing order. */
  readonly circles: readonly (readonly Role[])[];
  /** Pre-order from the roots; roles no root reaches come last, in the order of `roles`. */
  readonly drawingOrder: readonly Role[];
  /** Position in {@link drawingOrder}; `Infinity` for an id that is not in the scenario. */
  orderOf(id: string): number;
  /** The solid lines from each boss to the reports, by position in {@link drawingOrder}: to walk a whole chart. */
  readonly downwards: Links;
  /** The same lines from each report to the bosses. */
  readonly upwards: Links;
  /** All solid descendants, nearest first, without the role itself. */
  descendants(id: string): readonly Role[];
  /** All solid ancestors, nearest first, bodies and tops included, without the role itself. */
  ancestors(id: string): readonly Role[];
}

const NOBODY: readonly Role[] = [];

const kept = keptByParts<Org>();

/**
 * The index of a scenario. Roles and lines are immutable, so asking again about the same ones gives the same index,
 * whatever else has changed: what is folded, the context, a dismissal.
 */
export function indexOrg({ roles, lines }: Scenario | Reporting): Org {
  return kept([roles, lines], () => buildIndex({ roles, lines }));
}

/** Inside, a role is a number: its place among the roles, of which one with a repeated id is left out. */
interface Numbered {
  readonly numbers: ReadonlyMap<string, number>;
  readonly people: readonly Role[];
}

/** Numbering is most of the work, and whoever moves a role or draws a line leaves the list of roles as it is. */
const numbered = new WeakMap<readonly Role[], Numbered>();

function numberRoles(roles: readonly Role[]): Numbered {
  const known = numbered.get(roles);
  if (known) return known;
  const numbers = new Map<string, number>();
  for (const { id } of roles) if (!numbers.has(id)) numbers.set(id, numbers.size);
  const result = { numbers, people: numbers.size === roles.length ? roles : withoutRepeats(roles) };
  numbered.set(roles, result);
  return result;
}

function buildIndex(scenario: Reporting): Org {
  const { roles } = scenario;
  const { numbers, people } = numberRoles(roles);
  const count = people.length;
  const { solid, dotted, dottedLines } = sortLines(scenario.lines, numbers);
  const bosses = linksBetween(count, solid.reports, solid.managers);
  const reports = linksBetween(count, solid.managers, solid.reports);
  const { order, reached } = preOrder(count, bosses, reports);
  const roleAt = (number: number) => people[number] as Role;
  const positions = new Int32Array(count);
  const drawingOrder: Role[] = [];
  for (let position = 0; position < count; position += 1) {
    const number = at(order, position);
    positions[number] = position;
    drawingOrder.push(roleAt(number));
  }

  const roots = people.filter((_, number) => at(bosses.starts, number) === at(bosses.starts, number + 1));
  const explore = explorer(count);
  const everybody = (id: string, links: Links) => {
    const number = numbers.get(id);
    return number === undefined ? NOBODY : explore(number, links).map(roleAt);
  };
  const listed = (links: Links) => lister(links, numbers, people);

  let circles: readonly (readonly Role[])[] | undefined;
  let downwards: Links | undefined;
  let upwards: Links | undefined;
  return {
    scenario,
    roles,
    role: (id) => people[numbers.get(id) ?? -1],
    bosses: listed(bosses),
    reports: listed(reports),
    dottedBosses: listed(linksBetween(count, dotted.reports, dotted.managers)),
    dottedReports: listed(linksBetween(count, dotted.managers, dotted.reports)),
    dottedLines,
    roots,
    drawingOrder,
    orderOf: (id) => {
      const number = numbers.get(id);
      return number === undefined ? Number.POSITIVE_INFINITY : at(positions, number);
    },
    get downwards() {
      downwards ??= renumbered(reports, order, positions);
      return downwards;
    },
    get upwards() {
      upwards ??= renumbered(bosses, order, positions);
      return upwards;
    },
    get circles() {
      // With a root above everybody and one line into each role, no line is left to close a circle.
      const isForest = reached === count && solid.reports.length === count - roots.length;
      circles ??= isForest
        ? []
        : findCircles(count, reports)
            .map((members) => members.map((number) => at(positions, number)).sort((a, b) => a - b))
            .sort(([a = 0], [b = 0]) => a - b)
            .map((members) => members.map((position) => roleAt(at(order, position))));
      return circles;
    },
    descendants: (id) => everybody(id, reports),
    ancestors: (id) => everybody(id, bosses),
  };
}

function withoutRepeats(roles: readonly Role[]): readonly Role[] {
  const seen = new Set<string>();
  return roles.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The two ends of some lines, as numbers. */
interface Ends {
  readonly managers: number[];
  readonly reports: number[];
}

/** Leaves out lines into nowhere and from a role to itself. */
function sortLines(lines: readonly Line[], numbers: ReadonlyMap<string, number>) {
  const solid: Ends = { managers: [], reports: [] };
  const dotted: Ends = { managers: [], reports: [] };
  const dottedLines: Line[] = [];
  for (const line of lines) {
    const manager = numbers.get(line.manager);
    const report = numbers.get(line.report);
    if (manager === undefined || report === undefined || manager === report) continue;
    const ends = line.kind === 'solid' ? solid : dotted;
    ends.managers.push(manager);
    ends.reports.push(report);
    if (ends === dotted) dottedLines.push(line);
  }
  return { solid, dotted, dottedLines };
}

/** Who is linked to a role. Lists are made when first asked for: few are. */
function lister(
  { starts, targets }: Links,
  numbers: ReadonlyMap<string, number>,
  people: readonly Role[],
): (id: string) => readonly Role[] {
  const lists = people.map((): readonly Role[] | undefined => undefined);
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) return NOBODY;
    const known = lists[number];
    if (known) return known;
    const list: Role[] = [];
    const end = at(starts, number + 1);
    for (let i = at(starts, number); i < end; i += 1) list.push(people[at(targets, i)] as Role);
    const result = list.length === 0 ? NOBODY : list;
    lists[number] = result;
    return result;
  };
}
