import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { MAX_FILE_BYTES } from '../formats/document/decode-text.ts';
import type { CliIo } from './io.ts';

/** What every reader refuses: no more than this is ever brought into memory. */
const ENOUGH = MAX_FILE_BYTES + 1;

/** The system this process runs on. */
export function nodeIo(version: string): CliIo {
  return {
    version,
    readFile: readBounded,
    writeFile: writeWhole,
    readStdin: async () => gather(process.stdin),
    stdout: async (text) => send(process.stdout, text),
    stderr: async (text) => send(process.stderr, text),
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
 * where it did; what is no file, such as a device, is written to as it is.
 */
async function writeWhole(name: string, text: string): Promise<void> {
  const file = await realpath(name).catch(() => name);
  const known = await stat(file).catch(() => undefined);
  if (known && !known.isFile()) return writeFile(file, text);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is its right, and no failure. */
async function send(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && !isClosedPipe(error)) reject(error);
      else resolve();
    });
  });
}

export function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
