import type { Point } from '../../chart/chart.ts';
import type { PlacedCard } from '../../layout/placement.ts';

/**
 * Of too many cards those nearest to a point, in the order they came; up to `most` all of them. The card `always`
 * is among them if it is there at all.
 */
export function nearestCards(
  cards: readonly PlacedCard[],
  point: Point,
  { most, always }: { readonly most: number; readonly always: string | undefined },
): readonly PlacedCard[] {
  if (cards.length <= most) return cards;
  const distance = (card: PlacedCard) =>
    card.id === always
      ? -1
      : Math.hypot(card.x + card.width / 2 - point.x, card.y + card.height / 2 - point.y);
  const ranked = cards.map((card) => ({ card, far: distance(card) })).sort((a, b) => a.far - b.far);
  const near = new Set(ranked.slice(0, most).map(({ card }) => card));
  return cards.filter((card) => near.has(card));
}
