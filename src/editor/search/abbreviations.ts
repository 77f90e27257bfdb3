import { LONG_FORMS } from '../../chart/titles/function-phrases.ts';
import { TITLE_MEANINGS } from '../../chart/titles/meanings.ts';

/** What the reading of titles knows by other means, or has no use for. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['ceo', 'chief executive officer'],
  ['ceo', 'chief executive'],
  ['md', 'managing director'],
  ['vp', 'vice president'],
  ['svp', 'senior vice president'],
  ['evp', 'executive vice president'],
  ['cao', 'chief administrative officer'],
  ['chro', 'chief people officer'],
  ['hr', 'human resources'],
  ['it', 'information technology'],
  ['pr', 'public relations'],
  ['vacancy', 'vacant'],
  ['vacancies', 'vacant'],
];

const CHIEFS = Object.entries(TITLE_MEANINGS).flatMap(([abbreviation, meanings]) =>
  meanings
    .map(({ word }) => word.toLowerCase())
    .filter((word) => !word.includes(' '))
    .map((word) => [abbreviation.toLowerCase(), `chief ${word} officer`] as const),
);

const PAIRS = [...LONG_FORMS, ...CHIEFS, ...OTHERS];

/**
 * What else each word of a query can stand for, as runs of whole words: for "cio" the long form; for each word of
 * "chief information officer" the abbreviation. Words are plain; most have nothing.
 */
export function otherForms(words: readonly string[]): readonly (readonly string[])[] {
  const sentence = ` ${words.join(' ')} `;
  const written = PAIRS.filter(([, long]) => sentence.includes(` ${long} `));
  return words.map((word) => {
    const long = PAIRS.filter(([abbreviation]) => abbreviation === word).map((pair) => pair[1]);
    const short = written.filter((pair) => ` ${pair[1]} `.includes(` ${word} `)).map((pair) => pair[0]);
    return [...new Set([...long, ...short])];
  });
}
