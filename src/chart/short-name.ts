import { cleanText } from './clean-text.ts';

const MOST_SHOWN = 60;

/** A person's text as it may stand in a label or a sentence: one line, at most 60 characters, harmless anywhere. */
export function shortName(text: string): string {
  const line = cleanText(text.slice(0, MOST_SHOWN * 4), 'line').text.replace(/\s+/g, ' ');
  const characters = Array.from(line);
  if (characters.length <= MOST_SHOWN) return line;
  return `${characters.slice(0, MOST_SHOWN - 1).join('')}…`;
}
