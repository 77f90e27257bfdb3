import { inOwnDirection } from '../../../chart/direction.ts';
import { CARD_MARKS, type CardMark, GRID, MARK_STROKE } from '../../../layout/marks.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import { FOOT_BASELINE, FOOT_MARK, FOOT_SIZE, FOOT_TOP, footMarksIn } from './card-foot-marks.ts';
import { cardTextIn } from './card-text-in.ts';
import type { Painting } from './view.ts';

const paths = new Map<CardMark, Path2D>();

function pathOf(mark: CardMark): Path2D {
  const path = paths.get(mark) ?? new Path2D(CARD_MARKS[mark]);
  paths.set(mark, path);
  return path;
}

/** Who holds the roles, onto a context in scene units. */
export function paintPersons(
  context: CanvasRenderingContext2D,
  painting: Painting,
  cards: readonly PlacedCard[],
): void {
  const { changes, org, theme } = painting;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const card of cards) {
    const role = org.role(card.id);
    if (role && changes?.cards.get(card.id)?.placeOf !== undefined) {
      context.font = 'italic 400 12px Inter, Arial, sans-serif';
      context.fillStyle = theme.faint;
      for (const { text, x, y } of cardTextIn(painting, role).aside)
        context.fillText(text, card.x + x, card.y + y);
      continue;
    }
    const person = role && cardTextIn(painting, role).person;
    if (!person) continue;
    context.font = `${person.open ? 'italic ' : ''}400 12px Inter, Arial, sans-serif`;
    context.fillStyle = person.open ? theme.faint : theme.soft;
    context.fillText(person.text, card.x + person.x, card.y + person.y);
  }
}

/** The feet of cards, onto a context in scene units. */
export function paintFeet(
  context: CanvasRenderingContext2D,
  { org, theme, names }: Painting,
  cards: readonly PlacedCard[],
): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const card of cards) {
    const role = org.role(card.id);
    if (!role) continue;
    for (const { x, colour, mark, text, weight = 400 } of footMarksIn(org, role, names)) {
      if (mark) strokeMark(context, pathOf(mark), card.x + x, card.y + FOOT_TOP, theme[colour]);
      if (text === undefined) continue;
      context.font = `${weight} ${FOOT_SIZE}px Inter, Arial, sans-serif`;
      context.fillStyle = theme[colour];
      context.fillText(inOwnDirection(text), card.x + x, card.y + FOOT_BASELINE);
    }
  }
}

function strokeMark(
  context: CanvasRenderingContext2D,
  path: Path2D,
  x: number,
  y: number,
  colour: string,
): void {
  const scale = FOOT_MARK / GRID;
  context.translate(x, y);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  context.lineWidth = MARK_STROKE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(path);
  context.lineCap = 'butt';
  context.scale(1 / scale, 1 / scale);
  context.translate(-x, -y);
}
