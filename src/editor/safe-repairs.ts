import type { ChartDocument, Scenario } from '../chart/chart.ts';
import { inScenario } from '../chart/edits/document-edit.ts';
import { inSequence, type ScenarioEdit } from '../chart/edits/scenario-edit.ts';
import { type Finding, findingIdentity, type Judgement } from '../rules/finding.ts';
import { safeFixOf } from '../rules/fixes.ts';
import { lint } from '../rules/lint.ts';
import type { Editor } from './editor.ts';
import { stepDone } from './spoken.ts';

/** Repairs that may be made without asking, one after the other. */
export interface SafeRepairs {
  /** What each does, in order: "Make Head of Sales …". */
  readonly labels: readonly string[];
  /** All of them as one edit of the scenario they were found for. */
  readonly edit: ScenarioEdit;
}

/** In one go no more than this many findings are looked at, and repairs made; each may cost a check of the chart. */
const MOST_LOOKED_AT = 500;
const MOST_REPAIRS = 50;

/**
 * Works out which safe repairs hold when they are made one after the other, the gravest finding first: each is proved
 * on the chart as the ones before it leave it, so one that no longer applies or would then add an error is passed
 * over. Yields after every finding, so that whoever runs it may pause or stop; returns undefined when there are none.
 * Dismissed findings are left alone.
 */
export function* findSafeRepairs(
  document: ChartDocument,
  scenario: Scenario,
  safeFix: typeof safeFixOf = safeFixOf,
): Generator<void, SafeRepairs | undefined> {
  const labels: string[] = [];
  const edits: ScenarioEdit[] = [];
  let current = { document, scenario, standing: standingIn(lint(document, scenario)) };
  for (const finding of lint(document, scenario).findings.slice(0, MOST_LOOKED_AT)) {
    if (edits.length === MOST_REPAIRS) break;
    const standing = current.standing.get(findingIdentity(finding));
    if (!standing) continue;
    const fix = safeFix(current.document, current.scenario, standing);
    if (fix) {
      labels.push(fix.label);
      edits.push(fix.edit);
      const repaired = fix.edit(current.scenario);
      const within = inScenario(scenario.id, () => repaired)(current.document);
      current = { document: within, scenario: repaired, standing: standingIn(lint(within, repaired)) };
    }
    yield;
  }
  return edits.length > 0 ? { labels, edit: inSequence(...edits) } : undefined;
}

function standingIn({ findings }: Judgement): ReadonlyMap<string, Finding> {
  const standing = findings.filter(({ dismissed }) => !dismissed);
  return new Map(standing.map((finding) => [findingIdentity(finding), finding]));
}

/** Makes them all as one step, and says which. */
export function makeSafeRepairs(editor: Editor, { labels, edit }: SafeRepairs): void {
  const [first = ''] = labels;
  const isOne = labels.length === 1;
  if (!editor.commitScenario(isOne ? first : `Repair ${labels.length} findings`, edit)) return;
  if (isOne) editor.notifyStep(`${stepDone(first)}.`);
  else editor.notifyStep(`Repaired ${labels.length} findings, one after the other.`, labels);
}
