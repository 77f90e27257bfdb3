import { listSeparator } from '../../browser/list-separator.ts';
import type { ChartDocument } from '../../chart/chart.ts';
import { comparisonReport } from '../../formats/changes/comparison-report.ts';
import { writeChangesCsv } from '../../formats/changes/csv-changes.ts';
import { writeChangesMarkdown } from '../../formats/changes/markdown-changes.ts';
import type { Compared } from './compared.ts';

/** What is different about two scenarios, as a table for a spreadsheet. */
export function changesCsv(document: ChartDocument, compared: Compared): string {
  return writeChangesCsv(reportOf(document, compared), listSeparator());
}

/** The same with findings and figures, for a page or a message. */
export function changesMarkdown(document: ChartDocument, compared: Compared): string {
  return writeChangesMarkdown(reportOf(document, compared));
}

function reportOf(document: ChartDocument, { before, after }: Compared) {
  return comparisonReport({ document, scenario: before }, { document, scenario: after });
}
