import { inDigits } from '../chart/digits.ts';
import type { Primitive } from './primitives.ts';
import type { Rect } from './rect.ts';
import { textWidth } from './text-metrics.ts';
import type { Theme } from './theme.ts';

const HEIGHT = 18;
const FONT_SIZE = 11;
const PADDING = 7;

export interface FoldPill extends Rect {
  readonly text: string;
}

interface FoldWords {
  readonly toRight: boolean;
  readonly page?: number | undefined;
  /** Said where it leads to no page. */
  readonly words?: string | undefined;
}

/** The pill on the edge of a folded card on which its lines to the reports would start. Pages count from 0. */
export function foldPill(card: Rect, hidden: number, { toRight, page, words }: FoldWords): FoldPill {
  const behind = page === undefined ? words : `page ${inDigits(page + 1)}`;
  const text = [`+${inDigits(hidden)}`, ...(behind === undefined ? [] : [behind])].join(' · ');
  const width = Math.ceil(textWidth(text, FONT_SIZE, 600)) + 2 * PADDING;
  const middleX = toRight ? card.x + card.width : card.x + card.width / 2;
  const middleY = toRight ? card.y + card.height / 2 : card.y + card.height;
  return { text, x: middleX - width / 2, y: middleY - HEIGHT / 2, width, height: HEIGHT };
}

/** Says on a folded card how many roles are below it. */
export function foldScene(theme: Theme, { text, ...pill }: FoldPill): readonly Primitive[] {
  return [
    {
      kind: 'rect',
      ...pill,
      radius: HEIGHT / 2,
      fill: theme.paper,
      stroke: theme.line,
      strokeWidth: 1,
    },
    {
      kind: 'text',
      text,
      x: pill.x + pill.width / 2,
      y: pill.y + HEIGHT / 2 + FONT_SIZE * 0.36,
      size: FONT_SIZE,
      weight: 600,
      fill: theme.soft,
      anchor: 'middle',
    },
  ];
}
