import type { Question } from '../../rules/finding.ts';
import { harmlessJson } from '../text/plain-text.ts';
import type { ChartReport, ReportProblem } from './chart-report.ts';
import { findingJson } from './finding-json.ts';

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
    findings: judgement.findings.map((one) => ({
      ...findingJson(one),
      fixes: fixes.get(one) ?? [],
      dismissed: one.dismissed,
    })),
    questions: judgement.questions.map(question),
  };
}

function problem({ row, column, path, severity, message }: ReportProblem): object {
  return { row, column, path, severity, message };
}

function question({ rule, roles, question: text, answers }: Question): object {
  return { rule, roles, question: text, answers: answers.map(({ label }) => label) };
}
