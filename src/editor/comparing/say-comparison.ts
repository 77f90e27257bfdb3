import type { ChartDocument } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import type { EditorState } from '../store/state.ts';
import { changesOf, type Compared, comparedIn, findingsOf } from './compared.ts';

type Comparable = Pick<EditorState, 'document' | 'comparing'>;

/** "12 changes, 3 findings fixed, 1 new": what there is to see; empty where nothing is compared. */
function comparisonSize({ document, comparing }: Comparable): string {
  const compared = comparing ? comparedIn(document, comparing) : undefined;
  if (!compared) return '';
  const count = changesOf(compared).length;
  const changes = count === 0 ? 'no changes' : count === 1 ? '1 change' : `${inDigits(count)} changes`;
  return [changes, ...findingNews(document, compared)].join(', ');
}

/** What is left to see after a step, in a sentence; empty where nothing is compared. */
export function sayLeft({ document, comparing }: Comparable): string {
  const compared = comparing ? comparedIn(document, comparing) : undefined;
  if (!compared) return '';
  if (changesOf(compared).length > 0) return `Left: ${comparisonSize({ document, comparing })}.`;
  const news = findingNews(document, compared).join(', ');
  // With the same roles and lines, only what they are judged by can tell them apart.
  return news === ''
    ? 'Nothing is different any more.'
    : `No role or line is different any more, only what they are judged by: ${news}.`;
}

/** "3 findings fixed", "1 new"; empty while the rules are on their way. */
function findingNews(document: ChartDocument, compared: Compared): readonly string[] {
  const findings = findingsOf(document, compared);
  if (!findings) return [];
  const { fixed, introduced } = findings;
  return [
    ...(fixed.length > 0
      ? [`${fixed.length === 1 ? '1 finding' : `${inDigits(fixed.length)} findings`} fixed`]
      : []),
    ...(introduced.length > 0 ? [`${inDigits(introduced.length)} new`] : []),
  ];
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
