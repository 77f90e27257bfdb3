import type { Line } from '../chart/chart.ts';
import type { Folding } from './folding.ts';
import type { Forest } from './forest.ts';

/** A line that is drawn, between the cards that stand for its two ends. */
export interface ShownLine {
  /** Its position among the scenario's lines. */
  readonly line: number;
  /** The cards it visibly ends at, by role number. */
  readonly manager: number;
  readonly report: number;
  /** How many further lines, folded away with it, it stands for. */
  readonly more: number;
  /** What is written on it: its own purpose, or else what those it stands for have in common. */
  readonly purpose: string | undefined;
}

/**
 * What is drawn of the scenario's lines, in their order. An end that is folded away is taken to its nearest boss in
 * view. Lines between two roles of one card are not drawn, and several that would join the same two cards are drawn
 * as one, whichever way they point. Linear.
 */
export function shownLines(forest: Forest, folding: Folding): readonly ShownLine[] {
  const { lines } = forest.scenario;
  const shown: ShownLine[] = [];
  const folded: number[] = [];
  const ends = (line: number) => {
    const manager = forest.lineEnds[line * 2] as number;
    const report = forest.lineEnds[line * 2 + 1] as number;
    return {
      manager,
      report,
      shownManager: folding.holderOf(manager),
      shownReport: folding.holderOf(report),
    };
  };
  for (let i = 0; i < lines.length; i += 1) {
    const { manager, report, shownManager, shownReport } = ends(i);
    if (manager < 0) continue;
    if (shownManager !== manager || shownReport !== report) {
      if (shownManager !== shownReport) folded.push(i);
    } else shown.push({ line: i, manager, report, more: 0, purpose: wordsFor([lines[i]]) });
  }
  if (folded.length === 0) return shown;

  const keyOf = (line: number, from: number, to: number) =>
    `${lines[line]?.kind} ${Math.min(from, to)} ${Math.max(from, to)}`;
  const bundles = new Map<string, Bundle>();
  for (const line of folded) {
    const { shownManager, shownReport } = ends(line);
    const key = keyOf(line, shownManager, shownReport);
    const bundle = bundles.get(key);
    if (bundle) bundle.lines.push(line);
    else bundles.set(key, { manager: shownManager, report: shownReport, lines: [line] });
  }
  const merged = shown.map((line) => {
    const key = keyOf(line.line, line.manager, line.report);
    const bundle = bundles.get(key);
    if (!bundle) return line;
    bundles.delete(key);
    const all = [line.line, ...bundle.lines];
    return { ...line, more: bundle.lines.length, purpose: wordsFor(all.map((i) => lines[i])) };
  });
  for (const { manager, report, lines: all } of bundles.values()) {
    const [line = -1] = all;
    merged.push({ line, manager, report, more: all.length - 1, purpose: wordsFor(all.map((i) => lines[i])) });
  }
  return merged.sort((a, b) => a.line - b.line);
}

interface Bundle {
  readonly manager: number;
  readonly report: number;
  readonly lines: number[];
}

/** The purpose, if they all have the same; otherwise how many there are. */
function wordsFor(lines: readonly (Line | undefined)[]): string | undefined {
  // What is stated about a line that was dotted once is kept, and written when it is again.
  if (lines[0]?.kind !== 'dotted') return undefined;
  const { purpose } = lines[0];
  if (lines.length === 1) return purpose;
  const agreed = Boolean(purpose) && lines.every((line) => line?.purpose === purpose);
  return agreed ? purpose : `${lines.length} dotted lines`;
}
