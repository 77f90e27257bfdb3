import { missingWords } from '../formats/picture/missing-letters.ts';
import { harmlessJson } from '../formats/text/plain-text.ts';
import type { ConvertCommand } from './command-line.ts';
import { EXIT } from './exit-codes.ts';
import { writableFormat, type WritableFormat } from './file-kinds.ts';
import { type CliIo, printHarmless, say, sayOf, STANDARD } from './io.ts';
import { noSuchScenario } from './lint-command.ts';
import { readChart } from './read-chart.ts';
import { describeSystemError } from './system-errors.ts';
import { tellProblems } from './tell-problems.ts';
import { isTable, lostIn, writeChart } from './write-chart.ts';

const OWN_INPUT =
  'This is the very file the chart is read from, and whatever the new format does not hold would be gone. Choose another name to write to.';
const NEWER =
  'The chart is of a newer version, and writing it would lose what this one does not know. Convert it with a newer Reportline, or into .csv, .tsv, .xlsx, .svg, .png, .pdf, .pptx, .txt, .md or .mmd.';

/** Writes one scenario of a chart in another format. Nothing is written unless everything went well. */
export async function convertFile(command: ConvertCommand, io: CliIo): Promise<number> {
  const { from, to, scenarioId } = command;
  const format = command.format ?? writableFormat(to);
  if (typeof format === 'object') return refuse(io, to, format.message);
  if (from !== STANDARD && to !== STANDARD && (await io.isSameFile(from, to)))
    return refuse(io, to, OWN_INPUT);
  const read = await readChart(io, from, command.table);
  if (!read.ok) return refuse(io, from, read.message);
  const { document } = read;
  const wanted = scenarioId ?? document.baseline ?? document.scenarios[0].id;
  const scenario = document.scenarios.find(({ id }) => id === wanted);
  if (!scenario) return refuse(io, from, noSuchScenario(wanted, document.scenarios));
  if (read.readOnly && format === 'json') return refuse(io, to, NEWER);

  const { content, undrawn } = await writeChart(document, scenario, format, io.today());
  try {
    if (to !== STANDARD) await io.writeFile(to, content);
  } catch (error) {
    return refuse(io, to, describeSystemError(error, 'writing'));
  }
  await tellProblems(io, from, read.problems);
  const lost = lostIn(format, document, scenario);
  if (lost.length > 0) await sayOf(io, from, `Left out, because ${reason(format)}: ${lost.join(', ')}.`);
  if (undrawn.size > 0)
    await sayOf(
      io,
      from,
      `Reportline’s typeface lacks ${missingWords(undrawn)}. Boxes stand for ${undrawn.size === 1 ? 'it' : 'them'}. Write .pptx or .svg, or export from the app, where the typefaces of the computer fill in.`,
    );
  if (to === STANDARD) await print(io, format, content);
  return EXIT.fine;
}

async function refuse(io: CliIo, file: string, message: string): Promise<number> {
  await sayOf(io, file, message);
  return EXIT.unusable;
}

function reason(format: WritableFormat): string {
  if (format === 'mmd') return 'a flowchart does not hold it';
  if (isTable(format)) return 'a table does not hold it';
  return format === 'txt' || format === 'md'
    ? 'an outline does not hold it'
    : 'one scenario is converted at a time';
}

async function print(io: CliIo, format: WritableFormat, content: string | Uint8Array): Promise<void> {
  if (typeof content !== 'string') await io.stdout(content);
  else if (format === 'json') await io.stdout(harmlessJson(content));
  else if (await printHarmless(io, content))
    await say(
      io,
      'Invisible characters that could disturb a terminal were left out. Written into a file they stay.',
    );
}
