import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/licences/allowed.ts';
import { builtWays } from '../../scripts/licences/built-ways.ts';
import { REASONS } from '../../scripts/licences/chosen.ts';
import { licencesPage } from '../../scripts/licences/licences-page.ts';
import { partsOf } from '../../scripts/licences/parts.ts';
import { expectGenerated } from '../support/generated.ts';
import { importsOf } from '../support/imports.ts';
import { listedParts } from '../support/listed-parts.ts';
import { ROOT, sourceFile, sourceFiles } from '../support/source-files.ts';

/** `react-dom/client` is of the package react-dom, `@xyflow/react/dist/x.css` of @xyflow/react. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the page of licences', () => {
  // Building takes its time, so this only writes the page; `licences.spec.ts` holds it to what was built.
  it.runIf(process.env['REPORTLINE_WRITE'] === '1')('is written', async () => {
    expectGenerated('docs/licences.md', licencesPage(await builtWays()));
  });

  const page = () => sourceFile('docs/licences.md').source;

  it('says of every package what the lock file says', () => {
    const { packages }: { packages: Readonly<Record<string, { version?: string; license?: string }>> } =
      JSON.parse(sourceFile('package-lock.json').source);
    const locked = new Set(
      Object.entries(packages).map(
        ([folder, { version, license }]) =>
          `${folder.replace(/^.*node_modules\//, '')} ${version} ${license}`,
      ),
    );
    const listed = listedParts(page());
    expect(listed.length).toBeGreaterThan(50);
    const stale = listed.filter(({ name, version, licence }) => !locked.has(`${name} ${version} ${licence}`));
    expect(stale, 'Run "npm run generate" and commit docs/licences.md.').toEqual([]);
  });

  it('has no package that is never passed on, and no server', () => {
    const names = listedParts(page()).map(({ name }) => name);
    expect(names.filter((name) => /^(?:@types\/|canvg$|dompurify$|html2canvas$|vitest$)/.test(name))).toEqual(
      [],
    );
    expect(page()).not.toMatch(/https?:|undefined/);
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
    for (const [name, reason] of Object.entries(REASONS)) expect(page()).toContain(`| ${name} | ${reason} |`);
  });
});

describe('what is compiled into a package', () => {
  it('is named with its licence, crate by crate', () => {
    const file = path.join(ROOT, 'node_modules/@resvg/resvg-wasm/index_bg.wasm');
    const crates = new Set(
      [
        ...readFileSync(file, 'latin1').matchAll(/crates\.io-\w+\/(?<name>[\w-]+?)-(?<version>\d[\w.]*)\//g),
      ].map(({ groups }) => `${groups?.['name']} ${groups?.['version']}`),
    );
    expect(crates.size).toBeGreaterThan(30);
    const [resvg] = partsOf([file]);
    const text = resvg?.texts.join('\n') ?? '';
    expect([...crates].filter((crate) => !text.includes(`\n${crate}\n`))).toEqual([]);
    expect(text).toContain('Mozilla Public License Version 2.0');
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    // The first of a choice is taken, as the text says that travels along.
    ['(GPL-3.0-or-later OR MIT)', false],
    ['(MIT AND Zlib)', true],
    ['(MIT AND Zlib OR GPL-3.0-only)', true],
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
