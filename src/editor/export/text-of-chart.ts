import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { scenarioTitle } from '../../chart/scenario-title.ts';
import { writeMarkdownOutline } from '../../formats/text/write-markdown-outline.ts';
import { writeMermaid } from '../../formats/text/write-mermaid.ts';

export type TextFormat = 'mermaid' | 'list';

/** A scenario, or a branch of it, as a text that wikis and repositories draw or list. */
export function textOfChart(document: ChartDocument, scenario: Scenario, format: TextFormat): string {
  return format === 'mermaid'
    ? writeMermaid(scenario, scenarioTitle(document, scenario))
    : writeMarkdownOutline(scenario);
}
