import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import type { Release } from '../src/browser/offline/release.ts';

const SOURCE = path.resolve(import.meta.dirname, '../src/browser/offline/service-worker.ts');

const NAME = 'sw.js';

/** Files by their address relative to the app's folder, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files in and below a folder. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)] as const);
  return new Map(entries);
}

/** What the service worker of some files is to keep: all of them but itself. */
export function releaseOf(files: Files, code: string): Release {
  const hash = (content: Uint8Array | string) => createHash('sha256').update(content);
  const listed = [...files]
    .filter(([name]) => name !== NAME)
    // Servers send whoever asks for index.html on to the folder, and what was sent on cannot be shown as a page.
    .map(([name, content]) => [name === 'index.html' ? '' : name, `sha256-${hash(content).digest('base64')}`])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const version = hash(JSON.stringify([listed, code]))
    .digest('hex')
    .slice(0, 16);
  return { version, files: Object.fromEntries(listed) };
}

/** The service worker that keeps some files, as one script. */
export async function serviceWorkerFor(files: Files): Promise<string> {
  const code = await bundled();
  return `const RELEASE = ${JSON.stringify(releaseOf(files, code), undefined, 1)};\n${code}`;
}

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: NAME } },
    },
  });
  const [result] = Array.isArray(made) ? made : [made];
  if (!result || !('output' in result)) throw new Error(`Nothing was built of ${SOURCE}`);
  const [chunk, ...more] = result.output;
  if (more.length > 0) throw new Error('The service worker has to be one file.');
  const foreign = chunk.moduleIds.filter((id) => /[\\/]node_modules[\\/]|^\0/.test(id));
  if (foreign.length > 0) throw new Error(`licences.txt would not name ${foreign.join(', ')}.`);
  return chunk.code;
}

/** Writes the service worker beside what was built, when all of it is there. */
export function serviceWorker(): Plugin {
  return {
    name: 'reportline:service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir }) => {
        if (dir === undefined) throw new Error('The service worker needs a folder that is built into.');
        writeFileSync(path.join(dir, NAME), await serviceWorkerFor(filesIn(dir)));
      },
    },
  };
}
