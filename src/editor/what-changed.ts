import { SEVERITIES, type Severity } from '../chart/chart.ts';
import type { Finding, Judgement, Question } from '../rules/finding.ts';
import { compareJudgements, newsOf, type Regraded, regradedFindings } from '../rules/compare-judgements.ts';
import { severityCounts } from './card-name.ts';
import { groupQuestions } from './question-groups.ts';

/** What a finding has become. */
const BECAME: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['critical', 'critical'],
  warning: ['a warning', 'warnings'],
  info: ['Consider', 'Consider'],
};

/**
 * What sets two judgements of the same chart apart, in words: "1 new warning; 2 warnings became Consider; 1 no longer
 * applies; 1 new question". Empty when nothing does. What is dismissed is not talked about.
 */
export function whatChanged(before: Judgement, after: Judgement): string {
  const { introduced, fixed } = newsOf(compareJudgements(before, after));
  const regraded = regradedFindings(before, after);
  const known = new Set(regraded.map(({ finding }) => finding));
  const asked = unknownQuestions(before.questions, after.questions);
  const settled = unknownQuestions(after.questions, before.questions);
  return [
    severityCounts(
      introduced.filter((finding) => !known.has(finding)),
      'new ',
    ),
    ...becameWords(regraded),
    fixed.length > 0 ? `${fixed.length} no longer ${fixed.length === 1 ? 'applies' : 'apply'}` : '',
    asked > 0 ? `${asked} new ${asked === 1 ? 'question' : 'questions'}` : '',
    settled > 0 ? `${settled} ${settled === 1 ? 'question' : 'questions'} settled` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function becameWords(regraded: readonly Regraded[]): readonly string[] {
  return SEVERITIES.flatMap((from) =>
    SEVERITIES.flatMap((to) => {
      const findings: readonly Finding[] = regraded
        .filter((change) => change.from === from && change.finding.severity === to)
        .map(({ finding }) => ({ ...finding, severity: from }));
      if (findings.length === 0) return [];
      return [`${severityCounts(findings)} became ${BECAME[to][findings.length === 1 ? 0 : 1]}`];
    }),
  );
}

/** How many of the second questions are not among the first. */
function unknownQuestions(known: readonly Question[], questions: readonly Question[]): number {
  const before = new Set(groupQuestions(known).map(({ key }) => key));
  return groupQuestions(questions).filter(({ key }) => !before.has(key)).length;
}
