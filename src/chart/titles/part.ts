import type { Gap, TitleWords } from './words.ts';

/** A run of words of a title, with what stands before each. */
export type Part = TitleWords;

/** Whether `phrase` stands at `at`, with no comma or "and" inside it. Returns its number of words, 0 when not. */
export function phraseLength({ words, gaps }: Part, at: number, phrase: string): number {
  const wanted = phrase.split(' ');
  for (let i = 0; i < wanted.length; i += 1) {
    if (words[at + i] !== wanted[i]) return 0;
    if (i > 0 && gaps[at + i] !== 'none') return 0;
  }
  return wanted.length;
}

/** Where `phrase` first stands, or -1. */
export function findPhrase(part: Part, phrase: string): number {
  for (let at = 0; at < part.words.length; at += 1) if (phraseLength(part, at, phrase) > 0) return at;
  return -1;
}

export function slice({ words, gaps }: Part, from: number, to: number): Part {
  return { words: words.slice(from, to), gaps: gaps.slice(from, to).map((gap, i) => (i === 0 ? 'none' : gap)) };
}

/** Cuts at joins, and at breaks too when asked. */
export function split(part: Part, at: ReadonlySet<Gap>): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let i = 1; i < part.words.length; i += 1) {
    if (!at.has(part.gaps[i] ?? 'none')) continue;
    parts.push(slice(part, from, i));
    from = i;
  }
  if (from < part.words.length) parts.push(slice(part, from, part.words.length));
  return parts;
}

export const JOINS: ReadonlySet<Gap> = new Set(['join']);
export const JOINS_AND_BREAKS: ReadonlySet<Gap> = new Set(['join', 'break']);

/** Words that say where or for how long, not what: they never make a title another title. */
const MODIFIERS: ReadonlySet<string> = new Set(
  'group groupe global interim acting ad ai a i kommissarisch kommissarischer kommissarische the corporate worldwide konzern par interimistisch'.split(
    ' ',
  ),
);

/** The words that matter when a part is compared as a whole. */
export function core({ words }: Part): string {
  return words.filter((word) => !MODIFIERS.has(word)).join(' ');
}
