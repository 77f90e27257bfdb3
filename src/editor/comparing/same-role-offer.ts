import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { baselineOf } from '../../chart/edits/scenarios.ts';
import { quoteText } from '../../chart/quote.ts';
import { idsKnownElsewhere, matchRoles, type SameRole, sameRoles } from '../../chart/same-roles.ts';
import { shortName } from '../../chart/short-name.ts';
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

/** "12 roles of Proposal look like roles of Today under other ids." */
export function offerWords({ kept, renamed, pairs: { length } }: SameRolesOffer): string {
  const [of, like] = [shortName(renamed.name), shortName(kept.name)];
  return length === 1
    ? `One role of ${of} looks like a role of ${like} under another id.`
    : `${inDigits(length)} roles of ${of} look like roles of ${like} under other ids.`;
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
  if (!editor.commit(`Match ${count} of ${of} with ${as}`, matchRoles(renamed.id, pairs))) return false;
  const [what, are] = isOne
    ? ['One role', 'is the same one']
    : [`${inDigits(pairs.length)} roles`, 'are the same ones'];
  editor.notifyStep(`${what} of ${of} ${are} as in ${as} now.`);
  return true;
}

/**
 * Whose ids stay: those the chart knows that a branch was cut from, those that were read from a table and are to go back
 * there, those of the baseline, those of the first.
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
  const pairs = ofKept.get(renamed) ?? sameRoles(kept, renamed).pairs;
  ofKept.set(renamed, pairs);
  return pairs;
}
