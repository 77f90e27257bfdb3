import { describe, expect, it } from 'vitest';
import { FOLDERS, layerProblems } from '../support/layers.ts';
import { sourceFiles } from '../support/source-files.ts';

/** Fewer means that the check no longer sees the sources; raise it as they grow. */
const AT_LEAST = 150;

const files = sourceFiles('src', /\.tsx?$/);

describe('the layers of src', () => {
  it('are all there to be checked', () => {
    expect(files.length).toBeGreaterThanOrEqual(AT_LEAST);
    const seen = new Set(files.map((file) => file.path.split('/')[1]));
    expect(FOLDERS.filter((folder) => !seen.has(folder))).toEqual([]);
  });

  it('look only to their left, use only their own packages, and are pure where they must be', () => {
    expect(layerProblems(files)).toEqual([]);
  });
});

const problems = (path: string, source: string) => layerProblems([{ path, source }]);

describe('the check of the layers', () => {
  it.each([
    ['a value', `import { lint } from '../rules/lint.ts';`],
    ['a type', `import type { Rule } from '../rules/define-rule.ts';`],
    ['an inline type', `import { type Rule } from '../rules/define-rule.ts';`],
    ['a side effect', `import '../rules/lint.ts';`],
    ['a re-export', `export { lint } from '../rules/lint.ts';`],
    ['a type re-export', `export type { Rule } from '../rules/define-rule.ts';`],
    ['a whole re-export', `export * from '../rules/lint.ts';`],
    ['a dynamic import', `export const load = () => import('../rules/lint.ts');`],
    ['a template', 'export const load = () => import(`../rules/lint.ts`);'],
    ['an import in a type', `export type Rule = import('../rules/define-rule.ts').Rule;`],
    ['an old import', `import lint = require('../rules/lint.ts');`],
    ['a worker', `export const w = new Worker(new URL('../rules/lint.ts', import.meta.url));`],
    ['several lines', `import {\n  lint, // the linter\n} from\n  '../rules/lint.ts';`],
  ])('sees %s that looks to the right', (_what, source) => {
    expect(problems('src/chart/planted.ts', source)).toEqual([
      expect.stringContaining('chart must not import from rules'),
    ]);
  });

  it('sees a look to the right from a deeper folder and out of src', () => {
    expect(problems('src/layout/a/b.ts', `import { x } from '../../ui/canvas/x.tsx';`)).toHaveLength(1);
    expect(problems('src/chart/a.ts', `import { x } from '../../tests/support/x.ts';`)).toHaveLength(1);
  });

  it('sees imports nobody can read', () => {
    const dynamic = problems('src/ui/a.ts', 'export const load = (name: string) => import(name);');
    const globbed = problems('src/ui/a.ts', `export const all = import.meta.glob('../cli/*.ts');`);
    expect([...dynamic, ...globbed].join('\n')).toMatch(/at run time\n.*at run time$/);
  });

  it('is not misled by comments, strings and text that look like imports', () => {
    const source = [
      `// import '../ui/a.ts';`,
      `/* export * from '../ui/a.ts'; */`,
      `export const a = "import '../ui/a.ts'", b = /import '..\\/ui'/, url = 'https://x.example//';`,
      `export const c = \`\${b} import('../ui/a.ts')\`;`,
    ].join('\n');
    expect(problems('src/chart/a.ts', source)).toEqual([]);
    expect(
      problems('src/ui/a.tsx', `export const A = () => <p>Don't import('../cli/a.ts') // yet</p>;`),
    ).toEqual([]);
  });

  it('lets a folder look to its left and at itself', () => {
    const source = `import { a } from '../../chart/a.ts'; import { b } from './b.ts'; import type { C } from '../c.ts';`;
    expect(problems('src/formats/table/x.ts', source)).toEqual([]);
  });

  it('lets the command line use only what needs no browser', () => {
    expect(problems('src/cli/main.ts', `import { readFile } from 'node:fs/promises';`)).toEqual([]);
    expect(problems('src/cli/main.ts', `import { read } from '../formats/read.ts';`)).toEqual([]);
    expect(problems('src/cli/main.ts', `import { store } from '../editor/store.ts';`)).toHaveLength(1);
    expect(problems('src/formats/a.ts', `import { main } from '../cli/main.ts';`)).toHaveLength(1);
  });

  it.each([
    ['chart', 'zod'],
    ['rules', 'zustand'],
    ['layout', '@dagrejs/graphlib'],
    ['formats', 'node:fs'],
    ['formats', 'react'],
    ['browser', 'zustand/vanilla'],
    ['editor', 'react'],
    ['ui', 'zod'],
    ['ui', 'idb'],
  ])('keeps from %s the package %s', (folder, name) => {
    expect(problems(`src/${folder}/a.ts`, `import type { X } from '${name}';`)).toHaveLength(1);
  });

  it.each([
    ['layout', '@dagrejs/dagre'],
    ['formats', 'read-excel-file/browser'],
    ['editor', 'zustand/vanilla'],
    ['ui', 'react-dom/client'],
    ['ui', 'virtual:tokens.css'],
  ])('lets %s use %s', (folder, name) => {
    expect(problems(`src/${folder}/a.ts`, `import { x } from '${name}';`)).toEqual([]);
  });

  it('has no place for files between the folders', () => {
    expect(problems('src/main.ts', '')).toHaveLength(1);
    expect(problems('src/utils/a.ts', '')).toHaveLength(1);
  });

  it.each([
    'Math.random()',
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'performance.now()',
    'document.title',
    'window.name',
    'globalThis.crypto',
    '{ x: [document] }',
  ])('finds %s in a pure folder', (expression) => {
    expect(problems('src/rules/a.ts', `export const a = ${expression};`)).not.toEqual([]);
    expect(problems('src/editor/a.ts', `export const a = ${expression};`)).toEqual([]);
  });

  it('knows a chart called document from the page', () => {
    for (const source of [
      'export const title = (document: { title: string }) => document.title;',
      'export const title = ({ document }: Box) => document.title;',
      'export function title(box: Box) { const { inner: [document = {}] } = box; return document.title; }',
      'export const about = (box: Box) => box.document.window;',
      'export const a = { document: 1, performance: 2 };',
      'export const day = new Date(0).getTime();',
    ]) {
      expect(problems('src/formats/a.ts', source)).toEqual([]);
    }
  });

  it('does not pass over a file it cannot parse', () => {
    expect(() => problems('src/chart/a.ts', 'import {')).toThrow('src/chart/a.ts');
  });
});
