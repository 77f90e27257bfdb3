import type { CardContent } from './card-content.ts';
import { cardHolder } from './card-holder.ts';
import { cardRadius } from './card-radius.ts';
import {
  answersFor,
  cardWords,
  FOOT_BELOW,
  FOOT_LEADING,
  FOOT_SIZE,
  footEnd,
  footStart,
  footText,
  ICON,
  ICON_GAP,
  ICON_WORDS,
  INSET,
  PERSON_SIZE,
  RIGHT_INSET,
  TITLE_BASELINE,
} from './card-words.ts';
import { departmentColour } from './department-colour.ts';
import { CARD_MARKS, type CardMark, GRID, MARK_STROKE } from './marks.ts';
import type { Primitive, TextPrimitive } from './primitives.ts';
import type { Rect } from './rect.ts';
import type { FontWeight } from './text-metrics.ts';
import type { Theme } from './theme.ts';

/** Draws one card as in the editor: bar, title, person, and a foot of marks. Without its badge. */
export function cardScene(theme: Theme, card: Rect, content: CardContent): readonly Primitive[] {
  const { role } = content;
  const open = role.vacant === true || role.planned === true;
  const shapes: Primitive[] = [
    {
      kind: 'rect',
      x: card.x,
      y: card.y,
      width: card.width,
      height: card.height,
      radius: cardRadius(role),
      fill: theme.paper,
      stroke: open ? theme.line : theme.edge,
      strokeWidth: 1,
      ...(open ? { dash: 'dashed' as const } : {}),
    },
    {
      kind: 'rect',
      x: card.x + 6,
      y: card.y + 10,
      width: 4,
      height: card.height - 20,
      radius: 2,
      fill: departmentColour(theme, { function: content.function, department: role.department }),
    },
  ];
  const words = cardWords(content);
  const write = textAt(card);
  const { title, holder } = words;
  const whole = clean(role.title);
  for (const [i, line] of title.lines.entries()) {
    const text = write(line, INSET, TITLE_BASELINE + i * title.leading, title.size, 600, theme.ink);
    shapes.push(line === whole ? text : { ...text, of: whole });
  }
  const held = cardHolder(role, content.showPeople);
  const name = clean(held?.text ?? '');
  for (const [i, line] of holder.lines.entries()) {
    const fill = held?.open ? theme.faint : theme.soft;
    const text = write(line, INSET, holder.baseline + i * holder.leading, PERSON_SIZE, 400, fill);
    shapes.push({ ...text, ...(held?.open && { italic: true }), ...(line !== name && { of: name }) });
  }
  for (const shape of foot(theme, card, content, words.foot)) shapes.push(shape);
  return shapes;
}

/** As {@link wrapText} sees it. */
function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function foot(
  theme: Theme,
  card: Rect,
  content: CardContent,
  lines: readonly string[],
): readonly Primitive[] {
  const { role, reports, members = 0 } = content;
  const shapes: Primitive[] = [];
  const write = textAt(card);
  const baseline = card.height - FOOT_BELOW - Math.max(0, lines.length - 1) * FOOT_LEADING;
  const mark = (name: CardMark, x: number, stroke: string) =>
    shapes.push(icon(name, card, x, baseline, stroke));
  if (reports > 0) {
    const text = write(String(reports), card.width - RIGHT_INSET, baseline, FOOT_SIZE, 400, theme.soft);
    shapes.push({ ...text, anchor: 'end' });
    mark('span', footEnd(content) + ICON_GAP, theme.soft);
  }
  let left = INSET;
  for (const name of ['board', 'executive'] as const) {
    if (!role[name]) continue;
    mark(name, left, theme.soft);
    left += ICON + ICON_GAP;
  }
  if (members > 0) {
    mark('executive', left, theme.soft);
    shapes.push(write(String(members), left + ICON + ICON_WORDS, baseline, FOOT_SIZE, 400, theme.soft));
  }
  const start = footStart(content);
  const isAnswering = answersFor(content);
  if (isAnswering) mark('accountable', start - ICON - ICON_WORDS, theme.accountable);
  const whole = clean(footText(content));
  const [weight, fill] = isAnswering ? ([600, theme.accountable] as const) : ([400, theme.faint] as const);
  for (const [i, line] of lines.entries()) {
    const text = write(line, start, baseline + i * FOOT_LEADING, FOOT_SIZE, weight, fill);
    shapes.push(line === whole ? text : { ...text, of: whole });
  }
  return shapes;
}

function icon(name: CardMark, card: Rect, x: number, baseline: number, stroke: string): Primitive {
  return {
    kind: 'path',
    path: CARD_MARKS[name],
    x: card.x + x,
    y: card.y + baseline - ICON + 3,
    scale: ICON / GRID,
    stroke,
    strokeWidth: MARK_STROKE,
  };
}

function textAt(card: Rect) {
  return (
    text: string,
    x: number,
    y: number,
    size: number,
    weight: FontWeight,
    fill: string,
  ): TextPrimitive => ({ kind: 'text', text, x: card.x + x, y: card.y + y, size, weight, fill });
}
