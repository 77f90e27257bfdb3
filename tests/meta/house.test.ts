import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignAddresses } from '../support/foreign-addresses.ts';
import { ROOT, sourceFile, sourceFiles } from '../support/source-files.ts';

const FOLDERS = ['.ci', 'docs', 'public', 'scripts', 'src', 'tests'];

/** Made by tools and people on one computer; never part of the project. */
const LOCAL = [
  '.git',
  '.idea',
  '.vscode',
  'dist',
  'dist-cli',
  'dist-file',
  'node_modules',
  'playwright-report',
  'test-results',
];

const MOST_LINES = 300;

/** Files that are long for a reason. */
const LONG: ReadonlyMap<string, string> = new Map([]);

/** The only files that may name other servers: they cite, and nothing loads what they cite. */
const CITING = /^src\/rules\/sources(\/|\.ts$)/;

const modules = sourceFiles('src', /\.tsx?$/);
const pages = [
  ...sourceFiles('src', /\.(css|html|svg)$/),
  ...sourceFiles('public', /\.(css|html|svg|js|webmanifest)$/),
  sourceFile('index.html'),
];

describe('the house', () => {
  it('has only the folders everybody knows', () => {
    const found = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !LOCAL.includes(entry.name))
      .map((entry) => entry.name);
    expect(found.filter((name) => !FOLDERS.includes(name))).toEqual([]);
    expect(found).toContain('src');
  });

  it('has no folder or file for odds and ends', () => {
    const odd = modules.filter(({ path }) => /\/(utils?|helpers?|types|common|misc)(\/|\.tsx?$)/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files short, or says why not', () => {
    expect(modules.length).toBeGreaterThan(20);
    const long = modules.filter(({ source }) => source.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([...LONG.keys()].sort());
  });

  it('names no other server outside the sources it cites', () => {
    expect(foreignAddresses([...modules.filter(({ path }) => !CITING.test(path)), ...pages])).toEqual([]);
  });
});

describe('the search for addresses', () => {
  it.each([
    ['a string', 'src/a.ts', `const a = 'https://cdn.example/x.js';`],
    ['a template', 'src/a.ts', 'const a = `see ${b} at wss://x.example`;'],
    ['an attribute', 'src/a.tsx', `const a = <a href="http://x.example/">x</a>;`],
    ['text', 'src/a.tsx', `const a = <p>See https://x.example</p>;`],
    ['a style sheet', 'src/a.css', `@import "https://x.example/a.css";`],
    ['a style sheet, without its scheme', 'src/a.css', `a { background: url(//x.example/a.png) }`],
    ['a page', 'index.html', `<script src="//x.example/a.js"></script>`],
  ])('finds one in %s', (_what, path, source) => {
    expect(foreignAddresses([{ path, source }])).toEqual([expect.stringMatching(/x\.|cdn\./)]);
  });

  it('lets comments cite and namespaces be', () => {
    const source = `// see https://x.example\nconst svg = 'http://www.w3.org/2000/svg';`;
    expect(foreignAddresses([{ path: 'src/a.ts', source }])).toEqual([]);
  });
});
