import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import type { JudgementComparison } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import { findingChange } from '../../rules/finding-change.ts';
import type { Compared } from './compared.ts';
import { changeToOpen, rolesOf } from './listed-changes.ts';

/** What is said of a selected role for which no change opens in the list. */
export interface SelectedWords {
  /** "Chief Sales Officer is the same in both." */
  readonly role: string;
  /** "No findings in either."; absent while the rules are on their way. */
  readonly findings?: string;
  /** The finding of it to look at first; absent where it has none. */
  readonly finding?: Finding;
}

/**
 * Answers whoever selects a role of which nothing is different, or nothing that is listed; undefined where a change of
 * it opens, or neither scenario has it.
 *
 * @param changes All of them, and those a filter leaves.
 */
export function selectedWords(
  id: string,
  { before, after }: Compared,
  changes: { readonly all: readonly ToldChange[]; readonly listed: readonly ToldChange[] },
  findings: JudgementComparison | undefined,
): SelectedWords | undefined {
  if (changeToOpen(changes.listed, id, null)) return undefined;
  const role = [after, before].flatMap(({ roles }) => roles).find((one) => one.id === id);
  if (!role) return undefined;
  const about = changes.all.filter(({ change }) => rolesOf(change).includes(id));
  const known = findings && findingsAbout(id, findings);
  return {
    role: `${shortName(role.title)} ${whatIsDifferent(about)}.`,
    ...(known && { findings: known.words }),
    ...(known?.first && { finding: known.first }),
  };
}

function whatIsDifferent(about: readonly ToldChange[]): string {
  const own = about.filter(({ change }) => change.kind !== 'order').length;
  if (own > 0) return `has ${own === 1 ? '1 change' : `${inDigits(own)} changes`} that the filter leaves out`;
  return about.length > 0 ? 'is the same in both; its team stands in another order' : 'is the same in both';
}

function findingsAbout(
  id: string,
  { fixed, introduced, remaining }: JudgementComparison,
): { readonly words: string; readonly first: Finding | undefined } {
  const isAbout = ({ roles }: Finding) => roles.includes(id);
  const gone = fixed.filter(isAbout);
  const come = introduced.filter(isAbout);
  const left = remaining.filter(({ finding }) => isAbout(finding));
  const changed = left.filter((one) => findingChange(one) !== undefined);
  const first = [...gone, ...come, ...changed.map(({ finding }) => finding), left[0]?.finding][0];
  const news = [
    { count: gone.length, word: 'fixed' },
    { count: come.length, word: 'new' },
    { count: changed.length, word: 'changed' },
  ].filter(({ count }) => count > 0);
  if (news.length > 0) {
    const told = news.map(({ count, word }) => `${inDigits(count)} ${word}`);
    return { words: `Its findings differ: ${told.join(', ')}.`, first };
  }
  const same = left.length === 1 ? '1 finding' : `${inDigits(left.length)} findings`;
  return { words: left.length === 0 ? 'No findings in either.' : `${same}, the same in both.`, first };
}
