import type { Org } from '../../../chart/org-index.ts';
import { CARD_RADIUS } from '../../../layout/card.ts';
import { cardRadius } from '../../../layout/card-radius.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import { roleColour } from '../../role-colour.ts';
import { fillRounded } from './fill-rounded.ts';
import type { Painting } from './view.ts';

const BAR = { inset: 7, top: 12, width: 4 } as const;
const DASH = [3, 2];
/** How far the shadow can be seen below a card. */
const SHADOW = 1.5;

/** The sheets of cards with their border and coloured bar, without any words, onto a context in scene units. */
export function paintFaces(
  context: CanvasRenderingContext2D,
  { org, theme }: Pick<Painting, 'org' | 'theme'>,
  cards: readonly PlacedCard[],
): void {
  const isOpen = ({ id }: PlacedCard) => {
    const role = org.role(id);
    return role?.vacant === true || role?.planned === true;
  };
  const open = cards.filter(isOpen);
  const filled = open.length === 0 ? cards : cards.filter((card) => !isOpen(card));
  context.fillStyle = theme.shadow;
  for (const { x, y, width, height } of cards)
    context.fillRect(x + CARD_RADIUS, y + height, width - 2 * CARD_RADIUS, SHADOW);
  context.fillStyle = theme.paper;
  for (const card of cards)
    fillRounded(context, card.x, card.y, card.width, card.height, cardRadius(org.role(card.id)));
  context.lineWidth = 1;
  context.setLineDash([]);
  trace(context, org, filled);
  context.strokeStyle = theme.edge;
  context.stroke();
  if (open.length > 0) {
    trace(context, org, open);
    context.setLineDash(DASH);
    context.strokeStyle = theme.faint;
    context.stroke();
    context.setLineDash([]);
  }
  for (const card of cards) {
    const role = org.role(card.id);
    if (!role) continue;
    context.fillStyle = roleColour(theme, org, role);
    context.fillRect(card.x + BAR.inset, card.y + BAR.top, BAR.width, card.height - 2 * BAR.top);
  }
}

/** The middle of the border, which lies inside the card. */
function trace(context: CanvasRenderingContext2D, org: Org, cards: readonly PlacedCard[]): void {
  context.beginPath();
  for (const { id, x, y, width, height } of cards)
    context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, cardRadius(org.role(id)) - 0.5);
}
