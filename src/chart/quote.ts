import { cleanText } from './clean-text.ts';

const MOST_SHOWN = 60;

/** A person's text as it may stand in a message: in quotation marks, on one line, short, harmless to a terminal. */
export function quoteText(text: string): string {
  const line = cleanText(text.slice(0, MOST_SHOWN * 4), 'line').text.replace(/\s+/g, ' ');
  const characters = Array.from(line);
  const shown = characters.length > MOST_SHOWN ? [...characters.slice(0, MOST_SHOWN - 1), '…'] : characters;
  return `“${shown.join('')}”`;
}
