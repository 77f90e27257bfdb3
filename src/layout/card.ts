/** Sizes and distances of the drawing, in scene units (CSS pixels at 100 %). */

export const CARD_WIDTH = 200;
export const CARD_HEIGHT = 84;
export const CARD_RADIUS = 10;
/** Of a board or committee. */
export const BODY_RADIUS = 16;

/** From the bottom of a boss to the top of the reports; the bus that joins them runs half way. */
export const LEVEL_GAP = 48;
/** Between neighbouring siblings. */
export const SIBLING_GAP = 24;
/** Between cards that are neighbours by chance, not siblings. */
export const BRANCH_GAP = 40;
/** Between whole trees, and between the trees and the roles that stand alone. */
export const TREE_GAP = 72;
/** Up to here trees stand side by side; more of them wrap into rows. */
export const MOST_TREES_IN_A_ROW = 8;

/** From a boss to the first card that hangs below it; also the least a stack keeps from a card below it. */
export const HANG_GAP = 36;
/** Between cards of one stack. */
export const STACK_GAP = 16;
/** Between whole branches of one stack, so that it is seen where one ends. */
export const BRANCH_STACK_GAP = 28;
/** From the vertical line of a stack to its cards. */
export const STUB_LENGTH = 16;
/** From the edge of a boss to the vertical line its team hangs on. */
export const SPINE_INSET = 16;

/** Corner radius of lines; painters round what `points` only bend. */
export const LINE_RADIUS = 8;

/** From a boss to the assistants beside the line that leads down from it. */
export const ASSISTANT_GAP = 24;

/** In charts that grow to the right, where levels are columns. */
export const COLUMN_GAP = 64;
export const ROW_GAP = 16;
