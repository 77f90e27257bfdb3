import { CARD_HEIGHT, CARD_WIDTH, COLUMN_GAP, LEVEL_GAP, ROW_GAP, SIBLING_GAP, BRANCH_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import { leafArrangements, type Run } from './leaf-arrangement.ts';
import { bossOffset, type StackShape, stackGap, stackSize } from './stack.ts';

/** A team in a stack: the reports at `first` up to `end` in `forest.children`. */
export interface Stack {
  readonly shape: StackShape;
  readonly first: number;
  readonly end: number;
}

/**
 * What the tidy tree arranges. Blocks below `forest.roles.length` are single cards, by the number of their role;
 * those above are whole stacks. "Across" is the direction siblings stand in, "along" the one levels go down.
 */
export interface Blocks {
  readonly forest: Forest;
  readonly across: Float64Array;
  readonly along: Float64Array;
  /** Where a block starts along the levels. */
  readonly level: Float64Array;
  /** The blocks under block b are `kids[kidStart[b]]` up to `kids[kidEnd[b]]`. */
  readonly kids: Int32Array;
  readonly kidStart: Int32Array;
  readonly kidEnd: Int32Array;
  /** How far a boss lies from the start of the stack that is all it has below; NaN: it stands in the middle. */
  readonly offset: Float64Array;
  readonly stacks: readonly Stack[];
  /** The stack a role stands in, as a position in `stacks`, or -1. */
  readonly stackOf: Int32Array;
  readonly siblingGap: number;
  readonly branchGap: number;
}

/** Cuts the forest into blocks and gives each its size and its level. Linear. */
export function buildBlocks(forest: Forest): Blocks {
  const toRight = forest.scenario.arrangement?.direction === 'right';
  const count = forest.roles.length;
  const most = count + forest.preOrder.length;
  const across = new Float64Array(most).fill(toRight ? CARD_HEIGHT : CARD_WIDTH);
  const along = new Float64Array(most).fill(toRight ? CARD_WIDTH : CARD_HEIGHT);
  const level = new Float64Array(most);
  const kids = new Int32Array(forest.preOrder.length);
  const kidStart = new Int32Array(most);
  const kidEnd = new Int32Array(most);
  const offset = new Float64Array(most).fill(Number.NaN);
  const stackOf = new Int32Array(count).fill(-1);
  const stacks: Stack[] = [];
  const { runsOf } = leafArrangements(forest);
  const gap = toRight ? COLUMN_GAP : LEVEL_GAP;
  let used = 0;

  const addStack = (boss: number, { first, end }: Run, shape: StackShape, alone: boolean): number => {
    const block = count + stacks.length;
    const size = stackSize(shape, end - first);
    across[block] = size.width;
    along[block] = size.height;
    level[block] = (level[boss] as number) + (along[boss] as number) + (alone ? stackGap(shape) : gap);
    if (alone) offset[boss] = bossOffset(shape, end - first);
    for (let i = first; i < end; i += 1) stackOf[forest.children[i] as number] = stacks.length;
    stacks.push({ shape, first, end });
    return block;
  };

  for (const boss of forest.preOrder) {
    const size = (forest.childStart[boss + 1] as number) - (forest.childStart[boss] as number);
    if (size === 0) continue;
    kidStart[boss] = used;
    for (const run of runsOf(boss)) {
      if (run.stack) {
        kids[used] = addStack(boss, run, run.stack, run.end - run.first === size);
        used += 1;
        continue;
      }
      for (let i = run.first; i < run.end; i += 1) {
        const kid = forest.children[i] as number;
        level[kid] = (level[boss] as number) + (along[boss] as number) + gap;
        kids[used] = kid;
        used += 1;
      }
    }
    kidEnd[boss] = used;
  }
  return {
    forest,
    across,
    along,
    level,
    kids,
    kidStart,
    kidEnd,
    offset,
    stacks,
    stackOf,
    siblingGap: toRight ? ROW_GAP : SIBLING_GAP,
    branchGap: toRight ? ROW_GAP * 1.5 : BRANCH_GAP,
  };
}
