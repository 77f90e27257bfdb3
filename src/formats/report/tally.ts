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

/** One number of a tally in words, and of what it is; `none` where nothing was found. */
export interface TallyPart {
  readonly kind: keyof Tally | 'none';
  readonly words: string;
}

/**
 * "1 critical", "2 warnings", "3 to consider", "1 dismissed", "2 open questions"; what was not found is counted too.
 */
export function tallyParts({ error, warning, info, dismissed, questions }: Tally): readonly TallyPart[] {
  const found: readonly TallyPart[] = [
    { kind: 'error', words: `${error} critical` },
    { kind: 'warning', words: count(warning, 'warning') },
    { kind: 'info', words: `${info} to consider` },
  ];
  return [
    ...(error + warning + info === 0 ? [{ kind: 'none', words: 'Nothing found' } as const] : found),
    ...(dismissed > 0 ? [{ kind: 'dismissed', words: `${dismissed} dismissed` } as const] : []),
    ...(questions > 0 ? [{ kind: 'questions', words: count(questions, 'open question') } as const] : []),
  ];
}

/** "1 critical, 2 warnings, 3 to consider; 1 dismissed; 2 open questions". */
export function tallyWords(tally: Tally): string {
  return tallyParts(tally)
    .map(({ kind, words }) => (kind === 'warning' || kind === 'info' ? `, ${words}` : `; ${words}`))
    .join('')
    .slice(2);
}

/** "1 role", "2 roles". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
