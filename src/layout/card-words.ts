import { areaName, STANDARD_NAMES } from '../chart/names.ts';
import { areaWord } from '../chart/words.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { type CardContent, holderOn } from './card-content.ts';
import { textWidth } from './text-metrics.ts';
import { wrapText } from './wrap-text.ts';

export const INSET = 16;
export const RIGHT_INSET = 12;
export const TITLE_BASELINE = 23;
export const PERSON_SIZE = 12;
export const FOOT_SIZE = 11;
export const FOOT_LEADING = 14;
/** From the base line of the last line of the foot to the edge of the card. */
export const FOOT_BELOW = 12;
export const ICON = 14;
export const ICON_GAP = 7;
/** Between an icon and what it is the sign of. */
export const ICON_WORDS = 3;

const PERSON_LEADING = 15;
/** From the words above to the foot. */
const ABOVE_FOOT = 17;
const ROOM = CARD_WIDTH - INSET - RIGHT_INSET;

/** How much a card may say, and in which sizes, before something is left out. */
interface Limits {
  readonly titles: readonly { readonly size: number; readonly lines: number }[];
  readonly holder: number;
  readonly foot: number;
}

/** On the screen, where every card is as high as the others and the form beside it has the rest. */
const SHORT: Limits = {
  titles: [
    { size: 13, lines: 2 },
    { size: 12, lines: 2 },
  ],
  holder: 1,
  foot: 1,
};

/** In a picture, which is all there is: the card grows, and only then the letters get smaller. */
const WHOLE: Limits = {
  titles: [
    { size: 13, lines: 2 },
    { size: 12, lines: 6 },
    { size: 11, lines: 6 },
    { size: 10, lines: 7 },
    { size: 9, lines: 12 },
  ],
  holder: 6,
  // Between the marks there may be room for one word a line.
  foot: 20,
};

export interface CardWords {
  readonly title: { readonly lines: readonly string[]; readonly size: number; readonly leading: number };
  readonly holder: { readonly lines: readonly string[]; readonly baseline: number; readonly leading: number };
  readonly foot: readonly string[];
  /** What the words need; never less than a card has on the screen. */
  readonly height: number;
}

/** Breaks the words of a card into lines. Linear in what is shown. */
export function cardWords(content: CardContent): CardWords {
  const limits = content.isWhole ? WHOLE : SHORT;
  const title = fitTitle(content.role.title, limits);
  const holder = holderOn(content);
  const wrap = { width: ROOM, size: PERSON_SIZE, maxLines: limits.holder };
  const names = holder ? wrapText(holder.text, wrap).lines : [];
  const lines = footLines(content, limits.foot);

  const baseline = TITLE_BASELINE + title.lines.length * title.leading;
  const last = names.length > 0 ? baseline + (names.length - 1) * PERSON_LEADING : baseline - title.leading;
  const isFooted = lines.length > 0 || hasMarks(content);
  const below = isFooted
    ? last + ABOVE_FOOT + (Math.max(1, lines.length) - 1) * FOOT_LEADING + FOOT_BELOW
    : last + FOOT_BELOW;
  return {
    title,
    holder: { lines: names, baseline, leading: PERSON_LEADING },
    foot: lines,
    height: Math.max(CARD_HEIGHT, Math.ceil(below)),
  };
}

function fitTitle(title: string, { titles }: Limits): CardWords['title'] {
  let fit: CardWords['title'] = { lines: [], size: 13, leading: 16 };
  for (const { size, lines: maxLines } of titles) {
    const { lines, cut } = wrapText(title, { width: ROOM, size, weight: 600, maxLines });
    fit = { lines, size, leading: size >= 12 ? 16 : Math.ceil(size * 1.27) };
    if (!cut) break;
  }
  return fit;
}

/** The areas a role answers for; of a role that answers for none, its channels. */
export function footText({ role, names = STANDARD_NAMES }: CardContent): string {
  const areas = (role.accountableFor ?? []).map((area) => areaName(area, names)).join(', ');
  return areas === '' ? (role.touchpoints ?? []).join(', ') : areas;
}

export function answersFor({ role }: CardContent): boolean {
  return (role.accountableFor ?? []).some((area) => areaWord(area) !== '');
}

function hasMarks({ role, reports, members = 0 }: CardContent): boolean {
  return reports > 0 || members > 0 || role.board === true || role.executive === true;
}

/** Where the words of the foot begin, after the marks; from the left edge of the card. */
export function footStart(content: CardContent): number {
  const { role, members = 0 } = content;
  let left = INSET;
  for (const shown of [role.board, role.executive]) if (shown) left += ICON + ICON_GAP;
  if (members > 0) left += ICON + ICON_WORDS + textWidth(String(members), FOOT_SIZE) + ICON_GAP;
  return answersFor(content) ? left + ICON + ICON_WORDS : left;
}

/** Where the number of reports begins that stands at the right of the foot. */
export function footEnd({ reports }: CardContent): number {
  const right = CARD_WIDTH - RIGHT_INSET;
  return reports > 0 ? right - textWidth(String(reports), FOOT_SIZE) - ICON_WORDS - ICON - ICON_GAP : right;
}

function footLines(content: CardContent, maxLines: number): readonly string[] {
  const width = footEnd(content) - footStart(content);
  const isAnswering = answersFor(content);
  // Channels are the least a card says: they go before they are squeezed.
  if (!isAnswering && width <= 3 * FOOT_SIZE) return [];
  return wrapText(footText(content), { width, size: FOOT_SIZE, weight: isAnswering ? 600 : 400, maxLines })
    .lines;
}
