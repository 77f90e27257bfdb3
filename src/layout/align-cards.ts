import type { Point } from '../chart/chart.ts';
import type { PlacedCard } from './placement.ts';

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Top left corners by id, with one edge or axis of all cards where it is on the average, the outermost for edges. */
export function alignedCards(cards: readonly PlacedCard[], alignment: Alignment): ReadonlyMap<string, Point> {
  const isAcross = alignment === 'left' || alignment === 'centre' || alignment === 'right';
  const [from, size] = isAcross ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const share = SHARES[alignment];
  const marks = cards.map((card) => card[from] + card[size] * share);
  const line =
    share === 0
      ? Math.min(...marks)
      : share === 1
        ? Math.max(...marks)
        : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  return new Map(cards.map((card) => [card.id, { x: card.x, y: card.y, [from]: line - card[size] * share }]));
}

const SHARES: Readonly<Record<Alignment, number>> = {
  left: 0,
  centre: 0.5,
  right: 1,
  top: 0,
  middle: 0.5,
  bottom: 1,
};

/** Top left corners by id, with the same space between neighbours; the two outermost cards stay. */
export function distributedCards(cards: readonly PlacedCard[], along: 'x' | 'y'): ReadonlyMap<string, Point> {
  const size = along === 'x' ? 'width' : 'height';
  const row = [...cards].sort((a, b) => a[along] - b[along]);
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last || row.length < 3) return new Map();
  const taken = row.reduce((sum, card) => sum + card[size], 0);
  const space = (last[along] + last[size] - first[along] - taken) / (row.length - 1);
  let next = first[along];
  return new Map(
    row.map((card) => {
      const place = { x: card.x, y: card.y, [along]: next };
      next += card[size] + space;
      return [card.id, place];
    }),
  );
}
