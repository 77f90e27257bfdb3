import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginRule, UNWRITTEN } from '../../scripts/new-rule.mjs';
import { readOutline } from '../../src/chart/outline.ts';
import { CATALOGUE } from '../../src/rules/catalogue/index.ts';
import { ROOT, sourceFiles } from '../support/source-files.ts';

const ID = 'begun-by-a-test';
const TITLE = 'Rule begun by a test';

/** What of the project a rule needs, elsewhere: beginning one changes files. */
let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'reportline-rule-'));
  for (const folder of ['chart', 'rules'])
    cpSync(path.join(ROOT, 'src', folder), path.join(root, 'src', folder), { recursive: true });
  mkdirSync(path.join(root, 'tests/unit/rules/catalogue'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(path.join(root, file)).href);

describe('npm run new:rule', () => {
  it.each([
    ['region', TITLE],
    ['Region-without-head', TITLE],
    ['../region-without', TITLE],
    [ID, 'region without a head'],
    [ID, "Region'; throw 1; '"],
    [ID, 'Region "without" a head'],
    [ID, 'Region\nwithout a head'],
    [ID, 'Region\u2028without a head'],
    [ID, ''],
  ])('refuses %s, “%s”, and says what it wants', (id, title) => {
    expect(beginRule({ root, id, title })).toMatchObject({
      problem: expect.stringContaining('npm run new:rule'),
    });
  });

  it.each(['right-leader', 'set-role', 'define-rule', 'name-of', 'find-rule'])(
    'refuses %s, which would be the name of something else',
    (id) => {
      expect(beginRule({ root, id, title: TITLE })).toEqual({
        problem: expect.stringMatching(/^In the code \w+ is the name of something else\. Choose another id/),
      });
      expect(existsSync(path.join(root, `src/rules/catalogue/${id}.ts`))).toBe(false);
    },
  );

  it('writes nothing where the catalogue is not the list it was', () => {
    const before = read('src/rules/catalogue/index.ts');
    writeFileSync(path.join(root, 'src/rules/catalogue/index.ts'), before.replace('\n];', '\n] as const;'));
    expect(() => beginRule({ root, id: ID, title: TITLE })).toThrow('is not the list it was');
    writeFileSync(path.join(root, 'src/rules/catalogue/index.ts'), before);
    expect(existsSync(path.join(root, `src/rules/catalogue/${ID}.ts`))).toBe(false);
  });

  it('leaves a rule alone that is there', () => {
    const id = 'span-too-wide';
    const before = read(`src/rules/catalogue/${id}.ts`);
    expect(beginRule({ root, id, title: TITLE })).toMatchObject({
      problem: expect.stringContaining('is there already'),
    });
    expect(read(`src/rules/catalogue/${id}.ts`)).toBe(before);
  });

  it('begins a rule that judges, with a test and a place in the catalogue', async () => {
    const result = beginRule({ root, id: ID, title: TITLE });
    expect(result).toEqual({
      written: [
        `src/rules/catalogue/${ID}.ts`,
        `tests/unit/rules/catalogue/${ID}.test.ts`,
        'src/rules/catalogue/index.ts',
      ],
    });
    const { CATALOGUE: catalogue }: { CATALOGUE: typeof CATALOGUE } = await load(
      'src/rules/catalogue/index.ts',
    );
    expect(catalogue.map(({ id }) => id)).toEqual([...CATALOGUE.map(({ id }) => id), ID]);

    const rule = catalogue.at(-1);
    const { lint }: typeof import('../../src/rules/lint.ts') = await load('src/rules/lint.ts');
    const found = (outline: string) => {
      const { scenario } = readOutline(outline);
      return lint({ title: '', scenarios: [scenario] }, scenario).findings.filter(
        (finding) => finding.rule === ID,
      ).length;
    };
    expect(rule?.examples.invalid.map(({ outline }) => found(outline))).toEqual([1, 1]);
    expect(rule?.examples.valid.map(({ outline }) => found(outline))).toEqual([0, 0]);
    expect(read(`tests/unit/rules/catalogue/${ID}.test.ts`)).toContain(`const rule = '${ID}';`);
    expect(rule?.docs.why).toContain(UNWRITTEN);
  });
});

describe('the catalogue', () => {
  it('has no rule that was begun and not written', () => {
    const rules = sourceFiles('src/rules/catalogue', /\.ts$/);
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter(({ source }) => source.includes(UNWRITTEN)).map(({ path: file }) => file)).toEqual(
      [],
    );
  });
});
