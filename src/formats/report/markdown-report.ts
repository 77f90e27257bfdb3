import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Finding, Question } from '../../rules/finding.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { BASIS_WORDS } from '../rulebook/rule-words.ts';
import { escapeMarkdown } from '../text/markdown-text.ts';
import { harmlessFile } from '../text/plain-text.ts';
import type { ChartReport, ReportProblem } from './chart-report.ts';
import { basesOf, rulesBehind } from './rules-behind.ts';
import { type StructureTable, spansAndLayers } from './spans-and-layers.ts';
import { count, tallyOf, tallyWords } from './tally.ts';
import { chartWords, decisionWords, placeWords, reasonWords, sourceWords } from './words.ts';

/**
 * The findings as Markdown, for a wiki or a merge request: a heading a scenario, its findings by severity with reason
 * and repairs, what was dismissed and why, the open questions, spans and layers, what reading had to say; then every
 * rule behind them once, with its reasons and sources. No text of the chart becomes markup.
 */
export function writeMarkdownReport(charts: readonly ChartReport[]): string {
  const behind = rulesBehind(charts);
  const rules = behind.map(explanation);
  const blocks = [
    '# Findings',
    ...charts.flatMap(chartBlocks),
    ...(rules.length === 0
      ? []
      : ['## The rules behind them', escapeMarkdown(basesOf(behind).join(' ')), ...rules, '## In all']),
    `${tallyWords(tallyOf(charts))}.`,
  ];
  return harmlessFile(`${blocks.join('\n\n')}\n`);
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
    ...structure(chart),
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
  const decision = dismissals.get(found);
  const details = [
    ...(decision ? [`${decisionWords(decision)}.`] : []),
    reasonWords(found) ?? '',
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

function structure({ scenario }: ChartReport): readonly string[] {
  const found = spansAndLayers(scenario);
  if (!found) return [];
  const figures = found.figures.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return [
    '### Spans and layers',
    escapeMarkdown(`${figures.charAt(0).toUpperCase()}${figures.slice(1)}. ${found.headcount}`),
    ...found.tables.flatMap(structureList),
  ];
}

function structureList({ title, unit, rows, notes }: StructureTable): readonly string[] {
  const items = rows.map(({ name, count: number, who }) => {
    const words = `${name}: ${count(number, 'role')}${who === '' ? '' : ` (${who})`}`;
    return `- ${escapeMarkdown(words)}`;
  });
  return [
    `**${title}**${unit === undefined ? '' : ` (${unit})`}`,
    items.join('\n'),
    escapeMarkdown(notes.join(' ')),
  ].filter((block) => block !== '');
}

/** What a rule looks for, why, what to do, and who says so. */
function explanation(rule: Rule): string {
  const { id, basis, docs } = rule;
  return [
    `### ${escapeMarkdown(docs.title)} (\`${id}\`)`,
    escapeMarkdown(`${BASIS_WORDS[basis].name}. ${docs.what}`),
    escapeMarkdown(`Why: ${docs.why}`),
    escapeMarkdown(`What to do: ${docs.remedy}`),
    escapeMarkdown(
      sourceWords(rule)
        .map((words) => `${words}.`)
        .join(' '),
    ),
  ].join('\n\n');
}

function problem(found: ReportProblem): string {
  const place = placeWords(found);
  return `- ${escapeMarkdown(`${place === '' ? '' : `${place}: `}${found.message}`)}`;
}
