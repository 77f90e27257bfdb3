import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

type Lock = ReadonlyMap<string, LockEntry>;

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As the package says, such as "MIT" or "(MIT AND Zlib)". */
  readonly licence: string;
  /** Where it is, relative to the repository. */
  readonly folder: string;
}

/** What we chose ourselves, and what for. Two of them are only needed to build, but what they bring is in the app. */
export const REASONS: Readonly<Record<string, string>> = {
  '@dagrejs/dagre': 'Sets out charts in layers, in a worker.',
  '@expo-google-fonts/inter': 'The typeface as TTF files, which are embedded in PDF.',
  '@fontsource/inter': 'The typeface of the page, served with it.',
  '@resvg/resvg-wasm': 'Draws PNG where there is no browser: in the command line.',
  '@xyflow/react': 'The canvas: panning, zooming, and the cards in view.',
  fflate: 'Opens Excel files, and puts real connectors into PPTX files.',
  'html-to-image': 'Turns the picture of a chart into PNG, with its typeface.',
  idb: 'IndexedDB with promises, for what is stored in the browser.',
  jspdf: 'Writes PDF.',
  'lucide-react': 'The icons of the buttons.',
  pptxgenjs: 'Writes PPTX.',
  'radix-ui': 'Menus that work with the keyboard and with screen readers.',
  react: 'What the page is made with.',
  'react-dom': 'What the page is made with.',
  'read-excel-file': 'Reads Excel files.',
  'write-excel-file': 'Writes Excel files.',
  zod: 'The schema of the file format, which is published as well as checked.',
  zustand: 'Holds the state of the editor.',
};

/** They ask for no more than to be named. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Packages that ask for more, and why they may be here all the same; by name, with the licence they have. */
const ALLOWED: Readonly<Record<string, string>> = {
  // Changes of its own files would have to be published. We change none, and it is in the command line only.
  '@resvg/resvg-wasm': 'MPL-2.0',
};

/** Whether a package may be part of Reportline. Of licences joined by "or" one is enough, by "and" all are needed. */
export function isAllowed({ name, licence }: Pick<Licensed, 'name' | 'licence'>): boolean {
  if (Object.hasOwn(ALLOWED, name)) return ALLOWED[name] === licence;
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.has(part.trim())));
}

export function readLock(): Lock {
  const text = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  const { packages }: { readonly packages: Readonly<Record<string, LockEntry>> } = JSON.parse(text);
  return new Map(Object.entries(packages));
}

/**
 * Everything some packages bring along, themselves included, by name and version. Throws when the lock file does not
 * have one of them.
 *
 * @param names Packages the project itself asks for.
 */
export function licensedOf(lock: Lock, names: readonly string[]): readonly Licensed[] {
  const found = new Map<string, Licensed>();
  const visit = (name: string, from: string) => {
    const folder = placeOf(lock, name, from);
    // A peer or optional package that is not installed is in nothing.
    if (folder === undefined || found.has(folder)) return;
    const entry = lock.get(folder) ?? {};
    found.set(folder, {
      name,
      version: entry.version ?? '',
      licence: entry.license ?? 'none stated',
      folder,
    });
    const wanted = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
    for (const other of Object.keys(wanted)) visit(other, folder);
  };
  for (const name of names) {
    if (placeOf(lock, name, '') === undefined) throw new Error(`The lock file has no ${name}`);
    visit(name, '');
  }
  const key = ({ name, version }: Licensed) => `${name} ${version}`;
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Where a package that asks for another finds it: in its own folder, or in one above. */
function placeOf(lock: Lock, name: string, from: string): string | undefined {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock.has(own)) return own;
  if (from === '') return undefined;
  const above = from.lastIndexOf('/node_modules/');
  return placeOf(lock, name, above < 0 ? '' : from.slice(0, above));
}

/** The page docs/licences.md. */
export function licencesPage(lock: Lock): string {
  const chosen = Object.keys(REASONS);
  const all = licensedOf(lock, chosen);
  const direct = chosen.map((name) => all.find(({ folder }) => folder === `node_modules/${name}`));
  const directRows = direct.map((one) =>
    one ? `| ${one.name} | ${one.version} | ${one.licence} | ${REASONS[one.name]} |` : '',
  );
  const rest = all.filter((one) => !direct.includes(one));
  return [
    '<!-- Made by "npm run generate" from package-lock.json and scripts/licences.ts. -->',
    '# What Reportline is built on',
    '',
    'Every package whose code can be in the app or in the command line, with the licence it states. The lock file decides the versions. Tools for building and testing are not listed: nothing of them is passed on.',
    '',
    '## Chosen by us',
    '',
    '| package | version | licence | what for |',
    '|---|---|---|---|',
    ...directRows,
    '',
    `## Brought along by those`,
    '',
    'The build takes of these only what is used, and of some nothing: jspdf would draw HTML and SVG with canvg, dompurify and html2canvas, and they are left out; packages called `@types` are descriptions without code.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rest.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
  ].join('\n');
}
