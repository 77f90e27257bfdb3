import { axesOf, type Axes } from './axes.ts';
import { type BranchColumns, gapBetween, type StackedBranches } from './branch-columns.ts';
import { ASSISTANT_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import { chooseArrangement } from './choose-shape.ts';
import type { Run } from './leaf-arrangement.ts';
import { columnsLevelGap } from './measure-shape.ts';
import { bossOffset, type StackShape, stackLevelGap, stackSize, trunkOffset } from './stack.ts';
import { ASSISTANTS_AT_EDGE } from './stack-branches.ts';

/** A team in a stack: the reports at `first` up to `end` in `forest.children`. */
export interface Stack {
  readonly shape: StackShape | BranchColumns;
  readonly first: number;
  readonly end: number;
}

/** Assistants stand left and right of the line that leads down to the other reports. */
const ASSISTANTS: StackShape = { kind: 'both' };

/**
 * What the tidy tree arranges. Blocks below `forest.roles.length` are single cards, by the number of their role;
 * those above are whole stacks. A boss with assistants has one block below it, their stack, and that has the rest.
 */
export interface Blocks {
  readonly forest: Forest;
  readonly axes: Axes;
  readonly across: Float64Array;
  readonly along: Float64Array;
  /** Where a block starts along the levels. */
  readonly level: Float64Array;
  /** The blocks under block b are `kids[kidStart[b]]` up to `kids[kidEnd[b]]`. */
  readonly kids: Int32Array;
  readonly kidStart: Int32Array;
  readonly kidEnd: Int32Array;
  /** From the start of a block to the line that leads down from it. */
  readonly trunk: Float64Array;
  /** How far a block lies from the start of the stack that is all it has below; NaN: it stands in the middle. */
  readonly offset: Float64Array;
  readonly stacks: readonly Stack[];
  /** The stack a role stands in, as a position in `stacks`, or -1. */
  readonly stackOf: Int32Array;
  /** The block of a boss's assistants, or -1. */
  readonly assistants: Int32Array;
  /** Absent where only leaves are stacked. */
  readonly branches: StackedBranches | undefined;
  /** From a card to the line it hangs on with its whole branch; known once the branch is arranged. */
  readonly toLine: Int32Array;
}

/** Cuts the forest into blocks and gives each its size and its level. Linear. */
export function buildBlocks(forest: Forest): Blocks {
  const axes = axesOf(forest);
  const count = forest.roles.length;
  const most = count + forest.preOrder.length;
  const across = new Float64Array(most).fill(axes.across);
  const along = new Float64Array(most).fill(axes.along);
  const level = new Float64Array(most);
  const kids = new Int32Array(forest.preOrder.length);
  const kidStart = new Int32Array(most);
  const kidEnd = new Int32Array(most);
  const trunk = new Float64Array(most).fill(axes.across / 2);
  const offset = new Float64Array(most).fill(Number.NaN);
  const stackOf = new Int32Array(count).fill(-1);
  const assistants = new Int32Array(count).fill(-1);
  const stacks: Stack[] = [];
  const { runsOf, branches } = chooseArrangement(forest, axes);
  let used = 0;

  const lowEdge = (block: number) => (level[block] as number) + (along[block] as number);

  const addStack = (above: number, stack: Stack, gap: number): number => {
    const { first, end } = stack;
    const block = count + stacks.length;
    level[block] = lowEdge(above) + gap;
    for (let i = first; i < end; i += 1) stackOf[forest.children[i] as number] = stacks.length;
    stacks.push(stack);
    return block;
  };

  const addLeaves = (above: number, { first, end }: Run, shape: StackShape, gap: number): number => {
    const block = addStack(above, { shape, first, end }, gap);
    const size = stackSize(axes, shape, end - first);
    across[block] = size.across;
    along[block] = size.along;
    return block;
  };

  /** What is across is only known once each branch is arranged. */
  const addBranches = (
    above: number,
    run: Run,
    isAtEdge: boolean,
    { columnOf, along: long }: StackedBranches,
  ) => {
    const { first, end } = run;
    const columns = 1 + (columnOf[forest.children[end - 1] as number] as number);
    const shape = { kind: 'branches', columns, isAtEdge } as const;
    const block = addStack(above, { shape, first, end }, columnsLevelGap(axes, columns));
    let longest = 0;
    let reached = 0;
    let before = -1;
    for (let i = first; i < end; i += 1) {
      const kid = forest.children[i] as number;
      const isNext = before !== -1 && columnOf[kid] === columnOf[before];
      const own = long[kid] as number;
      reached = isNext ? reached + gapBetween(axes, long[before] as number, own) : 0;
      level[kid] = (level[block] as number) + reached;
      reached += own;
      longest = Math.max(longest, reached);
      before = kid;
    }
    along[block] = longest;
    kids[used] = block;
    used += 1;
  };

  const addAssistants = (boss: number, first: number, end: number, isAtEdge: boolean): number => {
    const shape = isAtEdge ? ASSISTANTS_AT_EDGE : ASSISTANTS;
    const block = addLeaves(boss, { first, end }, shape, ASSISTANT_GAP);
    trunk[block] = trunkOffset(axes, shape, end - first);
    offset[boss] = bossOffset(axes, shape, end - first);
    assistants[boss] = block;
    kidStart[boss] = used;
    kids[used] = block;
    used += 1;
    kidEnd[boss] = used;
    return block;
  };

  const addRun = (above: number, run: Run, alone: boolean) => {
    const { first, end, stack } = run;
    if (stack) {
      const gap = alone ? stackLevelGap(axes, stack) : axes.levelGap;
      // A line that has passed assistants cannot move to the edge of the boss any more.
      if (alone && above >= count)
        offset[above] = trunkOffset(axes, stack, end - first) - (trunk[above] as number);
      else if (alone) offset[above] = bossOffset(axes, stack, end - first);
      kids[used] = addLeaves(above, run, stack, gap);
      used += 1;
      return;
    }
    for (let i = first; i < end; i += 1) {
      const kid = forest.children[i] as number;
      level[kid] = lowEdge(above) + axes.levelGap;
      kids[used] = kid;
      used += 1;
    }
  };

  for (const boss of forest.preOrder) {
    const start = forest.childStart[boss] as number;
    const first = forest.teamStart[boss] as number;
    const end = forest.childStart[boss + 1] as number;
    if (start === end) continue;
    const columnOf = branches?.columnOf;
    const isStacked =
      columnOf !== undefined && first < end && columnOf[forest.children[first] as number] !== -1;
    const isAtEdge = isStacked && columnOf[boss] !== -1;
    const above = first > start ? addAssistants(boss, start, first, isAtEdge) : boss;
    if (first === end) continue;
    kidStart[above] = used;
    if (branches && isStacked) addBranches(above, { first, end }, isAtEdge, branches);
    else for (const run of runsOf(boss)) addRun(above, run, run.end - run.first === end - first);
    kidEnd[above] = used;
  }
  return {
    forest,
    axes,
    across,
    along,
    level,
    kids,
    kidStart,
    kidEnd,
    trunk,
    offset,
    stacks,
    stackOf,
    assistants,
    branches,
    toLine: new Int32Array(branches ? count : 0),
  };
}
