import type { Role } from '../../../chart/chart.ts';
import { inOwnDirection } from '../../../chart/direction.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../layout/card.ts';
import { cardHolder } from '../../../layout/card-holder.ts';
import { textWidth } from '../../../layout/text-metrics.ts';
import { wrapText } from '../../../layout/wrap-text.ts';

/** A text on a card: from its upper left corner to the start of the base line. */
export interface CardLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface TitleText {
  readonly size: number;
  readonly lines: readonly CardLine[];
}

/** What is written on a card, placed as the page's own card has it. */
export interface CardText {
  /**
   * The title, grown by a share from 0, its lines above the person, to 1, all over the card and as large as whole
   * words allow. In between it is wrapped anew for every size, so that it can always be read.
   */
  readonly title: (growth: number) => TitleText;
  readonly person: (CardLine & { readonly open: boolean }) | undefined;
  /** The same of a place that a role has left, which says there where the role is now, in as many lines as it needs. */
  readonly aside: readonly CardLine[];
}

/** The border of a card, and its inner distance from it. */
export const TEXT_LEFT = 17;
const TEXT_ROOM = CARD_WIDTH - TEXT_LEFT - 13;
const TITLE_SIZE = 13;
const TITLE_BASELINE = 21.7;
const TITLE_LEADING = 16;
const PERSON_SIZE = 12;
const PERSON_BASELINE = 21.9;
const PERSON_LEADING = 17;
/** Of title, person and foot together; the title has at least two of them, which leave room for the others. */
const MOST_LINES = 4;
const LEAST_TITLE = 2;

/** Not far from each other, so that short titles do not shout down long ones beside them. */
const GROWN_SIZES = [20, 19, 18, 17, 16, 15] as const;
/** Of a title that has no room in any of them: rather its beginning in letters that can be read. */
const CUT_SIZE = 18;
/** Enough to find the longest that could be shown. */
const MOST_WORDS = 60;
const GROWN_LEADING = 1.14;
const GROWN_ROOM = CARD_HEIGHT - 10;
/** From the middle of a line of capitals and small letters to its base line. */
const TO_BASELINE = 0.35;

const known = new WeakMap<Role, { readonly text: CardText; readonly isFooted: boolean }>();

/**
 * Measured once a role: it is painted in every frame.
 *
 * @param isFooted Something stands at the foot of the card; a title that is long goes on where there is nothing.
 */
export function cardText(role: Role, isFooted: boolean): CardText {
  const before = known.get(role);
  if (before?.isFooted === isFooted) return before.text;
  const text = measured(role, isFooted);
  known.set(role, { text, isFooted });
  return text;
}

function measured(role: Role, isFooted: boolean): CardText {
  const others = (cardHolder(role) ? 1 : 0) + (isFooted ? 1 : 0);
  const most = Math.max(LEAST_TITLE, MOST_LINES - others);
  const largest = largestSize(role.title);
  const wraps = new Map<number, readonly string[]>();
  const linesAt = (size: number) => {
    const lines = wraps.get(size) ?? wrapped(role.title, size, most).lines;
    wraps.set(size, lines);
    return lines;
  };
  const ends = [
    placed(linesAt(TITLE_SIZE), TITLE_SIZE, largest),
    placed(linesAt(largest), largest, largest),
  ] as const;
  const title = (growth: number) => {
    if (growth === 0 || growth === 1) return ends[growth];
    const size = mixed(TITLE_SIZE, largest, growth);
    // Wrapped once for the sizes in between two half units, for the larger of them.
    return placed(linesAt(Math.min(largest, Math.ceil(2 * size) / 2)), size, largest);
  };
  return {
    title,
    person: personLine(role, title(0).lines.length),
    aside: asideLines(role, title(0).lines.length),
  };
}

function personLine(role: Role, titleLines: number): CardText['person'] {
  const holder = cardHolder(role);
  if (!holder) return undefined;
  const [text] = wrapText(holder.text, { width: TEXT_ROOM, size: PERSON_SIZE, maxLines: 1 }).lines;
  const y = PERSON_BASELINE + titleLines * TITLE_LEADING;
  return text === undefined ? undefined : { text: inOwnDirection(text), x: TEXT_LEFT, y, open: holder.open };
}

function asideLines({ person = '' }: Role, titleLines: number): readonly CardLine[] {
  const maxLines = MOST_LINES - titleLines;
  const first = PERSON_BASELINE + titleLines * TITLE_LEADING;
  return wrapText(person, { width: TEXT_ROOM, size: PERSON_SIZE, maxLines }).lines.map((text, at) => ({
    text: inOwnDirection(text),
    x: TEXT_LEFT,
    y: first + at * PERSON_LEADING,
  }));
}

/** The largest letters that leave every word whole. */
function largestSize(title: string): number {
  const longest = Math.max(0, ...title.split(/\s+/, MOST_WORDS).map((word) => textWidth(word, 1, 600)));
  return GROWN_SIZES.find((size) => longest * size <= TEXT_ROOM && !wrapped(title, size).cut) ?? CUT_SIZE;
}

function wrapped(title: string, size: number, most = MOST_LINES) {
  const maxLines = size === TITLE_SIZE ? most : Math.floor(GROWN_ROOM / (size * GROWN_LEADING));
  return wrapText(title, { width: TEXT_ROOM, size, weight: 600, maxLines });
}

function placed(lines: readonly string[], size: number, largest: number): TitleText {
  const growth = (size - TITLE_SIZE) / (largest - TITLE_SIZE);
  const leading = mixed(TITLE_LEADING, largest * GROWN_LEADING, growth);
  const centred = CARD_HEIGHT / 2 - ((lines.length - 1) / 2) * leading + TO_BASELINE * size;
  const first = mixed(TITLE_BASELINE, centred, growth);
  return {
    size,
    lines: lines.map((text, at) => ({ text: inOwnDirection(text), x: TEXT_LEFT, y: first + at * leading })),
  };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
