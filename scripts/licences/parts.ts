import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isAllowed } from './allowed.ts';
import { noticesIn } from './notices.ts';
import { readText } from './read-text.ts';

const TEXTS = path.resolve(import.meta.dirname, 'texts');

/** A package of which something is passed on. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** As the package says, such as "MIT" or "(MIT AND Zlib)". */
  readonly licence: string;
  /** Where its source can be had, as far as it says. */
  readonly source: string | undefined;
  /** Its licence, and what its files say of others whose work is in them. */
  readonly texts: readonly string[];
}

interface Manifest {
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly author?: string | { readonly name?: string };
  readonly repository?: string | { readonly url?: string };
}

/** Packages that carry others within a file of their own, where no build can see them. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  '@dagrejs/dagre': ['@dagrejs/graphlib'],
  jszip: ['immediate', 'lie', 'pako', 'setimmediate'],
  'read-excel-file': ['saxen'],
};

/** What is compiled into a package and comes with no text in it: a file of `texts`. */
const COMPILED_IN: Readonly<Record<string, string>> = { '@resvg/resvg-wasm': 'resvg-wasm-crates.txt' };

/** A file that says under which licence something is, by its name. */
const LICENCE_FILE = /^(?:(?:un)?licen[cs]e|copying|notice|copyright)(?!.*\.(?:[cm]?[jt]s|json)$)/i;

/** Where in its text a package goes on to what does not concern us. */
const ENDS_BEFORE: Readonly<Record<string, RegExp>> = {
  // It offers a choice of licences, and of those we take the first.
  jszip: /^GPL version 3$/m,
  // Of the tools that build, a few lines are passed on, and nothing of what they in turn are built on.
  rolldown: /^end of terms and conditions$/m,
  vite: /^# Licenses of bundled dependencies$/m,
};

/**
 * The packages some files are from, sorted by name. Throws when the licence of one is not allowed, or when there is no
 * text to pass on with it.
 *
 * @param files Whole paths; those outside of `node_modules` are our own.
 */
export function partsOf(files: Iterable<string>): readonly Part[] {
  const byFolder = new Map<string, Set<string>>();
  const add = (folder: string, file?: string) => {
    const known = byFolder.get(folder) ?? new Set();
    byFolder.set(folder, file === undefined ? known : known.add(file));
  };
  for (const file of files) {
    const folder = packageFolder(file);
    if (folder === undefined) continue;
    add(folder, file);
    for (const name of WITHIN[nameOf(folder)] ?? []) add(folderFrom(folder, name));
  }
  const parts = new Map<string, Part>();
  for (const [folder, own] of byFolder) {
    const part = partIn(folder, own);
    const key = `${part.name} ${part.version}`;
    // The same package may be installed in two places, with other files of it passed on from each.
    const texts = new Set([...(parts.get(key)?.texts ?? []), ...part.texts]);
    parts.set(key, { ...part, texts: [...texts] });
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

/** The folder of the package a file is from. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];
}

function nameOf(folder: string): string {
  return folder.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '');
}

/** Where a package finds another: in its own folder, or in one above. */
function folderFrom(folder: string, name: string): string {
  for (let place = folder; place !== path.dirname(place); place = path.dirname(place)) {
    const found = path.join(place, 'node_modules', name);
    if (existsSync(found)) return found;
  }
  throw new Error(`${nameOf(folder)} carries ${name} within it, which is not installed.`);
}

function partIn(folder: string, files: ReadonlySet<string>): Part {
  const name = nameOf(folder);
  const manifest: Manifest = JSON.parse(readText(path.join(folder, 'package.json')));
  const stated = typeof manifest.license === 'object' ? manifest.license.type : manifest.license;
  const licence = stated ?? 'none stated';
  if (!isAllowed({ name, licence }))
    throw new Error(
      `${name} may not be passed on under its licence, ${licence} (scripts/licences/allowed.ts).`,
    );
  const own = textsIn(folder, ENDS_BEFORE[name]);
  const compiledIn = COMPILED_IN[name];
  return {
    name,
    version: manifest.version ?? '',
    licence,
    source: addressOf(manifest.repository),
    texts: [
      ...(own.length > 0 ? own : [standardText(name, licence, manifest)]),
      ...(compiledIn === undefined ? [] : [readText(path.join(TEXTS, compiledIn)).trim()]),
      ...noticesIn(files),
    ],
  };
}

function textsIn(folder: string, end: RegExp | undefined): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => readText(path.join(folder, name)))
    .map((text) => (end ? (text.split(end)[0] ?? '') : text).trim())
    .filter((text) => text !== '');
}

/** The usual text of a licence, for a package that names it and brings none. */
function standardText(name: string, licence: string, { author }: Manifest): string {
  const file = path.join(TEXTS, `${licence}.txt`);
  if (!existsSync(file))
    throw new Error(`${name} brings no text of its licence, ${licence}, and we have none.`);
  const holder = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`;
  return readText(file)
    .trim()
    .replace('{holder}', () => holder);
}

/** The many ways of npm to say where a repository is, as an address that opens. */
function addressOf(repository: Manifest['repository']): string | undefined {
  const url = typeof repository === 'object' ? repository.url : repository;
  if (url === undefined) return undefined;
  if (/^[\w.-]+\/[\w.-]+$/.test(url)) return `https://github.com/${url}`;
  return url
    .replace(/^git\+/, '')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
}
