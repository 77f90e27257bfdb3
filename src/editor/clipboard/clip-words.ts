import type { Role } from '../../chart/chart.ts';
import type { Clip } from '../../chart/clip.ts';
import { inDigits } from '../../chart/digits.ts';
import { clipHeads } from '../../chart/edits/paste-clip.ts';
import { indexOrg } from '../../chart/org-index.ts';
import type { OutlineProblem } from '../../chart/outline.ts';
import { shortName } from '../../chart/short-name.ts';

/** "Head of Sales", "Head of Sales and 5 others". */
export function clipWords({ roles, lines }: Clip): string {
  const [first] = indexOrg({ roles, lines }).drawingOrder;
  const title = shortName(first?.title ?? '');
  const others = roles.length - 1;
  if (others === 0) return title;
  return `${title} and ${others === 1 ? 'one other' : `${inDigits(others)} others`}`;
}

interface Arrival {
  /** Under whom it went; absent: nobody was selected. */
  readonly boss: Role | undefined;
  /** There were no roles before. */
  readonly isWholeChart: boolean;
  readonly problems: readonly OutlineProblem[];
  /** How many names stood behind a dash. */
  readonly holders: number;
}

/** What came of a list from elsewhere: how many roles, where they are, and what is to be looked at. */
export function pastedWords(clip: Clip, { boss, isWholeChart, problems, holders }: Arrival): string {
  const count = clip.roles.length;
  const what = count === 1 ? clipWords(clip) : `${inDigits(count)} roles`;
  return [
    `Pasted ${what}${whereWords(boss, isWholeChart)}.`,
    ...(count > 2 && clipHeads(clip).length === count
      ? ['No line is indented below another, so they stand side by side.']
      : []),
    ...(holders > 0
      ? [
          `In ${holders === count ? 'all' : inDigits(holders)} of them what followed the title was taken for the holder.`,
        ]
      : []),
    ...(boss || isWholeChart ? [] : [againWords(count)]),
    ...(problems.length > 0 ? [problemWords(problems)] : []),
  ].join(' ');
}

function whereWords(boss: Role | undefined, isWholeChart: boolean): string {
  if (boss) return ` under ${shortName(boss.title)}`;
  return isWholeChart ? '' : ' under nobody, as no role was selected';
}

function againWords(count: number): string {
  return `To have ${count === 1 ? 'it' : 'them'} under a role, undo, select that role and paste again.`;
}

function problemWords(problems: readonly OutlineProblem[]): string {
  const length = new Set(problems.map(({ line }) => line)).size;
  return `${length === 1 ? 'One line was' : `${inDigits(length)} lines were`} not taken as written.`;
}

/** Each of them as a sentence that says in which line. */
export function inLines(problems: readonly OutlineProblem[]): readonly string[] {
  return problems.map(({ line, message }) => `Line ${inDigits(line)}: ${message}`);
}
