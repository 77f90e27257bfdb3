import type { Axes } from './axes.ts';
import { HANG_GAP, SPINE_INSET, STUB_LENGTH } from './card.ts';

/**
 * A team of leaves one behind the other along the levels: below each other where the chart grows down, in a row where
 * it grows to the right. `right` and `left` hang on a line near that edge of the boss (the lower and the upper one in
 * a chart to the right), `both` on both sides of a line from its middle; `columns` stand beyond the boss, each with a
 * line of its own before it, and `mirrored` ones with the line on the side that is away from the boss.
 */
export type StackShape =
  | { readonly kind: 'left' | 'right' | 'both' }
  | { readonly kind: 'columns' | 'mirrored'; readonly columns: number };

/** Where a card of a stack lies, from the stack's own start. */
export interface StackCell {
  readonly across: number;
  readonly along: number;
}

function rowsOf(shape: StackShape, count: number): number {
  if (shape.kind === 'both') return Math.ceil(count / 2);
  return 'columns' in shape ? Math.ceil(count / shape.columns) : count;
}

/** Columns are filled one after the other, so that the order of siblings is the order of reading. */
export function stackCell(axes: Axes, shape: StackShape, count: number, position: number): StackCell {
  const pitch = axes.along + axes.stackGap;
  switch (shape.kind) {
    case 'right':
      return { across: STUB_LENGTH, along: position * pitch };
    case 'left':
      return { across: 0, along: position * pitch };
    case 'both': {
      const across = position % 2 === 0 ? 0 : axes.across + 2 * STUB_LENGTH;
      return { across, along: Math.floor(position / 2) * pitch };
    }
    case 'columns':
    case 'mirrored': {
      const rows = rowsOf(shape, count);
      const column = Math.floor(position / rows);
      const start = column * (STUB_LENGTH + axes.across + axes.columnGap);
      const isBefore = shape.kind === 'columns' || column * 2 < Math.ceil(count / rows);
      return { across: isBefore ? start + STUB_LENGTH : start, along: (position % rows) * pitch };
    }
    default:
      return shape satisfies never;
  }
}

export function stackSize(axes: Axes, shape: StackShape, count: number): StackCell {
  const rows = rowsOf(shape, count);
  const along = rows * (axes.along + axes.stackGap) - axes.stackGap;
  const column = STUB_LENGTH + axes.across;
  if (shape.kind === 'both') return { across: Math.min(count, 2) * column, along };
  const columns = 'columns' in shape ? Math.ceil(count / rows) : 1;
  return { across: columns * (column + axes.columnGap) - axes.columnGap, along };
}

/** From the start of the stack to the line that comes down to it from the middle of a boss. */
export function trunkOffset(axes: Axes, shape: StackShape, count: number): number {
  switch (shape.kind) {
    case 'right':
      return 0;
    case 'left':
    case 'both':
      return STUB_LENGTH + axes.across;
    case 'columns':
      return (STUB_LENGTH + stackSize(axes, shape, count).across) / 2;
    case 'mirrored': {
      // Above the middle column where there is one.
      const isOdd = Math.ceil(count / rowsOf(shape, count)) % 2 === 1;
      return ((isOdd ? STUB_LENGTH : 0) + stackSize(axes, shape, count).across) / 2;
    }
    default:
      return shape satisfies never;
  }
}

/** From the start of the stack to the start of its boss, when the boss has nothing else below it. */
export function bossOffset(axes: Axes, shape: StackShape, count: number): number {
  const trunk = trunkOffset(axes, shape, count);
  switch (shape.kind) {
    case 'right':
      return trunk - SPINE_INSET;
    case 'left':
      return trunk + SPINE_INSET - axes.across;
    case 'both':
    case 'columns':
    case 'mirrored':
      return trunk - axes.across / 2;
    default:
      return shape satisfies never;
  }
}

/** Hanging teams need no bus before them and move a little closer. */
export function stackLevelGap(axes: Axes, shape: StackShape): number {
  return shape.kind === 'left' || shape.kind === 'right' ? HANG_GAP : axes.levelGap;
}
