import type { ChartDocument, Scenario } from './chart.ts';

/** What a picture or text of one scenario is called: by the chart, and where that has several by the scenario, too. */
export function scenarioTitle(document: ChartDocument, scenario: Scenario): string {
  const name = oneOfSeveral(document, scenario);
  return name === undefined ? document.title : `${document.title}: ${name}`;
}

/** The name of a scenario where it has to be said; undefined for the only one of its chart. */
export function oneOfSeveral({ scenarios }: ChartDocument, { name }: Scenario): string | undefined {
  return scenarios.length === 1 ? undefined : name;
}
