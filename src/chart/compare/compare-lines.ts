import type { Line } from '../chart.ts';
import type { Comparison } from '../compare.ts';
import { sameValue } from '../edits/patch.ts';
import { lineIdentity } from '../line-identity.ts';
import { matchByKey } from './by-key.ts';

type ComparedLines = Pick<Comparison, 'linesAdded' | 'linesRemoved' | 'linesChanged' | 'lineOrder'>;

export function compareLines(before: readonly Line[], after: readonly Line[]): ComparedLines {
  const { added, removed, pairs, sameOrder } = matchByKey(before, after, lineIdentity);
  return {
    linesAdded: added.map(({ item, at }) => ({ line: item, at })),
    linesRemoved: removed,
    linesChanged: pairs.filter((pair) => !sameValue(pair.before, pair.after)),
    ...(!sameOrder && { lineOrder: pairs.map((pair) => pair.after) }),
  };
}
