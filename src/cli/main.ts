import { writeRulesJson, writeRulesText } from '../formats/report/rules-list.ts';
import { CATALOGUE } from '../rules/catalogue/index.ts';
import { type Command, readCommandLine } from './command-line.ts';
import { convertFile } from './convert-command.ts';
import { diffCharts } from './diff-command.ts';
import { EXIT } from './exit-codes.ts';
import { helpText } from './help.ts';
import { type CliIo, say } from './io.ts';
import { lintFiles } from './lint-command.ts';
import { OutputFailure } from './output-failure.ts';

/**
 * The command line without a process around it.
 *
 * @param args What stands after the program’s name.
 * @returns The exit code, one of {@link EXIT}. Never rejects: where the standard output or error fails, that is said,
 * if it still can be, and ends with {@link EXIT.unusable}.
 */
export async function main(args: readonly string[], system: CliIo): Promise<number> {
  const { io, hasWritten } = watched(system);
  try {
    const read = readCommandLine(args);
    if (read.ok) return await run(read.command, io);
    await say(io, read.message);
    return EXIT.unusable;
  } catch (error) {
    const isOutput = error instanceof OutputFailure;
    // Where the standard error fails too, nobody is left to tell.
    await say(io, isOutput ? error.message : faultWords(error, hasWritten())).catch(() => undefined);
    return isOutput ? EXIT.unusable : EXIT.fault;
  }
}

function faultWords(error: unknown, hasWritten: boolean): string {
  const what = error instanceof Error ? error.message : String(error);
  const written = hasWritten ? '' : ', and nothing was written';
  return `This is a fault in Reportline, not in your files${written}. It says: ${what}`;
}

/** The same system, whose failing output can be told from a fault, and which knows whether a result went out. */
function watched(system: CliIo): { readonly io: CliIo; readonly hasWritten: () => boolean } {
  let hasWritten = false;
  const fail = (error: unknown): never => {
    throw new OutputFailure(error);
  };
  const io: CliIo = {
    ...system,
    writeFile: async (file, content) => {
      await system.writeFile(file, content);
      hasWritten = true;
    },
    stdout: async (content) => {
      hasWritten = true;
      await system.stdout(content).catch(fail);
    },
    stderr: async (text) => system.stderr(text).catch(fail),
  };
  return { io, hasWritten: () => hasWritten };
}

async function run(command: Command, io: CliIo): Promise<number> {
  switch (command.kind) {
    case 'lint':
      return lintFiles(command, io);
    case 'convert':
      return convertFile(command, io);
    case 'diff':
      return diffCharts(command, io);
    case 'rules':
      await io.stdout(command.format === 'json' ? writeRulesJson(CATALOGUE) : writeRulesText(CATALOGUE));
      return EXIT.fine;
    case 'licences':
      await io.stdout(io.licences);
      return EXIT.fine;
    case 'help':
      await io.stdout(helpText(command.topic));
      return EXIT.fine;
    case 'version':
      await io.stdout(`${io.version}\n`);
      return EXIT.fine;
    default:
      return command satisfies never;
  }
}
