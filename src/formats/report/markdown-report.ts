import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { findRule } from '../../rules/catalogue/index.ts';
import type { Finding, Question } from '../../rules/finding.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { escapeMarkdown } from '../text/markdown-text.ts';
import { harmless } from '../text/plain-text.ts';
import type { ChartReport, ReportProblem } from './chart-report.ts';
import { tallyOf, tallyWords } from './tally.ts';
import { chartWords, decisionWords, placeWords, reasonWords, sourceWords } from './words.ts';

/**
 * The findings as Markdown, for a wiki or a merge request: a heading a scenario, its findings by severity with reason,
 * sources and repairs, what was dismissed and why, the open questions, what reading had to say. No text of the chart
 * becomes markup.
 */
export function writeMarkdownReport(charts: readonly ChartReport[]): string {
  const blocks = ['# Findings', ...charts.flatMap(chartBlocks), `${tallyWords(tallyOf(charts))}.`];
  return harmless(`${blocks.join('\n\n')}\n`);
}

function chartBlocks(chart: ChartReport): readonly string[] {
  const { file, problems, judgement } = chart;
  const dismissed = judgement.findings.filter((one) => one.dismissed);
  return [
    `## ${escapeMarkdown(chartWords(chart))}`,
    `File: ${escapeMarkdown(file)}. ${tallyWords(tallyOf([chart]))}.`,
    ...SEVERITIES.flatMap((severity) => ofSeverity(chart, severity)),
    ...section(
      'Dismissed',
      dismissed.map((one) => finding(chart, one)),
    ),
    ...section('Open questions', judgement.questions.map(question)),
    ...section('Reading the file', problems.map(problem)),
  ];
}

function ofSeverity(chart: ChartReport, severity: Severity): readonly string[] {
  const found = chart.judgement.findings.filter((one) => !one.dismissed && one.severity === severity);
  return section(
    SEVERITY_NAMES[severity],
    found.map((one) => finding(chart, one)),
  );
}

function section(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`### ${heading}`, items.join('\n')];
}

function finding({ fixes, dismissals }: ChartReport, found: Finding): string {
  const { headline, message, rule: id } = found;
  const rule = findRule(id);
  const decision = dismissals.get(found);
  const details = [
    ...(decision ? [`${decisionWords(decision)}.`] : []),
    reasonWords(found) ?? '',
    ...(rule ? sourceWords(rule).map((words) => `${words}.`) : []),
    ...(found.dismissed ? [] : (fixes.get(found) ?? []).map((label) => `Repair: ${label}.`)),
  ].filter((detail) => detail !== '');
  return [
    `- **${escapeMarkdown(headline)}.** ${escapeMarkdown(message)} (\`${id}\`)`,
    ...details.map((detail) => `  - ${escapeMarkdown(detail)}`),
  ].join('\n');
}

function question({ rule, question: text, answers }: Question): string {
  const labels = answers.map(({ label }) => `  - ${escapeMarkdown(label)}`);
  return [`- ${escapeMarkdown(text)} (\`${rule}\`)`, ...labels].join('\n');
}

function problem(found: ReportProblem): string {
  const place = placeWords(found);
  return `- ${escapeMarkdown(`${place === '' ? '' : `${place}: `}${found.message}`)}`;
}
