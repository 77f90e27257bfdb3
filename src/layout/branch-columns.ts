import type { Axes } from './axes.ts';
import { BRANCH_STACK_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import { MOST_IN_A_ROW, MOST_ON_A_SHELF } from './shape-policies.ts';

/**
 * Whole branches one behind the other along the levels: each report's card at the start of its branch, beside the
 * line that leads down from the boss. They fill columns, each with a line of its own, in the order of siblings.
 */
export interface BranchColumns {
  readonly kind: 'branches';
  readonly columns: number;
  /** The boss is itself in such a stack and stands at the edge of its team; otherwise over the middle of it. */
  readonly isAtEdge: boolean;
}

/** Which roles stand in a column with everything below them. */
export interface StackedBranches {
  /** The column among those of its boss, or -1. */
  readonly columnOf: Int32Array;
  /** How far the branch of a role reaches along the levels, its own card included. */
  readonly along: Float64Array;
}

/** Before the second and each further branch of a column. Cards keep closer than branches. */
export function gapBetween(axes: Axes, before: number, after: number): number {
  return before === axes.along && after === axes.along ? axes.stackGap : BRANCH_STACK_GAP;
}

/** Gives where each column of a boss's team ends, as positions in `forest.children`; assistants are in none. */
export type CutColumns = (boss: number, longest: number) => readonly number[];

/** For teams of leaves, which are all equally long: as many columns as it takes, filled evenly. */
export function createLeafColumns({ teamStart, childStart }: Forest, axes: Axes): CutColumns {
  const pitch = axes.along + axes.stackGap;
  const most = axes.toRight ? MOST_ON_A_SHELF : MOST_IN_A_ROW;
  return (boss, longest) => {
    const first = teamStart[boss] as number;
    const end = childStart[boss + 1] as number;
    const count = end - first;
    const fitting = Math.max(1, Math.min(most, Math.floor((longest + axes.stackGap) / pitch)));
    if (count <= fitting) return [end];
    const rows = Math.ceil(count / Math.ceil(count / fitting));
    const ends: number[] = [];
    for (let to = first + rows; to < end; to += rows) ends.push(to);
    ends.push(end);
    return ends;
  };
}

/**
 * For teams with branches: columns as even as they become when no branch is cut, none longer than asked unless a
 * single branch is. `along` says how long every branch below the boss is.
 */
export function createBranchColumns(forest: Forest, axes: Axes, along: Float64Array): CutColumns {
  const { teamStart, childStart, children } = forest;

  const cut = (first: number, end: number, longest: number): number[] => {
    const ends: number[] = [];
    let length = 0;
    let before = 0;
    for (let i = first; i < end; i += 1) {
      const own = along[children[i] as number] as number;
      const more = i > first ? gapBetween(axes, before, own) + own : own;
      if (i > first && length + more > longest) {
        ends.push(i);
        length = own;
      } else length += more;
      before = own;
    }
    ends.push(end);
    return ends;
  };

  return (boss, longest) => {
    const first = teamStart[boss] as number;
    const end = childStart[boss + 1] as number;
    const ends = cut(first, end, longest);
    if (ends.length === 1 || ends.length === end - first) return ends;
    let total = 0;
    let longestBranch = 0;
    for (let i = first; i < end; i += 1) {
      const own = along[children[i] as number] as number;
      total += own + BRANCH_STACK_GAP;
      if (own > longestBranch) longestBranch = own;
    }
    const even = Math.max(longestBranch, total / ends.length);
    if (even >= longest) return ends;
    for (const limit of [even, (even + longest) / 2]) {
      const evened = cut(first, end, limit);
      if (evened.length <= ends.length) return evened;
    }
    return ends;
  };
}
