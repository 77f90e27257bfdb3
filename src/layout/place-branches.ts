import type { Blocks } from './blocks.ts';
import type { StackedBranches } from './branch-columns.ts';
import { SPINE_INSET, STUB_LENGTH } from './card.ts';
import type { Contours } from './contours.ts';

/** Puts branches that are already arranged into the columns of a stack. */
export interface BranchPlacer {
  /** As the contours do, and how far the blocks under `boss` reach to either side with everything below them. */
  readonly arrange: (boss: number) => void;
  /** Where the branches of a stack that starts at `from` come to stand; `sums` as the tree adds up its shifts. */
  readonly place: (block: number, from: number, sums: Float64Array) => void;
}

export function createBranchPlacer(
  blocks: Blocks,
  { start, shift, arrange }: Contours,
  { columnOf }: StackedBranches,
): BranchPlacer {
  const { forest, axes, across, kids, kidStart, kidEnd, trunk, offset, stacks, toLine } = blocks;
  const count = forest.roles.length;
  // Whole pixels, as everything that is added up to them.
  const lowest = new Int32Array(start.length);
  const highest = new Int32Array(start.length);
  /** From the start of its stack to where a role's branch starts. */
  const cell = new Int32Array(count);

  /** As wide as its columns are, each as wide as the widest branch in it. Gives how many there are. */
  const measureStack = (block: number) => {
    const stack = stacks[block - count];
    if (stack?.shape.kind !== 'branches') return;
    let column = 0;
    let from = STUB_LENGTH;
    let widest = 0;
    for (let i = stack.first; i < stack.end; i += 1) {
      const role = forest.children[i] as number;
      if (columnOf[role] !== column) {
        column += 1;
        from += widest + axes.columnGap + STUB_LENGTH;
        widest = 0;
      }
      cell[role] = from;
      widest = Math.max(widest, (highest[role] as number) - (lowest[role] as number));
    }
    across[block] = from + widest;
  };

  /** Over the middle of several columns; at the line of a single one, or where it hangs at an edge itself. */
  const placeBoss = (boss: number, block: number) => {
    const shape = stacks[block - count]?.shape;
    if (shape?.kind !== 'branches') return;
    const isMiddle = shape.columns > 1 && !shape.isAtEdge;
    const line = isMiddle ? Math.floor((STUB_LENGTH + (across[block] as number)) / 2) : 0;
    const isCard = boss < count;
    const ownLine = isCard && !isMiddle ? SPINE_INSET : (trunk[boss] as number);
    offset[boss] = line - ownLine;
  };

  const reach = (boss: number) => {
    let low = start[boss] as number;
    let high = low + (across[boss] as number);
    for (let i = kidStart[boss] as number; i < (kidEnd[boss] as number); i += 1) {
      const kid = kids[i] as number;
      const isEnd = kidStart[kid] === kidEnd[kid];
      const from = shift[kid] as number;
      const own = start[kid] as number;
      low = Math.min(low, from + (isEnd ? own : (lowest[kid] as number)));
      high = Math.max(high, from + (isEnd ? own + (across[kid] as number) : (highest[kid] as number)));
    }
    lowest[boss] = low;
    highest[boss] = high;
  };

  return {
    arrange: (boss) => {
      const kid = kids[kidStart[boss] as number] as number;
      if (kidStart[boss] !== kidEnd[boss] && kid >= count) {
        measureStack(kid);
        placeBoss(boss, kid);
      }
      arrange(boss);
      reach(boss);
    },
    place: (block, from, sums) => {
      const stack = stacks[block - count];
      if (!stack) return;
      for (let i = stack.first; i < stack.end; i += 1) {
        const role = forest.children[i] as number;
        sums[role] = from + (cell[role] as number) - (lowest[role] as number);
        toLine[role] = STUB_LENGTH + (start[role] as number) - (lowest[role] as number);
      }
    },
  };
}
