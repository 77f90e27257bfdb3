import type { Line, Role, Scenario } from './chart.ts';

/**
 * Who reports to whom, looked up in constant time. Built once per scenario by {@link indexOrg}.
 *
 * Tolerates whatever can be drawn: several solid bosses, circles, several tops, roles without a line. Lines to
 * roles that do not exist are ignored. Every list keeps the order of `scenario.lines`.
 */
export interface Org {
  readonly scenario: Scenario;
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
  /** All solid descendants, nearest first, without the role itself. */
  descendants(id: string): readonly Role[];
  /** All solid ancestors, nearest first, bodies and tops included, without the role itself. */
  ancestors(id: string): readonly Role[];
}

const NOBODY: readonly Role[] = [];

const indexes = new WeakMap<Scenario, Org>();

/** The index of a scenario. Scenarios are immutable, so asking twice gives the same index. */
export function indexOrg(scenario: Scenario): Org {
  const known = indexes.get(scenario);
  if (known) return known;
  const built = buildIndex(scenario);
  indexes.set(scenario, built);
  return built;
}

function buildIndex(scenario: Scenario): Org {
  const { roles } = scenario;
  const byId = new Map<string, Role>();
  for (const role of roles) if (!byId.has(role.id)) byId.set(role.id, role);

  const bosses = new Map<string, Role[]>();
  const reports = new Map<string, Role[]>();
  const dottedBosses = new Map<string, Role[]>();
  const dottedReports = new Map<string, Role[]>();
  const dottedLines: Line[] = [];
  for (const line of scenario.lines) {
    const manager = byId.get(line.manager);
    const report = byId.get(line.report);
    if (!manager || !report || manager === report) continue;
    if (line.kind === 'solid') {
      append(reports, manager.id, report);
      append(bosses, report.id, manager);
    } else {
      append(dottedReports, manager.id, report);
      append(dottedBosses, report.id, manager);
      dottedLines.push(line);
    }
  }

  const reportsOf = (id: string) => reports.get(id) ?? NOBODY;
  const bossesOf = (id: string) => bosses.get(id) ?? NOBODY;
  const roots = roles.filter((role) => !bosses.has(role.id));
  const drawingOrder = preOrder(roles, roots, reportsOf);
  const order = new Map(drawingOrder.map((role, position) => [role.id, position]));
  const orderOf = (id: string) => order.get(id) ?? Number.POSITIVE_INFINITY;

  let circles: readonly (readonly Role[])[] | undefined;
  return {
    scenario,
    roles,
    role: (id) => byId.get(id),
    bosses: bossesOf,
    reports: reportsOf,
    dottedBosses: (id) => dottedBosses.get(id) ?? NOBODY,
    dottedReports: (id) => dottedReports.get(id) ?? NOBODY,
    dottedLines,
    roots,
    drawingOrder,
    orderOf,
    get circles() {
      circles ??= findCircles(drawingOrder, reportsOf, orderOf);
      return circles;
    },
    descendants: (id) => reach(id, reportsOf),
    ancestors: (id) => reach(id, bossesOf),
  };
}

function append(lists: Map<string, Role[]>, key: string, role: Role): void {
  const list = lists.get(key);
  if (list) list.push(role);
  else lists.set(key, [role]);
}

function preOrder(
  roles: readonly Role[],
  roots: readonly Role[],
  reportsOf: (id: string) => readonly Role[],
): Role[] {
  const seen = new Set<string>();
  const order: Role[] = [];
  const stack = [...roots].reverse();
  for (let role = stack.pop(); role; role = stack.pop()) {
    if (seen.has(role.id)) continue;
    seen.add(role.id);
    order.push(role);
    const reports = reportsOf(role.id);
    for (let i = reports.length - 1; i >= 0; i -= 1) stack.push(reports[i] as Role);
  }
  for (const role of roles) {
    if (!seen.has(role.id)) {
      seen.add(role.id);
      order.push(role);
    }
  }
  return order;
}

function reach(id: string, next: (id: string) => readonly Role[]): readonly Role[] {
  const seen = new Set([id]);
  const found: Role[] = [];
  let frontier = next(id);
  while (frontier.length > 0) {
    const further: Role[] = [];
    for (const role of frontier) {
      if (seen.has(role.id)) continue;
      seen.add(role.id);
      found.push(role);
      for (const neighbour of next(role.id)) further.push(neighbour);
    }
    frontier = further;
  }
  return found;
}

/** Tarjan's strongly connected components, without recursion: a chain of 10,000 roles must not end the stack. */
function findCircles(
  roles: readonly Role[],
  reportsOf: (id: string) => readonly Role[],
  orderOf: (id: string) => number,
): Role[][] {
  const visited = new Map<string, number>();
  const low = new Map<string, number>();
  const open: Role[] = [];
  const isOpen = new Set<string>();
  const circles: Role[][] = [];

  for (const start of roles) {
    if (visited.has(start.id)) continue;
    const path: { role: Role; next: number }[] = [];
    const enter = (role: Role) => {
      visited.set(role.id, visited.size);
      low.set(role.id, visited.size - 1);
      open.push(role);
      isOpen.add(role.id);
      path.push({ role, next: 0 });
    };
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { role } = step;
      const report = reportsOf(role.id)[step.next];
      step.next += 1;
      if (report) {
        if (!visited.has(report.id)) enter(report);
        else if (isOpen.has(report.id)) lower(low, role.id, visited.get(report.id));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(low, above.role.id, low.get(role.id));
      if (low.get(role.id) !== visited.get(role.id)) continue;
      const members = open.splice(open.lastIndexOf(role));
      for (const member of members) isOpen.delete(member.id);
      if (members.length > 1) circles.push(members.sort((a, b) => orderOf(a.id) - orderOf(b.id)));
    }
  }
  return circles.sort((a, b) => orderOf(a[0]?.id ?? '') - orderOf(b[0]?.id ?? ''));
}

function lower(low: Map<string, number>, id: string, candidate: number | undefined): void {
  if (candidate !== undefined && candidate < (low.get(id) ?? Number.POSITIVE_INFINITY))
    low.set(id, candidate);
}
