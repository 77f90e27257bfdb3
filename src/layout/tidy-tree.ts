import type { Blocks } from './blocks.ts';
import { createContours } from './contours.ts';
import { createBranchPlacer } from './place-branches.ts';
import { stackCell } from './stack.ts';

/** Where the cards of the trees lie, by role number; each tree for itself, before trees are put next to each other. */
export interface TreePlaces {
  readonly across: Float64Array;
  readonly along: Float64Array;
}

/**
 * Places every role of the forest's trees: bosses over the middle of their reports, siblings in order, nothing
 * overlapping within a tree. Linear, and without recursion: a chain may be as deep as the chart is long.
 */
export function placeTrees(blocks: Blocks): TreePlaces {
  const { forest, level, kids, kidStart, kidEnd, stackOf, assistants, stacks, branches } = blocks;
  const { preOrder } = forest;
  const contours = createContours(blocks);
  const { start, shift, spread } = contours;
  const placer = branches && createBranchPlacer(blocks, contours, branches);
  const arrange = placer?.arrange ?? contours.arrange;
  const columnOf = branches?.columnOf;
  /** Its place among the leaves of a stack is all there is to know about it. */
  const isLeafOfStack = (role: number) =>
    stackOf[role] !== -1 && (columnOf === undefined || columnOf[role] === -1);
  for (let i = preOrder.length - 1; i >= 0; i -= 1) {
    const role = preOrder[i] as number;
    if (isLeafOfStack(role)) continue;
    if (assistants[role] !== -1) arrange(assistants[role] as number);
    arrange(role);
  }
  const count = forest.roles.length;
  const sums = new Float64Array(start.length);
  const across = new Float64Array(count);
  const along = new Float64Array(count);
  const settleKids = (block: number) => {
    spread(block);
    for (let i = kidStart[block] as number; i < (kidEnd[block] as number); i += 1) {
      const kid = kids[i] as number;
      sums[kid] = (sums[block] as number) + (shift[kid] as number);
      if (kid < count) continue;
      const from = sums[kid] + (start[kid] as number);
      if (stacks[kid - count]?.shape.kind === 'branches') placer?.place(kid, from, sums);
      else placeLeaves(blocks, kid, from, across, along);
    }
  };
  for (const role of preOrder) {
    if (isLeafOfStack(role)) continue;
    if (forest.parent[role] === -1) sums[role] = shift[role] as number;
    across[role] = (sums[role] as number) + (start[role] as number);
    along[role] = level[role] as number;
    settleKids(role);
    if (assistants[role] !== -1) settleKids(assistants[role] as number);
  }
  return { across, along };
}

function placeLeaves(
  blocks: Blocks,
  block: number,
  from: number,
  across: Float64Array,
  along: Float64Array,
): void {
  const { forest, axes, stacks, level } = blocks;
  const stack = stacks[block - forest.roles.length];
  if (!stack || stack.shape.kind === 'branches') return;
  const { shape } = stack;
  const size = stack.end - stack.first;
  for (let i = 0; i < size; i += 1) {
    const role = forest.children[stack.first + i] as number;
    const cell = stackCell(axes, shape, size, i);
    across[role] = from + cell.across;
    along[role] = (level[block] as number) + cell.along;
  }
}
