import type { Role, Scenario } from '../chart/chart.ts';
import { breakCircles } from './break-circles.ts';

/**
 * The chart as trees of numbers: every role stands in one place, under its first solid boss, whatever further
 * bosses or circles there are. Only what is not folded away is in it.
 */
export interface Forest {
  readonly scenario: Scenario;
  /** By number. A second role with a known id is not in it: an id has one card. */
  readonly roles: readonly Role[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Manager and report of each line of the scenario, by number; -1 where there is no such role. */
  readonly lineEnds: Int32Array;
  /** The boss a role stands under, or -1. */
  readonly parent: Int32Array;
  /** The line that puts a role under its boss, or -1. */
  readonly placingLine: Int32Array;
  /** The reports of role r are `children[childStart[r]]` up to `children[childStart[r + 1]]`, in sibling order. */
  readonly childStart: Int32Array;
  readonly children: Int32Array;
  /** Roles that head a tree. */
  readonly tops: readonly number[];
  /** Roles without any solid line. */
  readonly singles: readonly number[];
  /** Tree after tree, each boss before its reports and branch after branch; singles are not in it. */
  readonly preOrder: Int32Array;
}

export function buildForest(scenario: Scenario): Forest {
  const numberOf = new Map<string, number>();
  let { roles } = scenario;
  for (const role of roles) if (!numberOf.has(role.id)) numberOf.set(role.id, numberOf.size);
  if (numberOf.size < roles.length) roles = firstOfEachId(roles);
  const count = roles.length;

  const { lines } = scenario;
  const lineEnds = new Int32Array(lines.length * 2);
  const parent = new Int32Array(count).fill(-1);
  const placingLine = new Int32Array(count).fill(-1);
  const hasSolid = new Uint8Array(count);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Scenario['lines'][number];
    const manager = numberOf.get(line.manager) ?? -1;
    const report = numberOf.get(line.report) ?? -1;
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

  const { childStart, children } = collectChildren(scenario, parent, placingLine, lineEnds, numberOf);
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
    scenario,
    roles,
    numberOf,
    lineEnds,
    parent,
    placingLine,
    childStart,
    children,
    tops,
    singles,
    preOrder,
  };
}

function firstOfEachId(roles: readonly Role[]): readonly Role[] {
  const seen = new Set<string>();
  return roles.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function collectChildren(
  scenario: Scenario,
  parent: Int32Array,
  placingLine: Int32Array,
  lineEnds: Int32Array,
  numberOf: ReadonlyMap<string, number>,
): { childStart: Int32Array; children: Int32Array } {
  const folded = new Uint8Array(parent.length);
  for (const id of scenario.arrangement?.folded ?? []) {
    const role = numberOf.get(id);
    if (role !== undefined) folded[role] = 1;
  }
  const childStart = new Int32Array(parent.length + 1);
  let total = 0;
  for (let role = 0; role < parent.length; role += 1) {
    const boss = parent[role] as number;
    if (boss < 0 || folded[boss]) continue;
    childStart[boss + 1] = (childStart[boss + 1] as number) + 1;
    total += 1;
  }
  for (let role = 0; role < parent.length; role += 1)
    childStart[role + 1] = (childStart[role + 1] as number) + (childStart[role] as number);
  const next = childStart.slice();
  const children = new Int32Array(total);
  for (let i = 0; i * 2 < lineEnds.length; i += 1) {
    const report = lineEnds[i * 2 + 1] as number;
    if (report < 0 || placingLine[report] !== i) continue;
    const boss = parent[report] as number;
    if (folded[boss]) continue;
    children[next[boss] as number] = report;
    next[boss] = (next[boss] as number) + 1;
  }
  return { childStart, children };
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
