import { type CardContent, holderOn } from './card-content.ts';
import type { CardLook, CardPart } from './card-look.ts';
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

/**
 * Draws one card as in the editor: bar, title, person, and a foot of marks. Without its badge.
 *
 * @param look Where something is different about the role; the theme is then the look's.
 */
export function cardScene(
  usual: Theme,
  card: Rect,
  content: CardContent,
  look?: CardLook,
): readonly Primitive[] {
  const { role } = content;
  const theme = look?.theme ?? usual;
  const open = role.vacant === true || role.planned === true;
  const { stroke, width, isDashed } = look?.outline ?? {
    stroke: open ? theme.line : theme.edge,
    width: 1,
    isDashed: open,
  };
  const marker = markerOf(usual, look);
  const shapes: Primitive[] = [
    {
      kind: 'rect',
      x: card.x,
      y: card.y,
      width: card.width,
      height: card.height,
      radius: cardRadius(role),
      fill: theme.paper,
      stroke,
      strokeWidth: width,
      ...(isDashed ? { dash: 'dashed' as const } : {}),
    },
    ...marker.behind('bar', { x: card.x + 3, y: card.y + 7, width: 10, height: card.height - 14 }),
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
    shapes.push({
      ...text,
      ...(line !== whole && { of: whole }),
      ...(look?.isStruck && { isStruck: true as const }),
      ...marker.words('title'),
    });
  }
  const held = holderOn(content);
  const name = clean(held?.text ?? '');
  for (const [i, line] of holder.lines.entries()) {
    const fill = held?.open && !look?.marked.has('holder') ? theme.faint : theme.soft;
    const text = write(line, INSET, holder.baseline + i * holder.leading, PERSON_SIZE, 400, fill);
    shapes.push({
      ...text,
      ...(held?.open && { italic: true }),
      ...(line !== name && { of: name }),
      ...marker.words('holder'),
    });
  }
  for (const shape of foot(theme, card, content, words.foot, marker)) shapes.push(shape);
  return shapes;
}

/** Marks what is different as with a marker pen. */
interface Marker {
  readonly words: (part: CardPart) => { readonly ground?: string };
  readonly behind: (part: CardPart, area: Rect) => readonly Primitive[];
}

const GROUND_RADIUS = 3;

function markerOf({ change, changeTint }: Theme, look: CardLook | undefined): Marker {
  const isMarked = (part: CardPart) => look?.marked.has(part) === true;
  return {
    words: (part) => (isMarked(part) ? { ground: changeTint.changed } : {}),
    behind: (part, area) =>
      isMarked(part)
        ? [
            {
              kind: 'rect',
              ...area,
              radius: GROUND_RADIUS,
              fill: changeTint.changed,
              stroke: change.changed,
              strokeWidth: 0.75,
            },
          ]
        : [],
  };
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
  marker: Marker,
): readonly Primitive[] {
  const { role, reports, members = 0 } = content;
  const shapes: Primitive[] = [];
  const write = textAt(card);
  const baseline = card.height - FOOT_BELOW - Math.max(0, lines.length - 1) * FOOT_LEADING;
  const mark = (name: CardMark, x: number, stroke: string, part?: CardPart) => {
    const behind = { x: card.x + x - 2, y: card.y + baseline - ICON + 1, width: ICON + 4, height: ICON + 4 };
    if (part) shapes.push(...marker.behind(part, behind));
    shapes.push(icon(name, card, x, baseline, stroke));
  };
  if (reports > 0) {
    const text = write(String(reports), card.width - RIGHT_INSET, baseline, FOOT_SIZE, 400, theme.soft);
    shapes.push({ ...text, anchor: 'end' });
    mark('span', footEnd(content) + ICON_GAP, theme.soft);
  }
  let left = INSET;
  for (const name of ['board', 'executive'] as const) {
    if (!role[name]) continue;
    mark(name, left, theme.soft, name);
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
  const marked = marker.words('foot');
  const plain = marked.ground === undefined ? theme.faint : theme.soft;
  const [weight, fill] = isAnswering ? ([600, theme.accountable] as const) : ([400, plain] as const);
  for (const [i, line] of lines.entries()) {
    const text = write(line, start, baseline + i * FOOT_LEADING, FOOT_SIZE, weight, fill);
    shapes.push({ ...text, ...(line !== whole && { of: whole }), ...marked });
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
