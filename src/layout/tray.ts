import type { Point } from '../chart/chart.ts';
import { inDigits } from '../chart/digits.ts';
import { CARD_WIDTH, SIBLING_GAP, TREE_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import { handPlaceOf } from './hand-placed.ts';
import type { Rect } from './rect.ts';

/** The frame around the roles without a reporting line, with what is written in its upper left corner. */
export interface Tray {
  readonly rect: Rect;
  readonly label: string;
}

export const TRAY_RADIUS = 14;
export const TRAY_LABEL_SIZE = 12;

const PADDING = 20;
/** From the top of the frame to the cards, with the label between. */
const HEADING = 42;
const LABEL_BASELINE = 27;
const SLIDE = 16 / 9;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the label's words start, on their base line. */
export function trayLabelSpot({ x, y }: Rect): Point {
  return { x: x + PADDING, y: y + LABEL_BASELINE };
}

/**
 * Places roles that stand alone in rows: below the trees and as wide as they are, or near the shape of a slide where
 * there are many and the trees are narrow. Those a person has placed take no room here. Gives the frame around
 * them, which there is only below trees.
 */
export function placeSingles(
  forest: Forest,
  singles: readonly number[],
  x: Int32Array,
  y: Int32Array,
  trees: Size,
): Tray | undefined {
  const inRows = singles.filter((role) => !handPlaceOf(forest.roles[role]));
  const framed = trees.height > 0 && inRows.length > 0;
  const pitchX = CARD_WIDTH + SIBLING_GAP;
  const pitchY = forest.options.cardHeight + SIBLING_GAP;
  const room = trees.width - (framed ? 2 * PADDING : 0);
  const square = Math.ceil(Math.sqrt((inRows.length * SLIDE * pitchY) / pitchX));
  const columns = Math.max(1, square, Math.floor((room + SIBLING_GAP) / pitchX));
  const used = Math.min(columns, inRows.length) * pitchX - SIBLING_GAP;
  const top = framed ? trees.height + TREE_GAP + HEADING : 0;
  const left = Math.max(framed ? PADDING : 0, Math.round((trees.width - used) / 2));
  for (let i = 0; i < inRows.length; i += 1) {
    const role = inRows[i] as number;
    x[role] = left + (i % columns) * pitchX;
    y[role] = top + Math.floor(i / columns) * pitchY;
  }
  if (!framed) return undefined;
  const height = Math.ceil(inRows.length / columns) * pitchY - SIBLING_GAP;
  return {
    rect: {
      x: left - PADDING,
      y: top - HEADING,
      width: used + 2 * PADDING,
      height: height + HEADING + PADDING,
    },
    label: `Without a reporting line · ${inDigits(inRows.length)}`,
  };
}
