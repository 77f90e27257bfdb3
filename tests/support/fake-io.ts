import path from 'node:path';
import type { CliIo } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files as they are afterwards. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export interface Surroundings {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  /** Stands in for what goes wrong. */
  readonly io?: Partial<CliIo>;
}

/** A system that is only in memory, and what has come out of it so far. */
export function fakeIo(surroundings: Surroundings = {}): {
  readonly io: CliIo;
  readonly output: () => Omit<Ran, 'code'>;
} {
  const files = new Map(Object.entries(surroundings.files ?? {}));
  let out = '';
  let err = '';
  const bytes = (content: string | Uint8Array) => Buffer.from(content as Uint8Array);
  const io: CliIo = {
    version: '1.2.3',
    licences: 'some-package 4.5.6, MIT\n',
    readFile: async (file) => {
      const content = files.get(file);
      if (content === undefined) throw systemError('ENOENT');
      return bytes(content);
    },
    writeFile: async (file, text) => void files.set(file, text),
    readStdin: async () => bytes(surroundings.stdin ?? ''),
    stdout: async (content) => {
      out += typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    },
    stderr: async (text) => {
      err += text;
    },
    isSameFile: async (a, b) => path.posix.normalize(a) === path.posix.normalize(b) && files.has(a),
    today: () => new Date(2026, 10, 22),
    relative: (file) => path.posix.normalize(file),
    ...surroundings.io,
  };
  return { io, output: () => ({ out, err, files }) };
}

/** Runs the command line over files that are only in memory. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { io, output } = fakeIo(surroundings);
  const code = await main(args, io);
  return { code, ...output() };
}

/** What Node rejects with when the system refuses. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: \u001B[31msomething`), { code });
}
