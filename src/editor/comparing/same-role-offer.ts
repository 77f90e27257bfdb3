import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { baselineOf } from '../../chart/edits/scenarios.ts';
import { filledOutOf, treatAsSame as asSame } from '../../chart/edits/treat-as-same.ts';
import { keptTwice } from '../../chart/kept-twice.ts';
import { quoteText } from '../../chart/quote.ts';
import { idsKnownElsewhere, type SameRole, sameRoles } from '../../chart/same-roles.ts';
import type { Editor } from '../editor.ts';
import { type Compared, comparedIn } from './compared.ts';
import type { Comparing } from './comparing.ts';

type Pair = Pick<Comparing, 'before' | 'after'>;

/** Roles of two scenarios that can be taken for the same ones, and whose ids stay when they are. */
export interface SameRolesOffer {
  readonly kept: Scenario;
  /** Its roles get the ids of the other one's. */
  readonly renamed: Scenario;
  /** At least one; `before` is the role of the scenario whose ids stay. */
  readonly pairs: readonly SameRole[];
}

/** Undefined where one of the two is gone, or there is nothing to match. Free until one of the two changes. */
export function sameRolesOffer(document: ChartDocument, pair: Pair): SameRolesOffer | undefined {
  const compared = comparedIn(document, pair);
  if (!compared) return undefined;
  const kept = keepingIds(document, compared);
  const renamed = kept === compared.before ? compared.after : compared.before;
  const fixed = idsKnownElsewhere(document);
  const pairs = pairsOf(kept, renamed).filter(({ after }) => !fixed.has(after.id));
  return pairs.length === 0 ? undefined : { kept, renamed, pairs };
}

/** "12 roles of “Proposal” look like roles of “Today” under other ids." */
export function offerWords({ kept, renamed, pairs: { length } }: SameRolesOffer): string {
  const [of, like] = [quoteText(renamed.name), quoteText(kept.name)];
  return length === 1
    ? `One role of ${of} looks like a role of ${like} under another id.`
    : `${inDigits(length)} roles of ${of} look like roles of ${like} under other ids.`;
}

/**
 * The scenario from which the roles of the other one would have what its table has no column for. Undefined where there
 * is no such table, or nothing it is silent of.
 */
export function filledBy(
  document: ChartDocument,
  { kept, renamed }: Pick<SameRolesOffer, 'kept' | 'renamed'>,
  pairs: readonly SameRole[],
): Scenario | undefined {
  return filledOutOf({ kept: kept.id, renamed: renamed.id, pairs }, document);
}

/** Takes roles for the same ones in one step, and says so with the way back. Returns whether anything changed. */
export function treatAsSame(
  editor: Editor,
  { kept, renamed }: Pick<SameRolesOffer, 'kept' | 'renamed'>,
  pairs: readonly SameRole[],
): boolean {
  const [of, as] = [quoteText(renamed.name), quoteText(kept.name)];
  const isOne = pairs.length === 1;
  const count = isOne ? 'one role' : `${inDigits(pairs.length)} roles`;
  const filling = filledBy(editor.store.getState().document, { kept, renamed }, pairs);
  const edit = asSame({ kept: kept.id, renamed: renamed.id, pairs });
  if (!editor.commit(`Match ${count} of ${of} with ${as}`, edit)) return false;
  const [what, are] = isOne
    ? ['One role', 'is the same one']
    : [`${inDigits(pairs.length)} roles`, 'are the same ones'];
  const filled = filling
    ? ` What the table has no column for was taken from ${quoteText(filling.name)}.`
    : '';
  editor.notifyStep(`${what} of ${of} ${are} as in ${as} now.${filled}`);
  return true;
}

/**
 * Whose ids stay: those the chart knows that a branch was cut from, those that were read from a table and are to go
 * back there, those of the baseline, those of the first.
 */
function keepingIds(document: ChartDocument, { before, after }: Compared): Scenario {
  const head = document.branchOf?.head;
  for (const isKnown of [
    ({ roles }: Scenario) => roles.some(({ id }) => id === head),
    ({ table }: Scenario) => table?.columns.some(({ is }) => is === 'id') ?? false,
    ({ id }: Scenario) => id === baselineOf(document),
  ]) {
    if (isKnown(before) !== isKnown(after)) return isKnown(before) ? before : after;
  }
  return before;
}

const known = new WeakMap<Scenario, WeakMap<Scenario, readonly SameRole[]>>();

function pairsOf(kept: Scenario, renamed: Scenario): readonly SameRole[] {
  const ofKept = known.get(kept) ?? new WeakMap<Scenario, readonly SameRole[]>();
  known.set(kept, ofKept);
  const pairs = ofKept.get(renamed) ?? allPairs(kept, renamed);
  ofKept.set(renamed, pairs);
  return pairs;
}

/** Roles of which each scenario has one, and those that one of the two has twice. */
function allPairs(kept: Scenario, renamed: Scenario): readonly SameRole[] {
  const { pairs } = sameRoles(kept, renamed);
  const used = new Set(pairs.flatMap(({ before, after }) => [before.id, after.id]));
  const twice = [
    ...keptTwice(kept, renamed).values(),
    ...[...keptTwice(renamed, kept).values()].map(({ before, after, by }) => ({
      before: after,
      after: before,
      by,
    })),
  ];
  return [...pairs, ...twice.filter(({ before, after }) => !used.has(before.id) && !used.has(after.id))];
}
