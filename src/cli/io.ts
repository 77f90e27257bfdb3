import { harmlessFile, oneLine } from '../formats/text/plain-text.ts';

/** Everything the command line may ask of the system it runs on. */
export interface CliIo {
  /** The program's own version. */
  readonly version: string;
  /** The licences of everything that is in it. */
  readonly licences: string;
  /** The bytes of a file, or just more of them than any reader accepts. Rejects with what the system said. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a file whole or not at all. Rejects with what the system said. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** All of the standard input, bounded as {@link CliIo.readFile} is. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Done when all of it is on its way, or when nobody listens any more. */
  readonly stdout: (content: string | Uint8Array) => Promise<void>;
  readonly stderr: (text: string) => Promise<void>;
  /**
   * Whether two names lead to one file that is there, over links and whatever the case of letters. What cannot be known
   * counts by the names. Never rejects.
   */
  readonly isSameFile: (a: string, b: string) => Promise<boolean>;
  /** On the calendar of where the program runs. */
  readonly today: () => Date;
  /** A path as seen from the folder the command was given in, with forward slashes. */
  readonly relative: (path: string) => string;
}

/** What a person calls the standard input and output. */
export const STANDARD = '-';

/** Says something beside the result. Several sentences are one line, and nothing in it disturbs a terminal. */
export async function say(io: CliIo, message: string): Promise<void> {
  await io.stderr(`reportline: ${oneLine(message)}\n`);
}

/** The same about a file. */
export async function sayOf(io: CliIo, file: string, message: string): Promise<void> {
  await say(io, `${fileWords(file)}: ${message}`);
}

export function fileWords(file: string): string {
  return file === STANDARD ? 'standard input' : file;
}

/**
 * Gives out text that is not known to leave a terminal alone. Returns whether anything had to be taken out; lines that
 * end as in Windows end as everywhere else, which is no loss.
 */
export async function printHarmless(io: CliIo, text: string): Promise<boolean> {
  const safe = harmlessFile(text);
  await io.stdout(safe);
  return safe !== text.replaceAll('\r\n', '\n');
}
