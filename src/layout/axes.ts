import {
  BRANCH_GAP,
  CARD_HEIGHT,
  CARD_WIDTH,
  COLUMN_GAP,
  LEVEL_GAP,
  ROW_GAP,
  SIBLING_GAP,
  STACK_GAP,
} from './card.ts';
import type { Forest } from './forest.ts';

/**
 * The two directions of a tree. "Along" is the one its levels go, "across" the one siblings stand in: down and
 * sideways for a chart that grows down, sideways and down for one that grows to the right. What is written for one
 * holds for the other with x and y exchanged.
 */
export interface Axes {
  readonly toRight: boolean;
  /** The size of a card. */
  readonly across: number;
  readonly along: number;
  /** From a boss to its reports. */
  readonly levelGap: number;
  readonly siblingGap: number;
  readonly branchGap: number;
  /** Between the cards of a stack, and between stacks of one team. */
  readonly stackGap: number;
  readonly columnGap: number;
}

const DOWN: Axes = {
  toRight: false,
  across: CARD_WIDTH,
  along: CARD_HEIGHT,
  levelGap: LEVEL_GAP,
  siblingGap: SIBLING_GAP,
  branchGap: BRANCH_GAP,
  stackGap: STACK_GAP,
  columnGap: SIBLING_GAP,
};

const RIGHT: Axes = {
  toRight: true,
  across: CARD_HEIGHT,
  along: CARD_WIDTH,
  levelGap: COLUMN_GAP,
  siblingGap: ROW_GAP,
  branchGap: ROW_GAP * 1.5,
  stackGap: STACK_GAP,
  columnGap: ROW_GAP,
};

export function axesOf({ scenario, options }: Pick<Forest, 'scenario' | 'options'>): Axes {
  const { cardHeight } = options;
  const toRight = scenario.arrangement?.direction === 'right';
  if (cardHeight === CARD_HEIGHT) return toRight ? RIGHT : DOWN;
  return toRight ? { ...RIGHT, across: cardHeight } : { ...DOWN, along: cardHeight };
}
