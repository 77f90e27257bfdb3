import { plainText } from '../search/plain-text.ts';

/** Letters that follow each other within this time belong together; milliseconds. */
const TYPING_PAUSE = 500;

/** What has been typed so far, and when the last sign of it came. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

export const NOTHING_TYPED: Typed = { text: '', at: Number.NEGATIVE_INFINITY };

/** What is typed with one more sign; after a pause it starts afresh. */
export function typedOn(before: Typed, sign: string, at: number): Typed {
  const goesOn = at - before.at <= TYPING_PAUSE;
  return { text: (goesOn ? before.text : '') + plainText(sign), at };
}

/** What is left when the last sign is taken back. */
export function typedBack(before: Typed, at: number): Typed {
  return { text: Array.from(before.text).slice(0, -1).join(''), at };
}

/**
 * Whether a key begins or goes on with a title. A blank only goes on. So does Backspace, which deletes roles otherwise:
 * one too many, or one that is held down, is still meant for the letters.
 */
export function isTyped(key: string, before: Typed, at: number): boolean {
  if (/^[\p{L}\p{N}]$/u.test(key)) return true;
  if (at - before.at > TYPING_PAUSE) return false;
  return key === 'Backspace' || (key === ' ' && before.text !== '');
}

/**
 * The row whose title begins with what was typed, looked for downwards from a row and then from the top; -1 for none.
 * More letters may stay where the first has led; one letter, also several times, goes on to the next row.
 *
 * @param titleAt The title of a row.
 * @param from The row to go on from; -1 for none.
 */
export function rowTyped(
  typed: string,
  count: number,
  titleAt: (row: number) => string,
  from: number,
): number {
  const letters = Array.from(typed);
  const isOneLetter = letters.every((letter) => letter === letters[0]);
  const sought = isOneLetter ? (letters[0] ?? '') : typed;
  if (sought === '') return -1;
  const start = isOneLetter ? from + 1 : Math.max(0, from);
  for (let step = 0; step < count; step += 1) {
    const row = (start + step) % count;
    if (plainText(titleAt(row)).startsWith(sought)) return row;
  }
  return -1;
}
