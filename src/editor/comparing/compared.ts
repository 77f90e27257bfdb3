import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../chart/changes.ts';
import { changesBetween } from '../../chart/changes-between.ts';
import { findingsBetween, type JudgementComparison } from '../../rules/compare-judgements.ts';
import { type ToldChange, toldChanges } from '../../formats/changes/told-changes.ts';
import { judge } from '../judge.ts';
import type { Comparing } from './comparing.ts';

/** The two scenarios of a comparison. */
export interface Compared {
  readonly before: Scenario;
  readonly after: Scenario;
}

/** Undefined where one of the two is gone. */
export function comparedIn(
  { scenarios }: ChartDocument,
  { before, after }: Pick<Comparing, 'before' | 'after'>,
): Compared | undefined {
  const [first, second] = [before, after].map((id) => scenarios.find((one) => one.id === id));
  return first && second ? { before: first, after: second } : undefined;
}

export function changesOf({ before, after }: Compared): readonly Change[] {
  return changesBetween(before, after);
}

let told: { readonly of: Compared; readonly changes: readonly ToldChange[] } | undefined;

/** The changes as they are listed, with their words; of the same pair the same list, since a large one takes its time. */
export function toldOf(compared: Compared): readonly ToldChange[] {
  if (told?.of.before !== compared.before || told.of.after !== compared.after)
    told = { of: compared, changes: toldChanges(compared.before, compared.after) };
  return told.changes;
}

/** How many changes there are of each kind. */
export function countByKind(changes: readonly Pick<Change, 'kind'>[]): Readonly<Record<ChangeKind, number>> {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** What becomes of the findings; undefined while the rules are on their way. */
export function findingsOf(
  document: ChartDocument,
  { before, after }: Compared,
): JudgementComparison | undefined {
  const rules = judge();
  return rules && findingsBetween(rules.lint(document, before), rules.lint(document, after));
}
