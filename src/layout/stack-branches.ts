import type { Axes } from './axes.ts';
import { createBranchColumns, createLeafColumns, type StackedBranches } from './branch-columns.ts';
import type { Forest } from './forest.ts';
import type { LeafArrangements } from './leaf-arrangement.ts';
import type { Measure, PageShare } from './measure-shape.ts';
import type { BranchPolicy } from './shape-policies.ts';
import type { StackShape } from './stack.ts';

/** Decides which branches are stacked: those below the first team that fills fewer columns than it has reports. */
export interface BranchStacker {
  /** How large the chart would come out, roughly. */
  readonly estimate: (policy: BranchPolicy) => PageShare;
  readonly stack: (policy: BranchPolicy) => StackedBranches;
}

/** At the edge of a team there is no room on the other side of the line. */
export const ASSISTANTS_AT_EDGE: StackShape = { kind: 'right' };

/** `beside` has the say over teams that are not stacked, and knows which may be. The last to use `measure` has it. */
export function createBranchStacker(
  forest: Forest,
  axes: Axes,
  beside: LeafArrangements,
  measure: Measure,
): BranchStacker {
  const { preOrder, parent, childStart, teamStart, children } = forest;
  const { along, addRuns, addBranches, addLeaves, page } = measure;
  const cutBranches = createBranchColumns(forest, axes, along);
  const cutLeaves = createLeafColumns(forest, axes);
  const bosses = preOrder.filter((role) => childStart[role] !== childStart[role + 1]);
  const leadsBosses = new Uint8Array(forest.roles.length);
  for (const boss of bosses) if (parent[boss] !== -1) leadsBosses[parent[boss] as number] = 1;
  /** By position in `bosses`, where the columns of its team end; undefined where its team may not be stacked. */
  const ends: (readonly number[] | undefined)[] = Array.from(bosses, () => undefined);

  const isInRow = (boss: number, columns: readonly number[], policy: BranchPolicy) => {
    if (parent[boss] === -1 && (policy.isTopInRow || !leadsBosses[boss])) return true;
    const size = (childStart[boss + 1] as number) - (teamStart[boss] as number);
    return leadsBosses[boss] === 1 && columns.length === size;
  };

  let estimated: BranchPolicy | undefined;

  const estimate = (policy: BranchPolicy) => {
    estimated = policy;
    for (let i = bosses.length - 1; i >= 0; i -= 1) {
      const boss = bosses[i] as number;
      const isFree = teamStart[boss] !== childStart[boss + 1] && beside.isByShape(boss);
      const columns = isFree
        ? (leadsBosses[boss] ? cutBranches : cutLeaves)(boss, policy.longest)
        : undefined;
      ends[i] = columns;
      if (!columns || isInRow(boss, columns, policy)) addRuns(boss, beside.runsOf(boss));
      else if (leadsBosses[boss]) addBranches(boss, columns);
      else addLeaves(boss, columns);
    }
    return page();
  };

  /** From the top down: below a stacked branch everything is stacked. Leaf teams beside branches stand as ever. */
  const columnsBelow = (policy: BranchPolicy): Int32Array => {
    const columnOf = new Int32Array(forest.roles.length).fill(-1);
    for (let at = 0; at < bosses.length; at += 1) {
      const boss = bosses[at] as number;
      const columns = ends[at];
      if (!columns) continue;
      const isStacked = columnOf[boss] !== -1;
      if (!isStacked && (!leadsBosses[boss] || isInRow(boss, columns, policy))) continue;
      let column = 0;
      for (let i = teamStart[boss] as number; i < (childStart[boss + 1] as number); i += 1) {
        if (i === columns[column]) column += 1;
        columnOf[children[i] as number] = column;
      }
    }
    return columnOf;
  };

  return {
    estimate,
    stack: (policy) => {
      if (estimated !== policy) estimate(policy);
      const columnOf = columnsBelow(policy);
      for (let i = bosses.length - 1; i >= 0; i -= 1) {
        const boss = bosses[i] as number;
        const columns = ends[i];
        const first = children[teamStart[boss] as number] as number;
        const assistants = columnOf[boss] === -1 ? undefined : ASSISTANTS_AT_EDGE;
        if (!columns || columnOf[first] === -1) addRuns(boss, beside.runsOf(boss));
        else (leadsBosses[boss] ? addBranches : addLeaves)(boss, columns, assistants);
      }
      return { columnOf, along };
    },
  };
}
