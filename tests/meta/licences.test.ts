import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, licencesPage, licensedOf, readLock, REASONS } from '../../scripts/licences.ts';
import { expectGenerated } from '../support/generated.ts';
import { importsOf } from '../support/imports.ts';
import { ROOT, sourceFile, sourceFiles } from '../support/source-files.ts';

const lock = readLock();
const all = licensedOf(lock, Object.keys(REASONS));

/** `react-dom/client` is of the package react-dom, `@xyflow/react/dist/x.css` of @xyflow/react. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

// "npm run generate" sets REPORTLINE_WRITE, and then this writes what it compares.
describe('the page of licences', () => {
  const page = licencesPage(lock);

  it('is that of the lock file', () => expectGenerated('docs/licences.md', page));

  it('is in the app, too, package by package', () => {
    const rows = all.map(({ name, version, licence }) => JSON.stringify({ name, version, licence }, null, 1));
    const lines = rows.map((row) => `  ${row.replaceAll(/\n */g, ' ')}`);
    expectGenerated('src/ui/help/licences.json', `[\n${lines.join(',\n')}\n]\n`);
  });

  it('names every package, and no server', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const { name, version } of all) expect(page).toContain(`| ${name} | ${version} |`);
    expect(page).not.toMatch(/https?:|undefined/);
  });

  it('has a reason for every package that is asked for or imported, and for no other', () => {
    const imported = sourceFiles('src', /\.tsx?$/).flatMap(({ path: file, source }) =>
      importsOf(file, source).map(({ specifier = '' }) => specifier),
    );
    const packages = imported.filter((name) => !/^(\.|node:|virtual:|$)/.test(name)).map(packageOf);
    const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
      sourceFile('package.json').source,
    );
    const wanted = new Set([...Object.keys(dependencies), ...packages]);
    expect(Object.keys(REASONS).sort()).toEqual([...wanted].sort());
  });

  it('states what the packages themselves state', () => {
    const installed = all.filter(({ folder }) => existsSync(path.join(ROOT, folder, 'package.json')));
    expect(installed.length).toBeGreaterThan(50);
    const stated = installed.map(({ name, folder }) => {
      const { license, version } = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'));
      return { name, version, licence: license?.type ?? license };
    });
    expect(stated).toEqual(installed.map(({ name, version, licence }) => ({ name, version, licence })));
  });

  it('has no package that asks for more than to be named', () => {
    expect(all.filter((one) => !isAllowed(one))).toEqual([]);
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only', false],
    ['MPL-2.0', false],
    ['none stated', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
  ])('that says %s: %s', (licence, allowed) => {
    expect(isAllowed({ name: 'a', licence })).toBe(allowed);
  });

  it('that a package is let off with does not let it off with another one', () => {
    expect(isAllowed({ name: '@resvg/resvg-wasm', licence: 'MPL-2.0' })).toBe(true);
    expect(isAllowed({ name: '@resvg/resvg-wasm', licence: 'GPL-3.0-only' })).toBe(false);
  });
});
