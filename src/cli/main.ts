import { writeRulesJson, writeRulesText } from '../formats/report/rules-list.ts';
import { CATALOGUE } from '../rules/catalogue/index.ts';
import { type Command, readCommandLine } from './command-line.ts';
import { convertFile } from './convert-command.ts';
import { EXIT } from './exit-codes.ts';
import { helpText } from './help.ts';
import { type CliIo, say } from './io.ts';
import { lintFiles } from './lint-command.ts';

/**
 * The command line without a process around it.
 *
 * @param args What stands after the program’s name.
 * @returns The exit code, one of {@link EXIT}. Never rejects unless `io` fails to write.
 */
export async function main(args: readonly string[], io: CliIo): Promise<number> {
  const read = readCommandLine(args);
  if (!read.ok) {
    await say(io, read.message);
    return EXIT.unusable;
  }
  try {
    return await run(read.command, io);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    await say(
      io,
      `This is a fault in Reportline, not in your files, and nothing was written. It says: ${what}`,
    );
    return EXIT.fault;
  }
}

async function run(command: Command, io: CliIo): Promise<number> {
  switch (command.kind) {
    case 'lint':
      return lintFiles(command, io);
    case 'convert':
      return convertFile(command, io);
    case 'rules':
      await io.stdout(command.format === 'json' ? writeRulesJson(CATALOGUE) : writeRulesText(CATALOGUE));
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
