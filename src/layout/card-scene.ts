import type { Role } from '../chart/chart.ts';
import { areaWord } from '../chart/words.ts';
import { cardHolder } from './card-holder.ts';
import { cardRadius } from './card-radius.ts';
import { departmentColour } from './department-colour.ts';
import { CARD_MARKS, type CardMark, GRID, MARK_STROKE } from './marks.ts';
import type { Primitive, TextPrimitive } from './primitives.ts';
import type { Rect } from './rect.ts';
import { type FontWeight, textWidth } from './text-metrics.ts';
import type { Theme } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** What a card shows besides its role. */
export interface CardContent {
  readonly role: Role;
  /** The role's own function or, where it has none, the one guessed for it; colours the bar. */
  readonly function: Role['function'] | undefined;
  readonly reports: number;
  /** Of a board or committee, how many sit on it; absent for a person's role. */
  readonly members?: number | undefined;
  readonly showPeople: boolean;
}

const INSET = 16;
const RIGHT_INSET = 12;
const TITLE_SIZES = [13, 12] as const;
const TITLE_BASELINE = 23;
const TITLE_LEADING = 16;
const PERSON_SIZE = 12;
const FOOT_SIZE = 11;
const FOOT_BASELINE = 72;
const ICON = 14;
const ICON_GAP = 7;

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
  const room = card.width - INSET - RIGHT_INSET;
  const title = fitTitle(role.title, room);
  const write = textAt(card);
  let baseline = TITLE_BASELINE;
  for (const line of title.lines) {
    shapes.push(write(line, INSET, baseline, title.size, 600, theme.ink));
    baseline += TITLE_LEADING;
  }
  const holder = cardHolder(role, content.showPeople);
  const [name] = holder ? wrapText(holder.text, { width: room, size: PERSON_SIZE, maxLines: 1 }).lines : [];
  if (holder && name) {
    const text = write(name, INSET, baseline, PERSON_SIZE, 400, holder.open ? theme.faint : theme.soft);
    shapes.push(holder.open ? { ...text, italic: true } : text);
  }
  for (const shape of foot(theme, card, content)) shapes.push(shape);
  return shapes;
}

/** Two lines at most, one size smaller before anything is left out. */
function fitTitle(
  title: string,
  width: number,
): { readonly lines: readonly string[]; readonly size: number } {
  for (const size of TITLE_SIZES) {
    const { lines, cut } = wrapText(title, { width, size, weight: 600, maxLines: 2 });
    if (!cut || size === TITLE_SIZES.at(-1)) return { lines, size };
  }
  return { lines: [], size: TITLE_SIZES[0] };
}

function foot(theme: Theme, card: Rect, { role, reports, members = 0 }: CardContent): readonly Primitive[] {
  const shapes: Primitive[] = [];
  const write = textAt(card);
  let right = card.width - RIGHT_INSET;
  if (reports > 0) {
    const text = String(reports);
    const width = textWidth(text, FOOT_SIZE);
    shapes.push({ ...write(text, right, FOOT_BASELINE, FOOT_SIZE, 400, theme.soft), anchor: 'end' });
    right -= width + 3 + ICON;
    shapes.push(icon('span', card, right, theme.soft));
    right -= ICON_GAP;
  }
  let left = INSET;
  for (const [name, shown] of [
    ['board', role.board],
    ['executive', role.executive],
  ] as const) {
    if (!shown) continue;
    shapes.push(icon(name, card, left, theme.soft));
    left += ICON + ICON_GAP;
  }
  if (members > 0) {
    const text = String(members);
    shapes.push(icon('executive', card, left, theme.soft));
    shapes.push(write(text, left + ICON + 3, FOOT_BASELINE, FOOT_SIZE, 400, theme.soft));
    left += ICON + 3 + textWidth(text, FOOT_SIZE) + ICON_GAP;
  }
  const areas = (role.accountableFor ?? []).map(areaWord).join(', ');
  if (areas) {
    shapes.push(icon('accountable', card, left, theme.accountable));
    left += ICON + 3;
    const text = oneLine(areas, right - left, 600);
    shapes.push(write(text, left, FOOT_BASELINE, FOOT_SIZE, 600, theme.accountable));
    return shapes;
  }
  const channels = (role.touchpoints ?? []).join(', ');
  if (channels && right - left > 3 * FOOT_SIZE)
    shapes.push(write(oneLine(channels, right - left), left, FOOT_BASELINE, FOOT_SIZE, 400, theme.faint));
  return shapes;
}

function oneLine(text: string, width: number, weight: FontWeight = 400): string {
  return wrapText(text, { width, size: FOOT_SIZE, weight, maxLines: 1 }).lines[0] ?? '';
}

function icon(name: CardMark, card: Rect, x: number, stroke: string): Primitive {
  return {
    kind: 'path',
    path: CARD_MARKS[name],
    x: card.x + x,
    y: card.y + FOOT_BASELINE - ICON + 3,
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
