import { buildBlocks, type Blocks } from './blocks.ts';
import { CARD_WIDTH, MOST_TREES_IN_A_ROW, TREE_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import { placeTrees } from './tidy-tree.ts';
import { placeSingles, type Size, type Tray } from './tray.ts';

/** Top left corners of all visible cards by role number, before what a person placed by hand is moved there. */
export interface Places {
  readonly blocks: Blocks;
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Around the roles without a line, where there are trees as well. */
  readonly tray: Tray | undefined;
}

const SLIDE = 16 / 9;

/** The whole chart: trees next to each other, roles without a line in a tray of their own below. */
export function placeCards(forest: Forest): Places {
  const blocks = buildBlocks(forest);
  const { across, along } = placeTrees(blocks);
  const toRight = forest.scenario.arrangement?.direction === 'right';
  const x = new Int32Array(forest.roles.length);
  const y = new Int32Array(forest.roles.length);
  const trees = packTrees(forest, toRight ? along : across, toRight ? across : along, x, y);
  return { blocks, x, y, tray: placeSingles(forest, forest.singles, x, y, trees) };
}

interface Tree extends Size {
  readonly first: number;
  readonly end: number;
  readonly left: number;
  readonly top: number;
}

/** One tree is one stretch of the pre-order. */
function measureTrees({ preOrder, parent, options }: Forest, x: Float64Array, y: Float64Array): Tree[] {
  const trees: Tree[] = [];
  for (let first = 0; first < preOrder.length; ) {
    let left = Number.POSITIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    let end = first;
    do {
      const role = preOrder[end] as number;
      const cardX = x[role] as number;
      const cardY = y[role] as number;
      if (cardX < left) left = cardX;
      if (cardX > right) right = cardX;
      if (cardY < top) top = cardY;
      if (cardY > bottom) bottom = cardY;
      end += 1;
    } while (end < preOrder.length && parent[preOrder[end] as number] !== -1);
    const width = right - left + CARD_WIDTH;
    trees.push({ first, end, left, top, width, height: bottom - top + options.cardHeight });
    first = end;
  }
  return trees;
}

function packTrees(
  forest: Forest,
  treeX: Float64Array,
  treeY: Float64Array,
  x: Int32Array,
  y: Int32Array,
): Size {
  const trees = measureTrees(forest, treeX, treeY);
  const limit = trees.length > MOST_TREES_IN_A_ROW ? shelfWidth(trees) : Number.POSITIVE_INFINITY;
  let left = 0;
  let top = 0;
  let shelf = 0;
  let width = 0;
  for (const tree of trees) {
    if (left > 0 && left + tree.width > limit) {
      left = 0;
      top += shelf + TREE_GAP;
      shelf = 0;
    }
    for (let i = tree.first; i < tree.end; i += 1) {
      const role = forest.preOrder[i] as number;
      x[role] = Math.round((treeX[role] as number) - tree.left + left);
      y[role] = Math.round((treeY[role] as number) - tree.top + top);
    }
    width = Math.max(width, left + tree.width);
    left += tree.width + TREE_GAP;
    shelf = Math.max(shelf, tree.height);
  }
  return { width, height: top + shelf };
}

function shelfWidth(trees: readonly Tree[]): number {
  let area = 0;
  let widest = 0;
  for (const { width, height } of trees) {
    area += (width + TREE_GAP) * (height + TREE_GAP);
    widest = Math.max(widest, width);
  }
  return Math.max(widest, Math.sqrt(area * SLIDE));
}
