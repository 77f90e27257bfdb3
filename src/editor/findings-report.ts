import { readDocument } from '../formats/document/read-document.ts';
import { writeDocument } from '../formats/document/write-document.ts';
import { writeHtmlReport } from '../formats/report/html-report.ts';
import { writeJsonReport } from '../formats/report/json-report.ts';
import { writeMarkdownReport } from '../formats/report/markdown-report.ts';
import type { ChartReport } from '../formats/report/chart-report.ts';
import { fixesLeftOut, type ReadFile, reportCharts } from '../formats/report/report-charts.ts';
import type { EditorState } from './store/state.ts';

export type ReportFormat = 'markdown' | 'html' | 'json';

const WRITERS: Readonly<Record<ReportFormat, (charts: readonly ChartReport[]) => string>> = {
  markdown: writeMarkdownReport,
  html: writeHtmlReport,
  json: writeJsonReport,
};

export interface FindingsReport {
  readonly text: string;
  /** What the person should know: which repairs were left out of a large chart's report. */
  readonly remarks: readonly string[];
}

/**
 * The findings of every scenario, in the bytes `reportline lint` gives for the chart saved under this name. So the
 * chart is written and read again: what reading has to say of it is a part of the report.
 *
 * @param file The name under which the chart would be saved.
 */
export function findingsReport(
  { document, readOnly }: Pick<EditorState, 'document' | 'readOnly'>,
  file: string,
  format: ReportFormat,
): FindingsReport {
  const charts = reportCharts(readOnly ? { file, document, problems: [] } : saved(document, file), {
    withFixes: true,
  });
  return {
    text: WRITERS[format](charts),
    remarks: charts.map(fixesLeftOut).filter((remark) => remark !== undefined),
  };
}

function saved(document: EditorState['document'], file: string): ReadFile {
  const read = readDocument(writeDocument(document));
  if (!read.ok) return { file, document, problems: [] };
  return { file, document: read.document, problems: read.problems };
}
