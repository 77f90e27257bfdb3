import { sameValue } from '../../chart/edits/patch.ts';
import { lineIdentity } from '../../chart/line-identity.ts';
import type { ShownChanges } from './shown-changes.ts';
import type { Viewed } from './viewed.ts';

/**
 * Ids of the cards about which something is different that was not before, and of those at the ends of such lines, in a
 * chart that is looked at.
 *
 * @param before What was different. Null: nothing.
 */
export function newlyDifferent(
  before: ShownChanges | null,
  { document, changes }: Viewed,
): readonly string[] {
  const cards = [...changes.cards].flatMap(([id, change]) =>
    sameValue(before?.cards.get(id), change) ? [] : [id],
  );
  const [{ lines }] = document.scenarios;
  const ends = lines.flatMap((line) => {
    const identity = lineIdentity(line);
    const difference = changes.lines.get(identity);
    const isNew = difference !== undefined && before?.lines.get(identity) !== difference;
    return isNew ? [line.manager, line.report] : [];
  });
  return [...new Set([...cards, ...ends])];
}
