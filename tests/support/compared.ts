import type { ChartDocument, Scenario } from '../../src/chart/chart.ts';
import { type ComparisonReport, comparisonReport } from '../../src/formats/changes/comparison-report.ts';

/** The report of two scenarios as if they were one document's, or two files' if these have names. */
export function comparisonOf(
  before: Scenario,
  after: Scenario,
  options: { readonly title?: string; readonly files?: readonly [string, string] } = {},
): ComparisonReport {
  const { title = 'Northwind', files } = options;
  const document: ChartDocument = { title, scenarios: [before, after] };
  return comparisonReport(
    { document, scenario: before, ...(files && { file: files[0] }) },
    { document, scenario: after, ...(files && { file: files[1] }) },
  );
}
