import { CARD_RADIUS } from '../../../layout/card.ts';
import { cardHolder } from '../../../layout/card-holder.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import { roleColour } from '../../role-colour.ts';
import { paintSeverityMark } from './paint-marks.ts';
import { type Painting, setSceneUnits, visibleRect } from './view.ts';

const TEXT_LEFT = 16;
const TITLE_ROOM = 176;

/**
 * Cards that are not in the page: the same box, bar and title in the same places, so that the real card can take
 * its place without a jump.
 */
export function paintCards(context: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, org, marks, theme, mounted, view, selection } = painting;
  const cards = layout.cardsIn(visibleRect(view)).filter((card) => !mounted.has(card.id));
  if (cards.length === 0) return;
  setSceneUnits(context, view);
  context.beginPath();
  for (const card of cards) context.roundRect(card.x, card.y, card.width, card.height, CARD_RADIUS);
  context.fillStyle = theme.paper;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = theme.rule;
  context.stroke();

  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const selected = new Set(selection.kind === 'roles' ? selection.ids : []);
  for (const card of cards) {
    const role = org.role(card.id);
    if (!role) continue;
    context.fillStyle = roleColour(theme, org, role);
    context.fillRect(card.x + 6, card.y + 12, 4, card.height - 24);
    context.fillStyle = theme.ink;
    context.font = '600 13px Inter, Arial, sans-serif';
    context.fillText(shortened(role.title), card.x + TEXT_LEFT, card.y + 22, TITLE_ROOM);
    const holder = cardHolder(role);
    if (holder) {
      context.fillStyle = holder.open ? theme.faint : theme.soft;
      context.font = `${holder.open ? 'italic ' : ''}400 12px Inter, Arial, sans-serif`;
      context.fillText(shortened(holder.text), card.x + TEXT_LEFT, card.y + 39, TITLE_ROOM);
    }
    if (selected.has(card.id)) ring(context, card, theme.accent);
    const mark = marks.cards.get(card.id);
    if (mark) {
      const at = { x: card.x + card.width - 4, y: card.y + 1 };
      paintSeverityMark(context, theme, mark.severity, at, 20);
    }
  }
}

function ring(context: CanvasRenderingContext2D, card: PlacedCard, colour: string): void {
  context.beginPath();
  context.roundRect(card.x, card.y, card.width, card.height, CARD_RADIUS);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 28)}…` : text;
}
