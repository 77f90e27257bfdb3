import type { Gap, TitleWords } from './words.ts';

/** A run of words of a title, with what stands before each. */
export type Part = TitleWords;

/** Whether a phrase, as its words, stands at `at` with no comma or "and" inside it. */
export function standsAt({ words, gaps }: Part, at: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i += 1) {
    if (words[at + i] !== phrase[i]) return false;
    if (i > 0 && gaps[at + i] !== 'none') return false;
  }
  return true;
}

/** A phrase found in a part, as its words, and where it starts. */
export interface Found {
  readonly phrase: readonly string[];
  readonly at: number;
}

/**
 * Looks for any of several phrases at once. Gives every place one of them stands, in the order of the words (and
 * at the same word in the order of the phrases).
 */
export function phraseFinder(phrases: readonly string[]): (part: Part) => readonly Found[] {
  const byFirstWord = new Map<string, (readonly string[])[]>();
  for (const text of phrases) {
    const phrase = text.split(' ');
    const others = byFirstWord.get(phrase[0] ?? '');
    if (others) others.push(phrase);
    else byFirstWord.set(phrase[0] ?? '', [phrase]);
  }
  return (part) => {
    let found: Found[] | undefined;
    for (let at = 0; at < part.words.length; at += 1) {
      const candidates = byFirstWord.get(part.words[at] ?? '');
      if (!candidates) continue;
      for (const phrase of candidates) {
        if (!standsAt(part, at, phrase)) continue;
        found ??= [];
        found.push({ phrase, at });
      }
    }
    return found ?? NOWHERE;
  };
}
const NOWHERE: readonly Found[] = [];

export function slice({ words, gaps }: Part, from: number, to: number): Part {
  return {
    words: words.slice(from, to),
    gaps: gaps.slice(from, to).map((gap, i) => (i === 0 ? 'none' : gap)),
  };
}

/** Cuts at joins, and at breaks too when asked. */
export function split(part: Part, at: ReadonlySet<Gap>): readonly Part[] {
  if (!part.gaps.some((gap) => at.has(gap))) return part.words.length > 0 ? [part] : [];
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

/** The only word that matters; absent when there are several or none. */
export function soleWord({ words }: Part): string | undefined {
  let sole: string | undefined;
  for (const word of words) {
    if (MODIFIERS.has(word)) continue;
    if (sole !== undefined) return undefined;
    sole = word;
  }
  return sole;
}
