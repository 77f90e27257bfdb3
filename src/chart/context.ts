import type { ChartDocument, Context, Scenario } from './chart.ts';

/** The context a scenario is judged in: the document's, overridden field by field by the scenario's own. */
export function contextOf(document: ChartDocument, scenario: Scenario): Context {
  return { ...document.context, ...scenario.context };
}
