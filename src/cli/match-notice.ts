import type { Scenario } from '../chart/chart.ts';
import { inDigits } from '../chart/digits.ts';
import type { MatchedSides } from '../formats/changes/match-sides.ts';

/**
 * How roles of two files were told to be the same, where equal ids did not say it; absent where they did.
 *
 * @param files As they are to be shown.
 */
export function matchNotice(
  before: Scenario,
  { by, after, renamed, matched }: MatchedSides,
  files: { readonly before: string; readonly after: string },
): string | undefined {
  const total = after.roles.length;
  const isPlain = renamed.length === 0 && matched === total && matched === before.roles.length;
  if (by === 'ids' || isPlain) return undefined;
  if (by === 'title and person')
    return `Not all ids are written down in ${files.before} and ${files.after}, so roles were matched by title and person: ${inDigits(matched)} of the ${inDigits(total)} roles of ${files.after} ${matched === 1 ? 'is' : 'are'} in ${files.before}, too.`;
  if (renamed.length === 0) return undefined;
  const of = `of ${files.after} differ`;
  return renamed.length === 1
    ? `1 id ${of}s from that in ${files.before} only in capitals, blanks or zeros in front, and was taken for the same.`
    : `${inDigits(renamed.length)} ids ${of} from those in ${files.before} only in capitals, blanks or zeros in front, and were taken for the same.`;
}
