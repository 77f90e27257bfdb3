import type { PlacedCard } from '../../../layout/placement.ts';
import { cardText } from './card-text.ts';
import type { Painting } from './view.ts';

/** The titles of cards, grown as {@link cardText} has it, onto a context in scene units. */
export function paintTitles(
  context: CanvasRenderingContext2D,
  { org, theme }: Pick<Painting, 'org' | 'theme'>,
  cards: readonly PlacedCard[],
  growth: number,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.ink;
  for (const card of cards) {
    const role = org.role(card.id);
    if (!role) continue;
    const { size, lines } = cardText(role).title(growth);
    context.font = `600 ${size}px Inter, Arial, sans-serif`;
    for (const { text, x, y } of lines) context.fillText(text, card.x + x, card.y + y);
  }
}
