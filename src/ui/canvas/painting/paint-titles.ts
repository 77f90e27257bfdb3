import type { PlacedCard } from '../../../layout/placement.ts';
import { cardTextIn } from './card-text-in.ts';
import type { Painting } from './view.ts';

/** At which titles are shaped that are then drawn at another. */
const SHAPED_SIZE = 20;

/** The titles of cards, grown as a card's text has it, onto a context in scene units. */
export function paintTitles(
  context: CanvasRenderingContext2D,
  painting: Pick<Painting, 'changes' | 'org' | 'theme'>,
  cards: readonly PlacedCard[],
  growth: number,
): void {
  const { org, theme } = painting;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.ink;
  // On its way from one size to another a title would be a new one to the browser in every frame, to be shaped anew.
  const isOnItsWay = growth > 0 && growth < 1;
  for (const card of cards) {
    const role = org.role(card.id);
    if (!role) continue;
    const { size, lines } = cardTextIn(painting, role).title(growth);
    const scale = isOnItsWay ? size / SHAPED_SIZE : 1;
    context.font = `600 ${size / scale}px Inter, Arial, sans-serif`;
    if (isOnItsWay) context.scale(scale, scale);
    for (const { text, x, y } of lines) context.fillText(text, (card.x + x) / scale, (card.y + y) / scale);
    if (isOnItsWay) context.scale(1 / scale, 1 / scale);
  }
}
