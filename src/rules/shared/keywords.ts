/**
 * Finds known words in what people write: measures, touch-points. Case, accents, hyphens and a plural s do not
 * count, and words may be written together or apart: "e-mail", "E mail" and "emails" are one.
 */
export interface Keywords<Value> {
  /** What the longest known word in a text stands for (of two equally long ones, the first); absent: none is there. */
  find(text: string): Value | undefined;
  /** What is left of a text, as plain words, once every known word is taken out. */
  without(text: string): string;
}

/** Long enough for anything a person would call a measure; a hostile file's 10,000 characters cost no more. */
const MOST_WORDS = 24;
/** "first contact resolution rate" is one word of the table; no word of it is longer. */
const LONGEST_RUN = 5;

/** @param entries Each value with everything it may be called. A name that comes twice keeps its first value. */
export function keywords<Value>(
  entries: Iterable<readonly [value: Value, names: readonly string[]]>,
): Keywords<Value> {
  const values = new Map<string, Value>();
  for (const [value, names] of entries) {
    for (const name of names) {
      const key = joined(name);
      if (!values.has(key)) values.set(key, value);
    }
  }
  return {
    find: (text) => {
      const words = wordsOf(text);
      let longest = 0;
      let found: Value | undefined;
      for (let from = 0; from < words.length; from += 1) {
        let run = '';
        for (const word of words.slice(from, from + LONGEST_RUN)) {
          run += word;
          if (run.length <= longest || !values.has(run)) continue;
          longest = run.length;
          found = values.get(run);
        }
      }
      return found;
    },
    without: (text) => {
      const words = wordsOf(text);
      const left: string[] = [];
      for (let from = 0; from < words.length; from += 1) {
        const length = longestRun(words.slice(from, from + LONGEST_RUN), values);
        if (length === 0) left.push(words[from] ?? '');
        else from += length - 1;
      }
      return left.join(' ');
    },
  };
}

/** How many of some words, from the first on, make the longest known one. */
function longestRun(words: readonly string[], known: ReadonlyMap<string, unknown>): number {
  let run = '';
  let longest = 0;
  words.forEach((word, at) => {
    run += word;
    if (known.has(run)) longest = at + 1;
  });
  return longest;
}

/** A whole text as one word, for comparing two of them. */
export function joined(text: string): string {
  return wordsOf(text).join('');
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/[\p{M}'’]+/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS).map(singular);
}

/** "complaints" is "complaint"; "NPS", "SMS", "loss" and "focus" have no plural s. */
function singular(word: string): string {
  return word.length > 3 && /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
}
