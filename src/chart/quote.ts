import { shortName } from './short-name.ts';

/** A person's text as it may stand in a message: in quotation marks, on one line, short, harmless to a terminal. */
export function quoteText(text: string): string {
  return `“${shortName(text)}”`;
}
