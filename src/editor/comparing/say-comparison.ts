import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import type { EditorState } from '../store/state.ts';
import { changesOf, comparedIn, findingsOf } from './compared.ts';

type Comparable = Pick<EditorState, 'document' | 'comparing'>;

/** "12 changes, 3 findings fixed, 1 new": what there is to see; empty where nothing is compared. */
export function comparisonSize({ document, comparing }: Comparable): string {
  const compared = comparing ? comparedIn(document, comparing) : undefined;
  if (!compared) return '';
  const count = changesOf(compared).length;
  const changes = count === 0 ? 'no changes' : count === 1 ? '1 change' : `${inDigits(count)} changes`;
  const findings = findingsOf(document, compared);
  if (!findings) return changes;
  const { fixed, introduced } = findings;
  const news = [
    ...(fixed.length > 0
      ? [`${fixed.length === 1 ? '1 finding' : `${inDigits(fixed.length)} findings`} fixed`]
      : []),
    ...(introduced.length > 0 ? [`${inDigits(introduced.length)} new`] : []),
  ];
  return [changes, ...news].join(', ');
}

/** What is compared, or that nothing is any more; in a sentence. Undefined where that is as it was. */
export function sayComparison(before: Comparable, after: Comparable): string | undefined {
  const { comparing } = after;
  if (!comparing) return before.comparing ? 'The comparison is closed.' : undefined;
  const isSame =
    before.comparing?.before === comparing.before &&
    before.comparing.after === comparing.after &&
    before.document === after.document;
  const compared = comparedIn(after.document, comparing);
  if (isSame || !compared) return undefined;
  const [first, second] = [compared.before, compared.after].map(({ name }) => quoteText(name));
  return `Comparing ${first} with ${second}: ${comparisonSize(after)}.`;
}
