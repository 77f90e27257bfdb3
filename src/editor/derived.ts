import type { ChartDocument, Scenario } from '../chart/chart.ts';
import { indexOrg, type Org } from '../chart/org-index.ts';
import { layoutScenario } from '../layout/layout.ts';
import type { Layout } from '../layout/placement.ts';
import type { Judgement } from '../rules/finding.ts';
import { judge } from './judge.ts';
import { type ChartMarks, marksOf } from './marks.ts';

/**
 * What follows from the document. Each is memoised where it is computed, so asking costs nothing until the chart
 * changes, and nobody has to keep anything in step.
 */
export type Shown = { readonly document: ChartDocument; readonly scenarioId: string };

export function currentScenario({ document, scenarioId }: Shown): Scenario {
  return document.scenarios.find((scenario) => scenario.id === scenarioId) ?? document.scenarios[0];
}

export function currentOrg(shown: Shown): Org {
  return indexOrg(currentScenario(shown));
}

export function currentLayout(shown: Shown): Layout {
  return layoutScenario(unfolded(currentScenario(shown)));
}

const unfoldedScenarios = new WeakMap<Scenario, Scenario>();

/** Folding that a file brings along would hide roles without a mark and without a way to show them again. */
function unfolded(scenario: Scenario): Scenario {
  if (scenario.arrangement?.folded === undefined) return scenario;
  const known = unfoldedScenarios.get(scenario);
  if (known) return known;
  const { folded: _, ...arrangement } = scenario.arrangement;
  const made = { ...scenario, arrangement };
  unfoldedScenarios.set(scenario, made);
  return made;
}

const UNJUDGED: Judgement = { findings: [], questions: [] };

/** Nothing while the rules are on their way, which they are only while a chart is empty or has just been begun. */
export function currentJudgement(shown: Shown): Judgement {
  return judge()?.lint(shown.document, currentScenario(shown)) ?? UNJUDGED;
}

const marks = new WeakMap<Judgement, ChartMarks>();

export function currentMarks(shown: Shown): ChartMarks {
  const judgement = currentJudgement(shown);
  const known = marks.get(judgement);
  if (known) return known;
  const made = marksOf(judgement, currentScenario(shown).roles.length);
  marks.set(judgement, made);
  return made;
}
