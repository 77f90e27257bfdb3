import type { Severity } from '../../chart/chart.ts';
import type { ChartReport } from './chart-report.ts';

/** How much there is of what. Dismissed findings count as nothing else. */
export type Tally = Readonly<Record<Severity | 'dismissed' | 'questions', number>>;

export function tallyOf(charts: readonly Pick<ChartReport, 'judgement'>[]): Tally {
  const tally = { error: 0, warning: 0, info: 0, dismissed: 0, questions: 0 };
  for (const { judgement } of charts) {
    for (const { dismissed, severity } of judgement.findings) tally[dismissed ? 'dismissed' : severity] += 1;
    tally.questions += judgement.questions.length;
  }
  return tally;
}

/** "1 critical, 2 warnings, 3 to consider; 1 dismissed; 2 open questions". */
export function tallyWords({ error, warning, info, dismissed, questions }: Tally): string {
  const words = [
    error + warning + info === 0
      ? 'Nothing found'
      : `${error} critical, ${count(warning, 'warning')}, ${info} to consider`,
  ];
  if (dismissed > 0) words.push(`${dismissed} dismissed`);
  if (questions > 0) words.push(count(questions, 'open question'));
  return words.join('; ');
}

/** "1 role", "2 roles". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
