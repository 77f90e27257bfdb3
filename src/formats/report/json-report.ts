import type { Finding, Question } from '../../rules/finding.ts';
import { harmlessJson } from '../text/plain-text.ts';
import type { ChartReport, ReportProblem } from './chart-report.ts';

/** The version of this format, raised when a reader of it would have to change. */
const VERSION = 1;

/**
 * The findings for programs. Per scenario: what reading had to say, every finding with the labels of its repairs, and
 * the open questions with their answers. The same charts give the same bytes; characters that could disturb a
 * terminal are escaped.
 */
export function writeJsonReport(charts: readonly ChartReport[]): string {
  const report = { version: VERSION, charts: charts.map(chart) };
  return harmlessJson(`${JSON.stringify(report, undefined, 2)}\n`);
}

function chart({ file, document, scenario, problems, judgement, fixes }: ChartReport): object {
  return {
    file,
    title: document.title,
    scenario: scenario.id,
    roles: scenario.roles.length,
    problems: problems.map(problem),
    findings: judgement.findings.map((one) => finding(one, fixes.get(one) ?? [])),
    questions: judgement.questions.map(question),
  };
}

function problem({ row, column, path, severity, message }: ReportProblem): object {
  return { row, column, path, severity, message };
}

function finding(
  { rule, severity, roles, related, lines, about, message, dismissed }: Finding,
  fixes: readonly string[],
): object {
  const ends = lines.map((line) => [line.manager, line.report]);
  return { rule, severity, roles, related, lines: ends, about, message, fixes, dismissed };
}

function question({ rule, roles, question: text, answers }: Question): object {
  return { rule, roles, question: text, answers: answers.map(({ label }) => label) };
}
