import { type ChangeWords, changeSentence, changeWords, roleNames } from '../../chart/change-words.ts';
import { flagWords, isFlagField } from '../../chart/change-words/flag-sentence.ts';
import type { Change } from '../../chart/changes.ts';
import { changesBetween } from '../../chart/changes-between.ts';
import type { Scenario } from '../../chart/chart.ts';

/** A change as a row of a list. */
export interface ListedChange extends ChangeWords {
  readonly change: Pick<Change, 'kind' | 'key'>;
  /** Of a yes or a no, what happens: "joins the board". */
  readonly happens?: string;
}

/** One change, with what lists and files say of it. Texts of a person are as they are. */
export interface ToldChange extends ListedChange {
  readonly change: Change;
  /** "Move Head of Service from under Chief Marketing Officer to under Chief Customer Officer", without a full stop. */
  readonly sentence: string;
  /** The role, where its boss is said as well. */
  readonly besideBoss: string;
}

/** Everything that tells the second chart from the first, in words, kind by kind. */
export function toldChanges(before: Scenario, after: Scenario): readonly ToldChange[] {
  const names = roleNames(before, after);
  return changesBetween(before, after).map((change) => {
    const words = changeWords(change, names);
    return {
      ...words,
      ...happensIn(change),
      change,
      sentence: changeSentence(change, names),
      besideBoss: words.roleId === undefined ? '' : names(words.roleId, 'its boss'),
    };
  });
}

/** Of a yes or a no, what happens, for lists that name the role themselves. */
export function happensIn(change: Change): Pick<ListedChange, 'happens'> {
  if (change.kind !== 'changed' || !isFlagField(change.field)) return {};
  return { happens: flagWords({ ...change, field: change.field }) };
}
