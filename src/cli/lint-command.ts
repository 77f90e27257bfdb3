import { quoteText } from '../chart/quote.ts';
import type { ChartReport, UnusableFile } from '../formats/report/chart-report.ts';
import { writeHtmlReport } from '../formats/report/html-report.ts';
import { writeJsonReport } from '../formats/report/json-report.ts';
import { writeMarkdownReport } from '../formats/report/markdown-report.ts';
import { fixesLeftOut, reportCharts } from '../formats/report/report-charts.ts';
import { writeSarifReport } from '../formats/report/sarif-report.ts';
import { tallyOf } from '../formats/report/tally.ts';
import { writeTextReport } from '../formats/report/text-report.ts';
import { CATALOGUE } from '../rules/catalogue/index.ts';
import type { LintCommand } from './command-line.ts';
import { EXIT } from './exit-codes.ts';
import { type CliIo, fileWords, say, sayOf, STANDARD } from './io.ts';
import { readChart } from './read-chart.ts';
import { didYouMean } from './near-matches.ts';

/** Judges files and reports on them. What cannot be used is named, and stops nothing else. */
export async function lintFiles(command: LintCommand, io: CliIo): Promise<number> {
  const charts: ChartReport[] = [];
  const unusable: UnusableFile[] = [];
  for (const file of command.files) {
    const judged = await lintFile(file, command, io);
    if (typeof judged !== 'string') charts.push(...judged);
    else {
      unusable.push({ file, message: judged });
      await sayOf(io, file, judged);
    }
  }
  const exitCode = unusable.length > 0 ? EXIT.unusable : verdict(charts, command.maxWarnings);
  if (charts.length === 0 && !isForPrograms(command)) return exitCode;
  const report = write(command.format, charts, unusable, exitCode, io);
  if (wantsFixes(command)) {
    for (const notice of charts.map(fixesLeftOut)) if (notice !== undefined) await say(io, notice);
  }
  const { warning } = tallyOf(charts);
  if (warning > command.maxWarnings)
    await say(
      io,
      `There are ${warning} warnings, more than the ${command.maxWarnings} that --max-warnings allows.`,
    );
  await io.stdout(report);
  return exitCode;
}

/** @returns The charts of the file, or why there are none. */
async function lintFile(
  file: string,
  command: LintCommand,
  io: CliIo,
): Promise<readonly ChartReport[] | string> {
  const { scenarioId, overrides } = command;
  const read = await readChart(io, file, command.table);
  if (!read.ok) return read.message;
  const { document, problems } = read;
  const charts = reportCharts(
    { file, document, problems },
    { overrides, withFixes: wantsFixes(command), ...(scenarioId !== undefined && { scenarioId }) },
  );
  return charts.length > 0 ? charts : noSuchScenario(scenarioId ?? '', document.scenarios);
}

export function noSuchScenario(wanted: string, scenarios: readonly { readonly id: string }[]): string {
  const ids = scenarios.map(({ id }) => id);
  const known = ids.slice(0, 10).map(quoteText).join(', ');
  return `It has no scenario ${quoteText(wanted)}.${didYouMean(wanted, ids)} Its scenarios are ${known}.`;
}

/** SARIF has a place only for repairs that change text. */
function wantsFixes({ format }: LintCommand): boolean {
  return format !== 'sarif';
}

/** A program gets its report even of nothing; a person has been told why there is none. */
function isForPrograms({ format }: LintCommand): boolean {
  return format === 'json' || format === 'sarif';
}

function verdict(charts: readonly ChartReport[], maxWarnings: number): number {
  const { error, warning } = tallyOf(charts);
  return error > 0 || warning > maxWarnings ? EXIT.findings : EXIT.fine;
}

function write(
  format: LintCommand['format'],
  charts: readonly ChartReport[],
  unusable: readonly UnusableFile[],
  exitCode: number,
  io: CliIo,
): string {
  const named = () => charts.map((chart) => ({ ...chart, file: fileWords(chart.file) }));
  switch (format) {
    case 'text':
      return writeTextReport(named());
    case 'json':
      return writeJsonReport(charts);
    case 'markdown':
      return writeMarkdownReport(named());
    case 'html':
      return writeHtmlReport(named());
    case 'sarif': {
      const addressOf = (file: string) => (file === STANDARD ? 'stdin' : io.relative(file));
      return writeSarifReport({
        charts,
        unusable,
        rules: CATALOGUE,
        version: io.version,
        exitCode,
        addressOf,
      });
    }
    default:
      return format satisfies never;
  }
}
