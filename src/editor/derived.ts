import { branchOf } from '../chart/branch.ts';
import type { ChartDocument, Scenario } from '../chart/chart.ts';
import { indexOrg, type Org } from '../chart/org-index.ts';
import { layoutOfKnown } from '../layout/layout-of-known.ts';
import { layoutScenario } from '../layout/layout.ts';
import type { Layout } from '../layout/placement.ts';
import type { Judgement } from '../rules/finding.ts';
import { type ShownChanges, trueOrg } from './comparing/shown-changes.ts';
import { judge } from './judge.ts';
import { type ChartMarks, foldedMarks, shownMarks } from './marks.ts';
import type { Layers } from './store/state.ts';

/**
 * What follows from the document. Each is memoised where it is computed, so asking costs nothing until the chart
 * changes, and nobody has to keep anything in step.
 */
export interface Shown {
  readonly document: ChartDocument;
  readonly scenarioId: string;
  /** The role whose branch alone is on the screen. Absent: the whole chart is. */
  readonly focus?: string | null;
  /** The newest layers, for charts that are arranged in them; they come from a worker, a moment late. */
  readonly layers?: Layers | null;
  /** What a comparison shows about it. Absent: it is not one. */
  readonly changes?: ShownChanges | null;
}

export function currentScenario({ document, scenarioId }: Shown): Scenario {
  return document.scenarios.find((scenario) => scenario.id === scenarioId) ?? document.scenarios[0];
}

/** What of the scenario is on the screen: all of it, or the branch in focus. */
export function shownScenario(shown: Shown): Scenario {
  const scenario = currentScenario(shown);
  return typeof shown.focus === 'string' ? branchOf(scenario, shown.focus) : scenario;
}

export function currentOrg(shown: Shown): Org {
  return indexOrg(currentScenario(shown));
}

/** Who reports to whom as cards say it; not as they stand where two charts are laid over each other. */
export function saidOrg(shown: Shown): Org {
  const org = currentOrg(shown);
  return shown.changes ? trueOrg(shown.changes, org) : org;
}

/** Where everything stands on the screen. Layers that are on their way leave the ones before, or else the tree. */
export function currentLayout(shown: Shown): Layout {
  const scenario = shownScenario(shown);
  if (scenario.arrangement?.kind !== 'layered' || !shown.layers) return layoutScenario(scenario);
  const { layout } = shown.layers;
  return shown.layers.scenario === scenario ? layout : layoutOfKnown(layout, scenario);
}

/** Whether the layers of what is on the screen are still on their way. */
export function areLayersDue(shown: Shown): boolean {
  const scenario = shownScenario(shown);
  return scenario.arrangement?.kind === 'layered' && shown.layers?.scenario !== scenario;
}

/** The whole chart with nothing folded away, as a tree. */
export function wholeLayout(shown: Shown): Layout {
  return layoutScenario(unfolded(currentScenario(shown)));
}

const unfoldedScenarios = new WeakMap<Scenario, Scenario>();

/** The scenario with nothing folded away; the same one for the same. */
export function unfolded(scenario: Scenario): Scenario {
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
  return judge()?.lint(shown.changes?.document ?? shown.document, judgedScenario(shown)) ?? UNJUDGED;
}

/** What is judged of a comparison is a real chart, never two laid over each other. */
function judgedScenario(shown: Shown): Scenario {
  return shown.changes?.charts[0] ?? currentScenario(shown);
}

const marks = new WeakMap<Judgement, ChartMarks>();

/** The findings as they stand on the chart, folded or not. */
export function currentMarks(shown: Shown): ChartMarks {
  return marksWithFolds(wholeMarks(shown), currentLayout(shown), currentScenario(shown).arrangement);
}

/** The findings as they stand on the chart with nothing folded away. */
export function wholeMarks(shown: Shown): ChartMarks {
  const judgement = currentJudgement(shown);
  const known = marks.get(judgement);
  if (known) return known;
  const made = shownMarks(judgement, judgedScenario(shown).roles.length);
  marks.set(judgement, made);
  return made;
}

const folds = new WeakMap<ChartMarks, WeakMap<Layout, ChartMarks>>();

function marksWithFolds(whole: ChartMarks, layout: Layout, arrangement: Scenario['arrangement']): ChartMarks {
  if (!arrangement?.folded?.length) return whole;
  const known = folds.get(whole)?.get(layout);
  if (known) return known;
  const made = { ...whole, folded: foldedMarks(whole, layout) };
  const byLayout = folds.get(whole) ?? new WeakMap<Layout, ChartMarks>();
  folds.set(whole, byLayout.set(layout, made));
  return made;
}
