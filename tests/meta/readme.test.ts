import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ALL_TEMPLATES } from '../../src/editor/templates/all-templates.ts';
import { CATALOGUE } from '../../src/rules/catalogue/index.ts';
import * as articles from '../../src/rules/sources/articles.ts';
import { run } from '../support/fake-io.ts';
import { expectGenerated } from '../support/generated.ts';
import { ROOT } from '../support/source-files.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/guide.md',
  'docs/architecture.md',
  'docs/diff.md',
];
const PICTURE = 'docs/pictures/under-marketing.png';
const CHART = 'src/editor/templates/charts/cx-under-marketing.reportline.json';

const read = (file: string) => readFileSync(path.join(ROOT, file));
const README = read('README.md').toString();

/** A star stands for every file there is, as a shell has it. */
const SAMPLES = ['northwind-staff-next-year.csv', 'northwind-staff.csv'].map(
  (name) => `src/editor/samples/${name}`,
);

const EXAMPLES = [...README.matchAll(/^npx reportline (?<words>.+)$/gm)].map(
  ({ groups }) => groups?.['words'] ?? '',
);

describe('the examples in the README', () => {
  /** What one example writes, the next may read. */
  const files: Record<string, string | Uint8Array> = Object.fromEntries(
    SAMPLES.map((file) => [file, read(file)]),
  );

  it('are there', () => {
    expect(EXAMPLES.length).toBeGreaterThan(6);
    expect(new Set(EXAMPLES.map((words) => words.split(' ')[0]))).toEqual(
      new Set(['lint', 'convert', 'diff', 'rules']),
    );
  });

  it.each(EXAMPLES)('works: reportline %s', async (words) => {
    const args = words
      .replace(/ > \S+$/, '')
      .split(' ')
      .flatMap((word) => (word.includes('*') ? SAMPLES : [word]));
    const ran = await run(args, { files });
    // A critical finding and a difference are what the examples are there to show.
    expect(ran, ran.err).toMatchObject({ code: args[0] === 'lint' || args[0] === 'diff' ? 1 : 0 });
    if (args[0] === 'convert') expect(ran.files.get(args.at(-1) ?? '')?.length).toBeGreaterThan(500);
    else expect(ran.out.length).toBeGreaterThan(500);
    for (const [file, content] of ran.files) files[file] = content;
  });

  it('say what is said of the row that is wrong', async () => {
    const { out } = await run(['lint', 'src/editor/samples/northwind-staff.csv'], { files });
    expect(out).toContain('No row has the id “1099”');
    expect(README).toContain('nobody has the id 1099');
  });
});

// "npm run generate" sets REPORTLINE_WRITE, and then this writes what it compares.
describe('the picture in the README', () => {
  it('is what the product draws of its template', async () => {
    const { files } = await run(['convert', 'chart.reportline.json', 'chart.png'], {
      files: { 'chart.reportline.json': read(CHART) },
    });
    expectGenerated(PICTURE, Buffer.from(files.get('chart.png') ?? ''));
    expect(README).toContain(`](${PICTURE})`);
  });
});

describe('what people read first', () => {
  it.each(PAGES)('%s leads to nothing that is not there', (page) => {
    const text = read(page).toString();
    const targets = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(
      ({ groups }) => groups?.['target'] ?? '',
    );
    const missing = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => target.replace(/#.*/, ''))
      .filter((target) => target !== '' && !existsSync(path.join(ROOT, path.dirname(page), target)));
    expect(missing).toEqual([]);
  });

  it('names only commands there are', () => {
    const scripts = new Set([...Object.keys(manifest.scripts), 'install', 'ci']);
    const named = PAGES.flatMap((page) =>
      [
        ...read(page)
          .toString()
          .matchAll(/npm (?:run )?(?<script>[a-z][\w:]*)/g),
      ].map(({ groups }) => groups?.['script'] ?? ''),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((script) => !scripts.has(script))).toEqual([]);
  });

  const ONES =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
      ' ',
    );
  const TENS = 'twenty thirty forty fifty'.split(' ');
  const inWords = (count: number): string =>
    ONES[count] ?? [TENS[Math.floor(count / 10) - 2], ONES[count % 10]].join('-').replace(/-zero$/, '');

  it.each([
    ['rules', CATALOGUE.length],
    ['templates', ALL_TEMPLATES.length],
    ['articles', Object.keys(articles).length],
  ])('counts the %s right, wherever it says how many there are', (what, count) => {
    const number = `(?:${[...TENS, ...ONES].join('|')})(?:-\\w+)?`;
    const said = PAGES.flatMap((page) =>
      [
        ...read(page)
          .toString()
          .matchAll(new RegExp(`\\b(?<number>${number}) ${what}\\b`, 'gi')),
      ].map(({ groups }) => `${page}: ${groups?.['number']?.toLowerCase()} ${what}`),
    );
    expect(said.length).toBeGreaterThan(1);
    expect(said).toEqual(said.map((words) => `${words.split(':')[0]}: ${inWords(count)} ${what}`));
  });
});
