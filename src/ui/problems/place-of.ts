import { type FindingEntry, findingsIn } from '../../rules/checklist.ts';
import { findingIdentity } from '../../rules/finding.ts';

/** The place of the entry that holds a finding; -1 for none. */
export function placeOf(identity: string | null, entries: readonly FindingEntry[]): number {
  if (identity === null) return -1;
  return entries.findIndex((entry) =>
    findingsIn(entry).some((finding) => findingIdentity(finding) === identity),
  );
}
