import type { Blocks } from './blocks.ts';
import { HANG_GAP } from './card.ts';

/**
 * The compact tree of A. van der Ploeg ("Drawing non-layered tidy trees in linear time", Software: Practice and
 * Experience 44, 2014): each branch is pushed against the outline of the branches before it, outlines are followed
 * by threads, and small branches between large ones are spread evenly, all in linear time.
 *
 * A block's final place is the sum of `shift` over its ancestors and itself, plus its own `start`.
 */
export interface Contours {
  readonly start: Float64Array;
  readonly shift: Float64Array;
  /** Arranges the blocks under `boss`, whose own branches are already arranged, and puts `boss` above them. */
  readonly arrange: (boss: number) => void;
  /** Adds the even spread of the blocks under `boss` to their `shift`; from the top down, once all is arranged. */
  readonly spread: (boss: number) => void;
}

function at(list: Float64Array | Int32Array, i: number): number {
  return list[i] as number;
}

export function createContours(blocks: Blocks): Contours {
  const { across, along, level, kids, kidStart, kidEnd, trunk, offset } = blocks;
  const { siblingGap, branchGap } = blocks.axes;
  const size = across.length;
  const start = new Float64Array(size);
  const shift = new Float64Array(size);
  const spreadStep = new Float64Array(size);
  const spreadTotal = new Float64Array(size);
  // The lowest block of a branch on either side, how far it is shifted, and where the outline goes on from it.
  const lowLeft = new Int32Array(size);
  for (let block = 0; block < size; block += 1) lowLeft[block] = block;
  const lowRight = lowLeft.slice();
  const lowLeftShift = new Float64Array(size);
  const lowRightShift = new Float64Array(size);
  const threadLeft = new Int32Array(size).fill(-1);
  const threadRight = new Int32Array(size).fill(-1);
  // Who forms the right outline so far: kids, the last one on top, each down to its lowest point.
  const outlineKid = new Int32Array(size);
  const outlineLow = new Float64Array(size);

  const hasKids = (block: number) => at(kidStart, block) < at(kidEnd, block);
  const low = (block: number) => at(level, block) + at(along, block) + HANG_GAP;
  const nextLeft = (block: number) =>
    hasKids(block) ? at(kids, at(kidStart, block)) : at(threadLeft, block);
  const nextRight = (block: number) =>
    hasKids(block) ? at(kids, at(kidEnd, block) - 1) : at(threadRight, block);

  const push = (first: number, from: number, kid: number, distance: number) => {
    const block = at(kids, kid);
    shift[block] = at(shift, block) + distance;
    lowLeftShift[block] = at(lowLeftShift, block) + distance;
    lowRightShift[block] = at(lowRightShift, block) + distance;
    const blocker = first + from;
    if (blocker === kid - 1) return;
    const share = distance / (kid - blocker);
    const next = at(kids, blocker + 1);
    spreadStep[next] = at(spreadStep, next) + share;
    spreadStep[block] = at(spreadStep, block) - share;
    spreadTotal[block] = at(spreadTotal, block) - distance + share;
  };

  /** Moves a kid away from all before it and joins the two outlines. */
  const separate = (first: number, kid: number, outlineTop: number) => {
    let top = outlineTop;
    let right = at(kids, kid - 1);
    let left = at(kids, kid);
    let rightSum = at(shift, right);
    let leftSum = at(shift, left);
    let gap = siblingGap;
    while (right !== -1 && left !== -1) {
      const rightLow = low(right);
      const leftLow = low(left);
      if (rightLow > at(outlineLow, top) && top > 0) top -= 1;
      const distance = rightSum + at(start, right) + at(across, right) + gap - (leftSum + at(start, left));
      if (distance > 0) {
        leftSum += distance;
        push(first, at(outlineKid, top), kid, distance);
      }
      gap = branchGap;
      if (rightLow <= leftLow) {
        right = nextRight(right);
        if (right !== -1) rightSum += at(shift, right);
      }
      if (rightLow >= leftLow) {
        left = nextLeft(left);
        if (left !== -1) leftSum += at(shift, left);
      }
    }
    if (left !== -1 && right === -1) threadLeftOutline(at(kids, first), at(kids, kid), left, leftSum);
    if (right !== -1 && left === -1) threadRightOutline(at(kids, kid - 1), at(kids, kid), right, rightSum);
  };

  const threadLeftOutline = (head: number, kid: number, to: number, sum: number) => {
    const end = at(lowLeft, head);
    threadLeft[end] = to;
    const difference = sum - at(shift, to) - at(lowLeftShift, head);
    shift[end] = at(shift, end) + difference;
    start[end] = at(start, end) - difference;
    lowLeft[head] = at(lowLeft, kid);
    lowLeftShift[head] = at(lowLeftShift, kid);
  };

  const threadRightOutline = (before: number, kid: number, to: number, sum: number) => {
    const end = at(lowRight, kid);
    threadRight[end] = to;
    const difference = sum - at(shift, to) - at(lowRightShift, kid);
    shift[end] = at(shift, end) + difference;
    start[end] = at(start, end) - difference;
    lowRight[kid] = at(lowRight, before);
    lowRightShift[kid] = at(lowRightShift, before);
  };

  const placeAbove = (boss: number, first: number, last: number) => {
    const left = at(kids, first);
    const right = at(kids, last);
    const from = at(start, left) + at(shift, left);
    const to = at(start, right) + at(shift, right) + at(across, right);
    const fixed = at(offset, boss);
    // Whole pixels: a branch that moves as a block must not change inside by a rounding.
    start[boss] = Number.isNaN(fixed) ? Math.floor((from + to) / 2) - at(trunk, boss) : from + fixed;
    lowLeft[boss] = at(lowLeft, left);
    lowLeftShift[boss] = at(lowLeftShift, left);
    lowRight[boss] = at(lowRight, right);
    lowRightShift[boss] = at(lowRightShift, right);
  };

  return {
    start,
    shift,
    arrange: (boss) => {
      const first = at(kidStart, boss);
      const end = at(kidEnd, boss);
      let top = -1;
      for (let kid = first; kid < end; kid += 1) {
        const block = at(kids, kid);
        const lowest = low(kid === first ? at(lowLeft, block) : at(lowRight, block));
        if (kid > first) separate(first, kid, top);
        while (top >= 0 && lowest >= at(outlineLow, top)) top -= 1;
        top += 1;
        outlineKid[top] = kid - first;
        outlineLow[top] = lowest;
      }
      if (end > first) placeAbove(boss, first, end - 1);
    },
    spread: (boss) => {
      let step = 0;
      let total = 0;
      for (let kid = at(kidStart, boss); kid < at(kidEnd, boss); kid += 1) {
        const block = at(kids, kid);
        step += at(spreadStep, block);
        total += step + at(spreadTotal, block);
        shift[block] = at(shift, block) + Math.round(total);
      }
    },
  };
}
