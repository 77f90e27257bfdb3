import type { Role, Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';

interface Bosses {
  readonly scenario: Pick<Scenario, 'roles' | 'lines'>;
  readonly roles: readonly Role[];
  readonly lineEnds: Int32Array;
  /** First solid boss of each role; changed here. */
  readonly parent: Int32Array;
  readonly placingLine: Int32Array;
}

const IN_A_TREE = 1;
const IN_A_CIRCLE = 2;

/**
 * Opens every circle of first bosses at its first member in drawing order: that role moves under another boss who
 * stands in a tree, or heads a tree of its own. Gives those roles, in drawing order. Linear; the drawing order is
 * only asked for when there is a circle.
 */
export function breakCircles(bosses: Bosses): readonly number[] {
  const { scenario, roles, lineEnds, parent, placingLine } = bosses;
  const { circles, state } = findCircles(parent);
  if (circles.length === 0) return [];
  const org = indexOrg(scenario);
  const orderOf = (role: number) => org.orderOf((roles[role] as Role).id);
  const entries = circles
    .map((members) => members.reduce((a, b) => (orderOf(b) < orderOf(a) ? b : a)))
    .sort((a, b) => orderOf(a) - orderOf(b));
  const waiting = new Set(entries);
  for (const entry of entries) {
    parent[entry] = -1;
    placingLine[entry] = -1;
  }
  for (let i = 0; i * 2 < lineEnds.length; i += 1) {
    const report = lineEnds[i * 2 + 1] as number;
    if (!waiting.has(report) || scenario.lines[i]?.kind !== 'solid') continue;
    const manager = lineEnds[i * 2] as number;
    if (state[manager] !== IN_A_TREE) continue;
    parent[report] = manager;
    placingLine[report] = i;
    waiting.delete(report);
  }
  return entries;
}

function findCircles(parent: Int32Array): { circles: readonly (readonly number[])[]; state: Uint8Array } {
  const state = new Uint8Array(parent.length);
  const walkOf = new Int32Array(parent.length).fill(-1);
  const circles: number[][] = [];
  for (let start = 0; start < parent.length; start += 1) {
    let role = start;
    while (role !== -1 && state[role] === 0 && walkOf[role] !== start) {
      walkOf[role] = start;
      role = parent[role] as number;
    }
    let verdict = IN_A_TREE;
    if (role !== -1 && state[role] === 0) {
      verdict = IN_A_CIRCLE;
      const members = [role];
      for (let next = parent[role] as number; next !== role; next = parent[next] as number)
        members.push(next);
      circles.push(members);
    } else if (role !== -1) {
      verdict = state[role] as number;
    }
    for (let at = start; at !== -1 && state[at] === 0; at = parent[at] as number) state[at] = verdict;
  }
  return { circles, state };
}
