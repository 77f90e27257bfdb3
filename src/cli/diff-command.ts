import type { Scenario } from '../chart/chart.ts';
import { asFarAsTold } from '../formats/changes/as-far-as-told.ts';
import { type ComparisonReport, comparisonReport, isSame } from '../formats/changes/comparison-report.ts';
import { writeChangesCsv } from '../formats/changes/csv-changes.ts';
import { writeChangesJson } from '../formats/changes/json-changes.ts';
import { writeChangesMarkdown } from '../formats/changes/markdown-changes.ts';
import { notComparedWords } from '../formats/changes/summary-words.ts';
import { type MatchedSide, matchSides } from '../formats/changes/match-sides.ts';
import { writeChangesText } from '../formats/changes/text-changes.ts';
import type { DiffCommand } from './command-line.ts';
import { compareTarget } from './compare-target.ts';
import { EXIT } from './exit-codes.ts';
import { findScenario } from './find-scenario.ts';
import { type CliIo, fileWords, printHarmless, say, sayOf } from './io.ts';
import { matchNotice } from './match-notice.ts';
import type { Misunderstood } from './options.ts';
import { type ChartRead, NO_SHEETS, NO_TABLE, readChart } from './read-chart.ts';
import { tellProblems } from './tell-problems.ts';

/** Says what is different between two charts. Nothing comes out unless both can be used. */
export async function diffCharts(command: DiffCommand, io: CliIo): Promise<number> {
  const read = readingOnce(command, io);
  const before = await readSide(command.before, read, io);
  const after = await readSide(command.after, read, io);
  if (!before || !after) return EXIT.unusable;
  const misfit = tableMisfit(command, [before.read, after.read]);
  if (misfit !== undefined) {
    await say(io, misfit);
    return EXIT.unusable;
  }
  await tellProblems(io, before.file, before.read.problems);
  if (after.file !== before.file) await tellProblems(io, after.file, after.read.problems);
  const matched = matchSides(sideOf(before), sideOf(after));
  const notice = matchNotice(before.scenario, matched, {
    before: fileWords(before.file),
    after: fileWords(after.file),
  });
  await sayWhere(io, notice);

  const told = asFarAsTold(sideOf(before), { ...sideOf(after), scenario: matched.after });
  const report = comparisonReport(
    { file: fileWords(before.file), document: before.read.document, scenario: before.scenario },
    { file: fileWords(after.file), document: after.read.document, scenario: told.after },
    { renamed: matched.renamed, unsaid: told.unsaid },
  );
  await print(command.format, report, io);
  return isSame(report) ? EXIT.fine : EXIT.different;
}

interface Side {
  readonly file: string;
  readonly read: ChartRead;
  readonly scenario: Scenario;
}

type Read = (file: string) => Promise<ChartRead | Misunderstood>;

/** Two scenarios of one file are read together; the standard input can only be read once. */
function readingOnce({ table }: DiffCommand, io: CliIo): Read {
  const known = new Map<string, Promise<ChartRead | Misunderstood>>();
  return async (file) => {
    const reading = known.get(file) ?? readChart(io, file, { ...table, whereTheyFit: true });
    known.set(file, reading);
    return reading;
  };
}

/** Absent: it cannot be used, and that has been said. */
async function readSide(text: string, readFile: Read, io: CliIo): Promise<Side | undefined> {
  const { file, scenario: wanted } = await compareTarget(text, io);
  const read = await readFile(file);
  const found = read.ok ? findScenario(read.document, wanted) : read;
  if (read.ok && found.ok) return { file, read, scenario: found.scenario };
  if (!found.ok) await sayOf(io, file, found.message);
  return undefined;
}

/** What was said about tables that neither of the two is. */
function tableMisfit({ table }: DiffCommand, reads: readonly ChartRead[]): string | undefined {
  const isOne = (...sources: readonly ChartRead['source'][]) =>
    reads.some(({ source }) => sources.includes(source));
  if (table.map.size > 0 && !isOne('table', 'workbook')) return NO_TABLE;
  return table.sheet !== undefined && !isOne('workbook') ? NO_SHEETS : undefined;
}

function sideOf({ read, scenario }: Side): MatchedSide {
  return { scenario, source: read.source === 'workbook' ? 'table' : read.source };
}

async function print(format: DiffCommand['format'], report: ComparisonReport, io: CliIo): Promise<void> {
  switch (format) {
    case 'text':
      return io.stdout(writeChangesText(report));
    case 'json':
      return io.stdout(writeChangesJson(report));
    case 'markdown':
      return io.stdout(writeChangesMarkdown(report));
    case 'csv':
      if (await printHarmless(io, writeChangesCsv(report)))
        await say(io, 'Invisible characters that could disturb a terminal were left out.');
      // Rows of changes have no place for a sentence.
      return sayWhere(io, notComparedWords(report));
    default:
      return format satisfies never;
  }
}

async function sayWhere(io: CliIo, words: string | undefined): Promise<void> {
  if (words !== undefined) await say(io, words);
}
