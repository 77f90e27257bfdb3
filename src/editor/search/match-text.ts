import { JOINTS } from './plain-text.ts';
import type { Term } from './query.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How well a term stands in a text: at the start of a word, only inside one, or not at all. */
export type Fit = 'start' | 'inside' | 'none';

/** How well a term stands in a plain text. An abbreviation's long form, and the reverse, is as good as a start. */
export function fitOf(text: string, { word, forms }: Term): Fit {
  const first = text.indexOf(word);
  if (first >= 0 && nextStart(text, word, first) >= 0) return 'start';
  for (const form of forms) if (wholeAt(text, form) >= 0) return 'start';
  return first >= 0 ? 'inside' : 'none';
}

/** What a match is shown by: every start of a word; otherwise the other forms; otherwise the first place inside one. */
export function stretchesOf(text: string, { word, forms }: Term): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = nextStart(text, word, 0); at >= 0; at = nextStart(text, word, at + word.length))
    found.push({ from: at, to: at + word.length });
  if (found.length > 0) return found;
  for (const form of forms) {
    const at = wholeAt(text, form);
    if (at >= 0) found.push({ from: at, to: at + form.length });
  }
  const inside = found.length > 0 ? -1 : text.indexOf(word);
  if (inside >= 0) found.push({ from: inside, to: inside + word.length });
  return found.length > 0 ? found : acrossJoints(text, word);
}

/** Where a word stands in a text that has an apostrophe or a hyphen more: "obrien" in "o'brien". */
function acrossJoints(text: string, word: string): readonly Stretch[] {
  const bare = word.replace(JOINTS, '');
  const at = bare === '' ? -1 : nextStart(text.replace(JOINTS, ''), bare, 0);
  if (at < 0) return [];
  const kept = Array.from({ length: text.length }, (_, i) => i).filter((i) => !isJoint(text.charAt(i)));
  return [{ from: kept[at] ?? 0, to: (kept[at + bare.length - 1] ?? 0) + 1 }];
}

function isJoint(sign: string): boolean {
  return sign === "'" || sign === '-';
}

/** The first place from `from` on at which something begins a word of the text; -1 for none. */
function nextStart(text: string, sought: string, from: number): number {
  for (let at = text.indexOf(sought, from); at >= 0; at = text.indexOf(sought, at + 1))
    if (!isWordSign(text, at - 1)) return at;
  return -1;
}

function wholeAt(text: string, words: string): number {
  for (let at = nextStart(text, words, 0); at >= 0; at = nextStart(text, words, at + 1))
    if (!isWordSign(text, at + words.length)) return at;
  return -1;
}

const WORD_SIGN = /[\p{L}\p{N}]/u;

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Outside the text it is not a number, and no comparison holds.
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 128 && WORD_SIGN.test(text.charAt(at));
}
