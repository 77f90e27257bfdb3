/** Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const FIRST_LETTER = /\p{L}/u;
const START = '\u2068';
const END = '\u2069';
const WHOLLY_MARKED = /^\u2068([^\u2066-\u2069]*)\u2069$/;

/**
 * A person's text as it may stand among others: where something in it is written from right to left, between marks
 * nobody sees, so that it is read in its own direction and turns nothing around it. Two Arabic titles in one sentence
 * would otherwise change places.
 */
export function inOwnDirection(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${START}${text}${END}` : text;
}

/** What {@link inOwnDirection} was given; any other text as it is. */
export function withoutMarks(text: string): string {
  return WHOLLY_MARKED.exec(text)?.[1] ?? text;
}

/** Whether a text by itself begins at the right: its first letter decides. */
export function readsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}
