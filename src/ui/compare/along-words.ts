import { inDigits } from '../../chart/digits.ts';

/** As many as can be read in passing. */
const MOST_NAMED = 2;

/**
 * "What it needs comes along: Add A under B; Move C to D; and 3 more."
 *
 * @param many Whether several changes are taken over at once.
 */
export function alongWords(sentences: readonly string[], many = false): string {
  const more = sentences.length - MOST_NAMED;
  const others = more > 0 ? `; and ${inDigits(more)} more` : '';
  return `What ${many ? 'they need' : 'it needs'} comes along: ${sentences.slice(0, MOST_NAMED).join('; ')}${others}.`;
}
