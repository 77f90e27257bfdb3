import type { Line, Role, Scenario } from './chart.ts';
import type { Org } from './org-index.ts';
import { breakCircles } from './standing-tree/break-circles.ts';
import { type NumberedRoles, numberFinder, numberRoles } from './standing-tree/number-roles.ts';

/**
 * The chart as it is drawn: everybody once, under the first solid boss, by number. A circle is opened at its first
 * member, which stands under another boss in a tree, or heads one. Layout, folding and breadcrumbs all read this one.
 */
export interface StandingTree extends NumberedRoles {
  /** Manager and report of each line of the scenario, by number; -1 where there is no such role. */
  readonly lineEnds: Int32Array;
  /** The boss a role stands under, or -1. */
  readonly parent: Int32Array;
  /** The line that puts a role under its boss, or -1. */
  readonly placingLine: Int32Array;
  /** 1 for a role with a solid line, up or down. */
  readonly hasSolid: Uint8Array;
  /** Where circles were opened, in drawing order. */
  readonly entries: readonly number[];
}

/** What of a scenario the tree is made of. */
type Drawn = Pick<Scenario, 'roles' | 'lines'>;

/** By the lines: what is folded or arranged leaves roles and lines as they are. */
const trees = new WeakMap<
  readonly Line[],
  { readonly roles: readonly Role[]; readonly tree: StandingTree }
>();

/** Linear; asking again for the same roles and lines gives the same tree. */
export function standingTree(scenario: Drawn): StandingTree {
  const { roles, lines } = scenario;
  const known = trees.get(lines);
  if (known?.roles === roles) return known.tree;
  const tree = buildTree(scenario);
  trees.set(lines, { roles, tree });
  return tree;
}

function buildTree(scenario: Drawn): StandingTree {
  const numbered = numberRoles(scenario.roles);
  const count = numbered.roles.length;
  const managerOf = numberFinder(numbered);
  const reportOf = numberFinder(numbered);
  const { lines } = scenario;
  const lineEnds = new Int32Array(lines.length * 2);
  const parent = new Int32Array(count).fill(-1);
  const placingLine = new Int32Array(count).fill(-1);
  const hasSolid = new Uint8Array(count);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const manager = managerOf(line.manager);
    const report = reportOf(line.report);
    const usable = manager >= 0 && report >= 0 && manager !== report;
    lineEnds[i * 2] = usable ? manager : -1;
    lineEnds[i * 2 + 1] = usable ? report : -1;
    if (!usable || line.kind !== 'solid') continue;
    hasSolid[manager] = 1;
    hasSolid[report] = 1;
    if (parent[report] === -1) {
      parent[report] = manager;
      placingLine[report] = i;
    }
  }
  const entries = breakCircles({ scenario, roles: numbered.roles, lineEnds, parent, placingLine });
  return { ...numbered, lineEnds, parent, placingLine, hasSolid, entries };
}

/** The bosses a role stands under, nearest first; a role that is not there has none. */
export function standsUnder({ scenario }: Org, id: string): readonly string[] {
  const { roles, numberOf, parent } = standingTree(scenario);
  const path: string[] = [];
  const start = numberOf.get(id);
  if (start === undefined) return path;
  for (let boss = parent[start] as number; boss !== -1; boss = parent[boss] as number)
    path.push((roles[boss] as Role).id);
  return path;
}

/** Whether somebody stands under a role: not for a boss whose reports all have another boss first. */
export function leadsInTree(scenario: Drawn, id: string): boolean {
  const { numberOf, parent } = standingTree(scenario);
  const role = numberOf.get(id);
  return role !== undefined && parent.includes(role);
}

/** The levels of all roles, by id: 1 for a role that stands under nobody, one more for each boss above. Linear. */
export function standingLevels(scenario: Drawn): ReadonlyMap<string, number> {
  const { roles, parent } = standingTree(scenario);
  const levels = new Int32Array(roles.length);
  const byId = new Map<string, number>();
  for (let start = 0; start < roles.length; start += 1) {
    const path: number[] = [];
    for (let role = start; role !== -1 && levels[role] === 0; role = parent[role] as number) path.push(role);
    for (const role of path.toReversed()) levels[role] = (levels[parent[role] as number] ?? 0) + 1;
    byId.set((roles[start] as Role).id, levels[start] as number);
  }
  return byId;
}
