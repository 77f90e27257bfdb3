import type { RemainingFinding } from '../../rules/compare-judgements.ts';
import { findingChange } from '../../rules/finding-change.ts';

/** What a file says of a finding that remains, besides what it is now. */
export interface RemainingWords {
  /** Whether it is better or worse, in a sentence; absent where it is as grave as before and about as much. */
  readonly change?: string;
  /** What it said before; absent where it says the same. */
  readonly before?: string;
}

export function remainingWords(remaining: RemainingFinding): RemainingWords {
  const { finding, was } = remaining;
  const change = findingChange(remaining);
  return {
    ...(change?.isMeasured && { change: change.words }),
    ...(was && was.message !== finding.message && { before: was.message }),
  };
}
