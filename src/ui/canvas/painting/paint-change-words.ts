import type { CardLook } from '../../../layout/card-look.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import { textWidth } from '../../../layout/text-metrics.ts';
import type { Theme } from '../../../layout/theme.ts';
import type { FootMark } from './card-foot-marks.ts';
import type { CardText } from './card-text.ts';
import { markedFoot } from './marked-foot.ts';

/** A tint stands out of its words by this much, to the sides. */
const RIM = 3;
const PERSON_SIZE = 12;
const RADIUS = 3;
const EDGE = 0.75;
const BAR = { x: 3, y: 7, width: 10 } as const;

interface Marked {
  readonly text: CardText;
  readonly look: CardLook;
  readonly growth: number;
  readonly foot: readonly FootMark[];
}

/**
 * Behind what says something else on a card: the tint of a change; onto a context in scene units, beneath the words.
 */
export function paintMarked(
  context: CanvasRenderingContext2D,
  theme: Theme,
  card: PlacedCard,
  { text, look, growth, foot }: Marked,
): void {
  const { marked } = look;
  if (marked.size === 0) return;
  context.fillStyle = theme.changeTint.changed;
  if (marked.has('bar')) context.fillRect(card.x + BAR.x, card.y + BAR.y, BAR.width, card.height - 2 * BAR.y);
  const { size, lines } = text.title(growth);
  if (marked.has('title')) for (const line of lines) pad(context, card, line, size, 600);
  if (growth > 0) return;
  if (marked.has('holder') && text.person) pad(context, card, text.person, PERSON_SIZE, 400);
  for (const { x, y, width, height, isEdged } of markedFoot(foot, marked)) {
    context.beginPath();
    context.roundRect(card.x + x, card.y + y, width, height, RADIUS);
    context.fill();
    if (!isEdged) continue;
    context.strokeStyle = theme.change.changed;
    context.lineWidth = EDGE;
    context.stroke();
  }
}

/** Through the title of a role that is gone; onto a context in scene units. */
export function paintStrike(
  context: CanvasRenderingContext2D,
  theme: Theme,
  card: PlacedCard,
  { text: words, growth }: { readonly text: CardText; readonly growth: number },
): void {
  context.fillStyle = theme.faint;
  const { size, lines } = words.title(growth);
  for (const { text, x, y } of lines)
    context.fillRect(card.x + x, card.y + y - size * 0.34, textWidth(text, size, 600), size / 12);
}

type Words = NonNullable<CardText['person']> | ReturnType<CardText['title']>['lines'][number];

function pad(
  context: CanvasRenderingContext2D,
  card: PlacedCard,
  { text, x, y }: Words,
  size: number,
  weight: 400 | 600,
): void {
  context.fillRect(
    card.x + x - RIM,
    card.y + y - size * 0.98,
    textWidth(text, size, weight) + 2 * RIM,
    size * 1.26,
  );
}
