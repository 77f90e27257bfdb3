import type { Axes } from './axes.ts';
import { gapBetween } from './branch-columns.ts';
import {
  ASSISTANT_GAP,
  CARD_HEIGHT,
  CARD_WIDTH,
  HANG_GAP,
  MOST_TREES_IN_A_ROW,
  SIBLING_GAP,
  SPINE_INSET,
  STACK_GAP,
  STUB_LENGTH,
  TREE_GAP,
} from './card.ts';
import type { Forest } from './forest.ts';
import type { Run } from './leaf-arrangement.ts';
import { type StackShape, stackLevelGap, stackSize } from './stack.ts';

/** A page of 16 to 9 on which cards can be read: what fits it whole is not worth arranging anew. */
const PAGE_WIDTH = 1600;
const PAGE_HEIGHT = 900;

/** The size of every branch, filled from the leaves up, and from it the size of the chart. */
export interface Measure {
  /** Of every branch. Exact, unlike what is across the levels, where one branch is taken to stand beside the other. */
  readonly along: Float64Array;
  /** A boss whose team stands in runs, side by side or stacked. */
  readonly addRuns: (boss: number, runs: readonly Run[]) => void;
  /** A boss whose team stands in columns, which end at `ends`: of whole branches, or of leaves alone. */
  readonly addBranches: (boss: number, ends: readonly number[], assistants?: StackShape) => void;
  readonly addLeaves: (boss: number, ends: readonly number[], assistants?: StackShape) => void;
  /** The whole chart, once every branch has been measured. */
  readonly page: () => PageShare;
}

/** How many pages of 16 to 9 a chart would be wide and high. */
export interface PageShare {
  readonly width: number;
  readonly height: number;
}

/** A card with the space and the lines around it, where cards stand as close as they can. */
const CELL = (CARD_WIDTH + STUB_LENGTH + SIBLING_GAP) * (CARD_HEIGHT + STACK_GAP);

/** How many times larger than the page any chart of so many roles comes out at least; 1 when it may fit. */
export function leastPages({ preOrder }: Forest): number {
  return Math.max(1, Math.sqrt((preOrder.length * CELL) / (PAGE_WIDTH * PAGE_HEIGHT)));
}

const BOTH: StackShape = { kind: 'both' };

export function createMeasure(forest: Forest, axes: Axes): Measure {
  const { parent, childStart, teamStart, children, tops } = forest;
  const across = new Float64Array(forest.roles.length).fill(axes.across);
  const along = new Float64Array(forest.roles.length).fill(axes.along);

  /** The boss with its assistants, if there are any. */
  const addBoss = (boss: number, shape: StackShape) => {
    const count = (teamStart[boss] as number) - (childStart[boss] as number);
    across[boss] = axes.across;
    along[boss] = axes.along;
    if (count === 0) return;
    const size = stackSize(axes, shape, count);
    across[boss] = Math.max(axes.across, size.across);
    along[boss] = axes.along + ASSISTANT_GAP + size.along;
  };

  const addTeam = (boss: number, wide: number, long: number) => {
    across[boss] = Math.max(across[boss] as number, wide);
    along[boss] = (along[boss] as number) + long;
  };

  const addRuns = (boss: number, runs: readonly Run[]) => {
    addBoss(boss, BOTH);
    const size = (childStart[boss + 1] as number) - (teamStart[boss] as number);
    let wide = -axes.siblingGap;
    let long = 0;
    for (const { first, end, stack } of size > 0 ? runs : []) {
      if (stack) {
        const { across: own, along: below } = stackSize(axes, stack, end - first);
        wide += own + axes.siblingGap;
        long = Math.max(long, below + (end - first === size ? stackLevelGap(axes, stack) : axes.levelGap));
        continue;
      }
      for (let i = first; i < end; i += 1) {
        const kid = children[i] as number;
        wide += (across[kid] as number) + axes.siblingGap;
        long = Math.max(long, axes.levelGap + (along[kid] as number));
      }
    }
    addTeam(boss, wide, long);
  };

  const addLeaves = (boss: number, ends: readonly number[], assistants = BOTH) => {
    addBoss(boss, assistants);
    const rows = (ends[0] as number) - (teamStart[boss] as number);
    const wide = SPINE_INSET - axes.columnGap + ends.length * (STUB_LENGTH + axes.across + axes.columnGap);
    const long = rows * (axes.along + axes.stackGap) - axes.stackGap;
    addTeam(boss, wide, long + columnsLevelGap(axes, ends.length));
  };

  const addBranches = (boss: number, ends: readonly number[], assistants = BOTH) => {
    addBoss(boss, assistants);
    let wide = SPINE_INSET - axes.columnGap;
    let long = 0;
    let first = teamStart[boss] as number;
    for (const end of ends) {
      let column = 0;
      let length = 0;
      for (let i = first; i < end; i += 1) {
        const kid = children[i] as number;
        const own = along[kid] as number;
        if (i > first) length += gapBetween(axes, along[children[i - 1] as number] as number, own);
        length += own;
        column = Math.max(column, across[kid] as number);
      }
      wide += STUB_LENGTH + column + axes.columnGap;
      long = Math.max(long, length);
      first = end;
    }
    addTeam(boss, wide, long + columnsLevelGap(axes, ends.length));
  };

  const page = (): PageShare => {
    let wide = -TREE_GAP;
    let highest = 0;
    let widest = 0;
    let area = 0;
    let trees = 0;
    for (const top of tops) {
      if (parent[top] !== -1) continue;
      const width = (axes.toRight ? along[top] : across[top]) as number;
      const height = (axes.toRight ? across[top] : along[top]) as number;
      wide += width + TREE_GAP;
      area += (width + TREE_GAP) * (height + TREE_GAP);
      widest = Math.max(widest, width);
      highest = Math.max(highest, height);
      trees += 1;
    }
    if (trees <= MOST_TREES_IN_A_ROW) return { width: wide / PAGE_WIDTH, height: highest / PAGE_HEIGHT };
    // Many trees are packed near the shape of the page, whatever the shape of each.
    const packed = Math.sqrt(area / (PAGE_WIDTH * PAGE_HEIGHT));
    return { width: Math.max(widest / PAGE_WIDTH, packed), height: Math.max(highest / PAGE_HEIGHT, packed) };
  };

  return { along, addRuns, addBranches, addLeaves, page };
}

/** A single column hangs below its boss; several have a bus before them. */
export function columnsLevelGap(axes: Axes, columns: number): number {
  return columns === 1 ? HANG_GAP : axes.levelGap;
}
