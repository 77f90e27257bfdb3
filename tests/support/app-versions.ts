import path from 'node:path';
import { type Files, filesIn, serviceWorkerFor } from '../../scripts/service-worker.ts';
import { ROOT } from './source-files.ts';

const TEXTS = ['.html', '.js', '.css'];

/** What was built. */
export function builtApp(): Files {
  return filesIn(path.join(ROOT, 'dist'));
}

/**
 * The app as another version has it: the page carries a mark, and every file with a hash in its name has another
 * name, so that none of the old names is left.
 *
 * @param mark Of letters and digits.
 */
export async function appVersion(built: Files, mark: string): Promise<Files> {
  const renamed = new Map(
    [...built.keys()]
      .filter((name) => name.startsWith('assets/'))
      .map((name) => path.posix.parse(name))
      .map(({ base, name, ext }) => [base, `${name}${mark}${ext}`]),
  );
  const names = new RegExp(
    [...renamed.keys()].map((name) => name.replaceAll('.', String.raw`\.`)).join('|'),
    'g',
  );
  const rename = (text: string) => text.replaceAll(names, (name) => renamed.get(name) ?? name);

  const files = new Map<string, Uint8Array>();
  for (const [name, content] of built) {
    if (name === 'sw.js') continue;
    const isText = TEXTS.includes(path.extname(name));
    const text = isText ? rename(Buffer.from(content).toString('utf8')) : '';
    const marked = text.replace('<head>', `<head><meta name="app-version" content="${mark}" />`);
    files.set(rename(name), isText ? Buffer.from(marked) : content);
  }
  return files.set('sw.js', Buffer.from(await serviceWorkerFor(files)));
}

/** A version with one of its files changed, or gone, after its service worker was made. */
export function spoiled(files: Files, name: RegExp, content?: string): Files {
  const [victim] = [...files.keys()].filter((file) => name.test(file));
  if (victim === undefined) throw new Error(`No file is called like ${name}`);
  const rest = new Map(files);
  if (content === undefined) rest.delete(victim);
  else rest.set(victim, Buffer.from(content));
  return rest;
}
