import type { Rect } from './rect.ts';

/**
 * Finds what lies in a rectangle among many boxes. Boxes that come one after the other are taken to be near each
 * other, as cards and lines in drawing order are: each 16 of them share an outer box, each 16 of those another.
 */
export interface SpatialIndex {
  /**
   * Calls `visit` with the position of every box that touches the rectangle, in ascending order, until it says stop.
   */
  readonly query: (left: number, top: number, right: number, bottom: number, visit: Visit) => void;
}

export const STOP = Symbol('stop');
export type Visit = (item: number) => typeof STOP | undefined;

const FAN_OUT = 16;

/** `boxes` holds left, top, right, bottom of each box in turn. Takes linear time. */
export function createSpatialIndex(boxes: Float64Array): SpatialIndex {
  const levels = [boxes];
  for (let level = boxes; level.length > 4 * FAN_OUT; ) {
    level = enclose(level);
    levels.push(level);
  }
  return {
    query: (left, top, right, bottom, visit) => {
      const search = (depth: number, from: number, to: number): typeof STOP | undefined => {
        const level = levels[depth] as Float64Array;
        for (let item = from; item < to; item += 1) {
          const at = item * 4;
          const apart =
            (level[at] as number) > right ||
            (level[at + 1] as number) > bottom ||
            (level[at + 2] as number) < left ||
            (level[at + 3] as number) < top;
          if (apart) continue;
          const end = depth === 0 ? 0 : Math.min((item + 1) * FAN_OUT, countAt(levels, depth - 1));
          const answer = depth === 0 ? visit(item) : search(depth - 1, item * FAN_OUT, end);
          if (answer === STOP) return STOP;
        }
        return undefined;
      };
      const root = levels.length - 1;
      search(root, 0, countAt(levels, root));
    },
  };
}

function countAt(levels: readonly Float64Array[], depth: number): number {
  return (levels[depth] as Float64Array).length / 4;
}

function enclose(boxes: Float64Array): Float64Array {
  const count = boxes.length / 4;
  const outer = new Float64Array(Math.ceil(count / FAN_OUT) * 4);
  for (let item = 0; item < count; item += 1) {
    const from = item * 4;
    const to = Math.floor(item / FAN_OUT) * 4;
    const first = item % FAN_OUT === 0;
    for (let side = 0; side < 4; side += 1) {
      const own = boxes[from + side] as number;
      const known = outer[to + side] as number;
      const farther = side < 2 ? own < known : own > known;
      if (first || farther) outer[to + side] = own;
    }
  }
  return outer;
}

/** Left, top, right, bottom of each rectangle, as {@link createSpatialIndex} wants them. */
export function boxesOf(rects: readonly Rect[]): Float64Array {
  const boxes = new Float64Array(rects.length * 4);
  for (let i = 0; i < rects.length; i += 1) {
    const { x, y, width, height } = rects[i] as Rect;
    boxes[i * 4] = x;
    boxes[i * 4 + 1] = y;
    boxes[i * 4 + 2] = x + width;
    boxes[i * 4 + 3] = y + height;
  }
  return boxes;
}

/**
 * For long level lines between rows of cards: the rectangles row by row, so that what shares an outer box shares a
 * row. The positions a query gives are then of no use, only how many there are.
 */
export function boxesByRow(rects: readonly Rect[]): Float64Array {
  return boxesOf(rects.toSorted((a, b) => a.y - b.y || a.x - b.x));
}
