import type { ChartDocument, Scenario } from './chart.ts';

/** What a picture or text of one scenario is called: by the chart, and where that has several by the scenario, too. */
export function scenarioTitle({ title, scenarios }: ChartDocument, { name }: Scenario): string {
  return scenarios.length === 1 ? title : `${title}: ${name}`;
}
