import { inDigits } from '../chart/digits.ts';
import { type Pill, pillScene } from './pill-scene.ts';
import type { Primitive } from './primitives.ts';
import type { Rect } from './rect.ts';
import { textWidth } from './text-metrics.ts';
import type { Theme } from './theme.ts';

const HEIGHT = 18;
const FONT_SIZE = 11;
const PADDING = 7;

interface FoldWords {
  readonly toRight: boolean;
  readonly page?: number | undefined;
  /** Said where it leads to no page. */
  readonly words?: string | undefined;
}

/** The pill on the edge of a folded card on which its lines to the reports would start. Pages count from 0. */
export function foldPill(card: Rect, hidden: number, { toRight, page, words }: FoldWords): Pill {
  const behind = page === undefined ? words : `page ${inDigits(page + 1)}`;
  const text = [`+${inDigits(hidden)}`, ...(behind === undefined ? [] : [behind])].join(' · ');
  const width = Math.ceil(textWidth(text, FONT_SIZE, 600)) + 2 * PADDING;
  const middleX = toRight ? card.x + card.width : card.x + card.width / 2;
  const middleY = toRight ? card.y + card.height / 2 : card.y + card.height;
  return { text, x: middleX - width / 2, y: middleY - HEIGHT / 2, width, height: HEIGHT };
}

/** Says on a folded card how many roles are below it. */
export function foldScene(theme: Theme, pill: Pill): readonly Primitive[] {
  return pillScene(theme, pill, { size: FONT_SIZE, stroke: theme.line, fill: theme.soft });
}
