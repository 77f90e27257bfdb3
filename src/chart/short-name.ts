import { cleanText } from './clean-text.ts';
import { inOwnDirection } from './direction.ts';

const MOST_SHOWN = 60;

/**
 * A person's text as it may stand in a label or a sentence: one line, at most 60 characters, harmless anywhere, in its
 * own direction.
 */
export function shortName(text: string): string {
  return nameWithin(text, MOST_SHOWN);
}

/** The same where there is more room, or less: at most so many characters. */
export function nameWithin(text: string, most: number): string {
  const line = cleanText(text.slice(0, most * 4), 'line').text.replace(/\s+/g, ' ');
  const characters = Array.from(line);
  return inOwnDirection(characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`);
}
