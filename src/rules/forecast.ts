import type { ChartDocument, Scenario } from '../chart/chart.ts';
import type { ScenarioEdit } from '../chart/edits/scenario-edit.ts';
import { compareJudgements, type Forecast } from './compare-judgements.ts';
import { lint } from './lint.ts';

/** Judges the chart as the edit would leave it against the chart as it is. Changes nothing. */
export function forecast(document: ChartDocument, scenario: Scenario, edit: ScenarioEdit): Forecast {
  return compareJudgements(lint(document, scenario), lint(document, edit(scenario)));
}
