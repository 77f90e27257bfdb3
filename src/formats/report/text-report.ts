import { findRule } from '../../rules/catalogue/index.ts';
import { findingEntries } from '../../rules/checklist.ts';
import type { Finding, Question } from '../../rules/finding.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { harmless, oneLine } from '../text/plain-text.ts';
import type { ChartReport, ReportProblem } from './chart-report.ts';
import { count, tallyOf, tallyWords } from './tally.ts';
import { chartWords, decisionWords, problemWords, reasonWords, sourceWords } from './words.ts';
import { block } from './wrap.ts';

/** More than a person reads; the JSON report has them all. */
const MOST_PROBLEMS = 20;

/**
 * The findings for people in a terminal: by file and scenario, each with its reason, who says so and the first repair;
 * the open questions; at the end a line of counts. Nothing in it disturbs a terminal.
 */
export function writeTextReport(charts: readonly ChartReport[]): string {
  const parts = charts.map((chart) => [
    oneLine(chart.file),
    chartWords(chart),
    '',
    ...problems(chart.problems),
    ...findings(chart),
    ...questions(chart.judgement.questions),
  ]);
  const where = charts.length === 1 ? '' : ` in ${count(charts.length, 'chart')}`;
  const total = `${tallyWords(tallyOf(charts))}${where}.`;
  return harmless([...parts.flat(), total, ''].join('\n'));
}

function problems(all: readonly ReportProblem[]): readonly string[] {
  if (all.length === 0) return [];
  const told = problemWords(all);
  const shown = told.slice(0, MOST_PROBLEMS).map((words) => block(2, words));
  const further = told.length - shown.length;
  const rest = further > 0 ? [block(2, `… and ${further} more; --format json lists them all.`)] : [];
  return ['Reading the file', ...shown, ...rest, ''];
}

function findings(chart: ChartReport): readonly string[] {
  return findingEntries(chart.judgement.findings).flatMap((entry) => {
    if (entry.kind === 'finding') return finding(chart, entry.finding);
    const title = chart.scenario.roles.find(({ id }) => id === entry.role)?.title ?? '';
    const signs = new Set(entry.findings.map(({ rule }) => rule)).size;
    return [
      'Checklist appointment',
      block(
        2,
        `${oneLine(title)} has the title without the means: the next ${count(entry.findings.length, 'finding')} are ${signs} signs of a post that was filled to tick a box.`,
      ),
      '',
      ...entry.findings.flatMap((one) => finding(chart, one)),
    ];
  });
}

function finding({ fixes, dismissals }: ChartReport, found: Finding): readonly string[] {
  const name = found.dismissed ? 'Dismissed' : SEVERITY_NAMES[found.severity];
  const lines = [`${name}: ${oneLine(found.headline)} [${found.rule}]`, block(2, found.message)];
  const decision = dismissals.get(found);
  if (decision) lines.push(block(2, `${decisionWords(decision)}.`));
  const reason = reasonWords(found);
  if (reason !== undefined) lines.push(block(2, reason));
  const rule = findRule(found.rule);
  for (const words of rule ? sourceWords(rule) : []) lines.push(block(2, `${words}.`));
  const [fix] = fixes.get(found) ?? [];
  if (fix !== undefined && !found.dismissed) lines.push(block(2, `Repair: ${fix}.`));
  return [...lines, ''];
}

function questions(all: readonly Question[]): readonly string[] {
  return all.flatMap(({ rule, question, answers }) => {
    const labels = answers.map(({ label }) => oneLine(label)).join(' / ');
    return [
      `Question: ${oneLine(question)} [${rule}]`,
      ...(labels === '' ? [] : [block(2, `Answers: ${labels}`)]),
      '',
    ];
  });
}
