import { plainText } from '../search/plain-text.ts';
import type { TitleGuesses } from './title-guesses.ts';

/** Which titles are listed: all, or those of which nothing could be guessed. */
export const GUESS_KINDS = ['all', 'no-function', 'no-level'] as const;
export type GuessKind = (typeof GUESS_KINDS)[number];

/** Whether a title is of a kind. */
export function isOfKind({ isGuessed }: TitleGuesses, kind: GuessKind): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'no-function':
      return !isGuessed.function;
    case 'no-level':
      return !isGuessed.level;
  }
}

/** The titles of a kind with every word that was typed somewhere in them. */
export function filterGuesses(
  all: readonly TitleGuesses[],
  kind: GuessKind,
  typed: string,
): readonly TitleGuesses[] {
  const words = plainText(typed)
    .split(' ')
    .filter((word) => word !== '');
  return all.filter((guesses) => {
    if (!isOfKind(guesses, kind)) return false;
    if (words.length === 0) return true;
    const title = plainText(guesses.title);
    return words.every((word) => title.includes(word));
  });
}
