import { randomUUID } from 'node:crypto';
import { chmod, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { MAX_FILE_BYTES } from '../formats/document/decode-text.ts';
import type { CliIo } from './io.ts';
import { codeOf } from './system-errors.ts';

/** What every reader refuses: no more than this is ever brought into memory. */
const ENOUGH = MAX_FILE_BYTES + 1;
const PERMISSIONS = 0o777;
/** As many as Linux follows. */
const MOST_LINKS = 40;

/** The system this process runs on, and what the build says of the program. */
export function nodeIo(program: Pick<CliIo, 'version' | 'licences'>): CliIo {
  return {
    ...program,
    readFile: readBounded,
    writeFile: writeWhole,
    readStdin: async () => gather(process.stdin),
    stdout: async (content) => send(process.stdout, content),
    stderr: async (text) => send(process.stderr, text),
    isSameFile,
    today: () => new Date(),
    relative: (file) => path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/'),
  };
}

async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    return await gather(handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

async function gather(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size >= ENOUGH) break;
  }
  return Buffer.concat(chunks).subarray(0, ENOUGH);
}

/**
 * Into a file beside it first, so that what stood there before is whole until the new one is. A link keeps leading
 * where it did; what is no file, such as a device, is written to as it is. Who may read and write a file stays.
 */
async function writeWhole(name: string, content: string | Uint8Array): Promise<void> {
  const file = await followLinks(name);
  const known = await stat(file).catch(() => undefined);
  if (known && !known.isFile()) return writeFile(file, content);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    const mode = known && known.mode & PERMISSIONS;
    await writeFile(beside, content, { flag: 'wx', ...(mode !== undefined && { mode }) });
    // What the process may not give new files has been taken from that one.
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Where a name leads at last, also where nothing is yet. */
async function followLinks(name: string, further = MOST_LINKS): Promise<string> {
  try {
    return await realpath(name);
  } catch {
    const target = further > 0 ? await readlink(name).catch(() => undefined) : undefined;
    if (target === undefined) return name;
    const folder = await realpath(path.dirname(name)).catch(() => path.dirname(name));
    return followLinks(path.resolve(folder, target), further - 1);
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(a, { bigint: true }), stat(b, { bigint: true })]);
    // Some file systems number no files.
    if (one.ino !== 0n || other.ino !== 0n) return one.dev === other.dev && one.ino === other.ino;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
  }
  const [one, other] = await Promise.all([followLinks(a), followLinks(b)]);
  return path.resolve(one).toLowerCase() === path.resolve(other).toLowerCase();
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is its right, and no failure. */
async function send(stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (error && !isClosedPipe(error)) reject(error);
      else resolve();
    });
  });
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
