import type { Scenario } from '../chart/chart.ts';
import { breakCircles } from './break-circles.ts';
import { type NumberedRoles, numberFinder, numberRoles } from './number-roles.ts';
import { collectTeams } from './teams.ts';

/**
 * The chart as trees of numbers: every role stands in one place, under its first solid boss, whatever further
 * bosses or circles there are. What is folded away has a number and a parent, but no place in the order.
 */
export interface Forest extends NumberedRoles {
  readonly scenario: Scenario;
  /** Manager and report of each line of the scenario, by number; -1 where there is no such role. */
  readonly lineEnds: Int32Array;
  /** The boss a role stands under, or -1. */
  readonly parent: Int32Array;
  /** The line that puts a role under its boss, or -1. */
  readonly placingLine: Int32Array;
  /**
   * The reports of role r are `children[childStart[r]]` up to `children[childStart[r + 1]]`: first its assistants,
   * then from `teamStart[r]` on the others, both in sibling order.
   */
  readonly childStart: Int32Array;
  readonly teamStart: Int32Array;
  readonly children: Int32Array;
  /** 1 for an assistant without reports of its own in view: it stands beside the line to its colleagues. */
  readonly isAssistant: Uint8Array;
  /** Roles that head a tree. */
  readonly tops: readonly number[];
  /** Roles without any solid line. */
  readonly singles: readonly number[];
  /** Tree after tree, each boss before its reports and branch after branch; singles are not in it. */
  readonly preOrder: Int32Array;
}

export function buildForest(scenario: Scenario): Forest {
  const numbered = numberRoles(scenario.roles);
  const { roles } = numbered;
  const count = roles.length;
  const managerOf = numberFinder(numbered);
  const reportOf = numberFinder(numbered);

  const { lines } = scenario;
  const lineEnds = new Int32Array(lines.length * 2);
  const parent = new Int32Array(count).fill(-1);
  const placingLine = new Int32Array(count).fill(-1);
  const hasSolid = new Uint8Array(count);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Scenario['lines'][number];
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
  const entries = breakCircles({ scenario, roles, lineEnds, parent, placingLine });

  const { childStart, teamStart, children, isAssistant } = collectTeams({
    ...numbered,
    scenario,
    lineEnds,
    parent,
    placingLine,
  });
  const heads = new Set(entries);
  const tops: number[] = [];
  const singles: number[] = [];
  for (let role = 0; role < count; role += 1) {
    if (parent[role] !== -1 || heads.has(role)) continue;
    if (hasSolid[role]) tops.push(role);
    else singles.push(role);
  }
  for (const entry of entries) if (parent[entry] === -1) tops.push(entry);
  const preOrder = walk(tops, childStart, children, count);
  return {
    ...numbered,
    scenario,
    lineEnds,
    parent,
    placingLine,
    childStart,
    teamStart,
    children,
    isAssistant,
    tops,
    singles,
    preOrder,
  };
}

function walk(
  tops: readonly number[],
  childStart: Int32Array,
  children: Int32Array,
  count: number,
): Int32Array {
  const order = new Int32Array(count);
  const stack = new Int32Array(count + 1);
  let found = 0;
  for (const top of tops) {
    let depth = 1;
    stack[0] = top;
    while (depth > 0) {
      depth -= 1;
      const role = stack[depth] as number;
      order[found] = role;
      found += 1;
      const start = childStart[role] as number;
      for (let i = (childStart[role + 1] as number) - 1; i >= start; i -= 1) {
        stack[depth] = children[i] as number;
        depth += 1;
      }
    }
  }
  return order.subarray(0, found);
}
