import {
  CARD_HEIGHT,
  CARD_WIDTH,
  HANG_GAP,
  LEVEL_GAP,
  SIBLING_GAP,
  SPINE_INSET,
  STACK_GAP,
  STUB_LENGTH,
} from './card.ts';

/**
 * A team of leaves below each other. `right` and `left` hang on a line near that edge of the boss, `both` on both
 * sides of a line under its middle; `columns` stand under the boss, each with a line of its own on the left.
 */
export type StackShape =
  | { readonly kind: 'left' | 'right' | 'both' }
  | { readonly kind: 'columns'; readonly columns: number };

/** Where a card of a stack lies, from the stack's own top left corner. */
export interface StackCell {
  readonly x: number;
  readonly y: number;
  /** The vertical line its stub starts from. */
  readonly spine: number;
}

const COLUMN = STUB_LENGTH + CARD_WIDTH;
const COLUMN_PITCH = COLUMN + SIBLING_GAP;
const ROW_PITCH = CARD_HEIGHT + STACK_GAP;

function rowsOf(shape: StackShape, count: number): number {
  if (shape.kind === 'both') return Math.ceil(count / 2);
  return shape.kind === 'columns' ? Math.ceil(count / shape.columns) : count;
}

/** Columns are filled one after the other, so that the order of siblings is the order of reading. */
export function stackCell(shape: StackShape, count: number, position: number): StackCell {
  switch (shape.kind) {
    case 'right':
      return { x: STUB_LENGTH, y: position * ROW_PITCH, spine: 0 };
    case 'left':
      return { x: 0, y: position * ROW_PITCH, spine: COLUMN };
    case 'both': {
      const x = position % 2 === 0 ? 0 : COLUMN + STUB_LENGTH;
      return { x, y: Math.floor(position / 2) * ROW_PITCH, spine: COLUMN };
    }
    case 'columns': {
      const rows = rowsOf(shape, count);
      const left = Math.floor(position / rows) * COLUMN_PITCH;
      return { x: left + STUB_LENGTH, y: (position % rows) * ROW_PITCH, spine: left };
    }
    default:
      return shape satisfies never;
  }
}

export function stackSize(shape: StackShape, count: number): { width: number; height: number } {
  const rows = rowsOf(shape, count);
  const height = rows * ROW_PITCH - STACK_GAP;
  if (shape.kind === 'both') return { width: 2 * COLUMN, height };
  const columns = shape.kind === 'columns' ? Math.ceil(count / rows) : 1;
  return { width: columns * COLUMN_PITCH - SIBLING_GAP, height };
}

/** From the left edge of the stack to the left edge of its boss, when the boss has nothing else below it. */
export function bossOffset(shape: StackShape, count: number): number {
  switch (shape.kind) {
    case 'right':
      return -SPINE_INSET;
    case 'left':
      return COLUMN - CARD_WIDTH + SPINE_INSET;
    case 'both':
      return COLUMN - CARD_WIDTH / 2;
    case 'columns':
      return (STUB_LENGTH + stackSize(shape, count).width - CARD_WIDTH) / 2;
    default:
      return shape satisfies never;
  }
}

/** Hanging teams need no bus above them and move a little closer. */
export function stackGap(shape: StackShape): number {
  return shape.kind === 'left' || shape.kind === 'right' ? HANG_GAP : LEVEL_GAP;
}
