import { inDigits } from '../../chart/digits.ts';

/** As many as can be read in passing. */
const MOST_NAMED = 2;

/** "Comes along: Add A under B; Move C to D; and 3 more." */
export function alongWords(sentences: readonly string[]): string {
  const more = sentences.length - MOST_NAMED;
  const others = more > 0 ? `; and ${inDigits(more)} more` : '';
  return `Comes along: ${sentences.slice(0, MOST_NAMED).join('; ')}${others}.`;
}
