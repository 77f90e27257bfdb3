import type { Markup } from '../../text/html-text.ts';
import type { ChartReport } from '../chart-report.ts';
import { findingList } from './finding-list.ts';
import { questionList } from './question-list.ts';
import { readingTable } from './reading-table.ts';
import { structureTables } from './structure-tables.ts';

/** A part of what there is to say about a chart. */
export interface ChartPart {
  readonly anchor: string;
  readonly title: string;
  readonly content: Markup;
}

/** What there is to say about a chart, in order; parts without anything to say are left out. */
export function chartParts(chart: ChartReport, anchor: string): readonly ChartPart[] {
  const { scenario, judgement, problems } = chart;
  const standing = judgement.findings.filter(({ dismissed }) => !dismissed);
  const dismissed = judgement.findings.filter((finding) => finding.dismissed);
  const parts: readonly (readonly [string, string, Markup | undefined])[] = [
    ['findings', 'Findings', findingList(chart, standing)],
    ['dismissed', 'Dismissed', findingList(chart, dismissed)],
    ['questions', 'Open questions', questionList(judgement.questions)],
    ['structure', 'Spans and layers', structureTables(scenario)],
    ['reading', 'Reading the file', readingTable(problems)],
  ];
  return parts.flatMap(([name, title, content]) =>
    content ? [{ anchor: `${anchor}-${name}`, title, content }] : [],
  );
}
