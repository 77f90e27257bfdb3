import { otherForms } from './abbreviations.ts';
import { JOINTS, plainText } from './plain-text.ts';

/** Nobody types more; what is pasted must not cost more. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 16;

/** A word that is looked for, and the runs of whole words that count as well. */
export interface Term {
  readonly word: string;
  readonly forms: readonly string[];
}

/** What somebody looks for: every term must be found, in whatever order. */
export interface Query {
  /** All of it as plain text, one blank between words. */
  readonly text: string;
  readonly terms: readonly Term[];
}

/** Reads what was typed. Every sign stands for itself; without one that can be seen there are no terms. */
export function readQuery(typed: string): Query {
  const words = plainText(typed.slice(0, MOST_CHARACTERS)).split(/\s+/).filter(Boolean);
  const looked = [...new Set(words)].slice(0, MOST_WORDS);
  const forms = otherForms(looked);
  return {
    text: words.join(' '),
    terms: looked.map((word, i) => ({ word, forms: [...(forms[i] ?? []), ...withoutJoints(word)] })),
  };
}

/** Who types "o'brien" means "OBrien", too. */
function withoutJoints(word: string): readonly string[] {
  const bare = word.replace(JOINTS, '');
  return bare === word || bare === '' ? [] : [bare];
}
