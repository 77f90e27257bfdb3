import type { ReportProblem } from '../formats/report/chart-report.ts';
import { problemWords } from '../formats/report/words.ts';
import { type CliIo, sayOf } from './io.ts';

/** More than a person reads; `lint` tells them all. */
const MOST_PROBLEMS = 20;

/** Says what reading a file had to say, a line each, beside a result that is about something else. */
export async function tellProblems(
  io: CliIo,
  file: string,
  problems: readonly ReportProblem[],
): Promise<void> {
  const told = problemWords(problems);
  for (const words of told.slice(0, MOST_PROBLEMS)) await sayOf(io, file, words);
  const further = told.length - MOST_PROBLEMS;
  if (further > 0)
    await sayOf(
      io,
      file,
      `There is more to say about ${further} places; “reportline lint --format json” lists all.`,
    );
}
