import path from 'node:path';
import { importsOf } from './imports.ts';
import { impuritiesOf } from './impurities.ts';
import type { SourceFile } from './source-files.ts';
import { lineAt } from './syntax.ts';

/** The folders of src from left to right; each may look only to its left. */
const ORDER = ['chart', 'rules', 'layout', 'formats', 'browser', 'editor', 'ui'] as const;

/** The command line is the other product: everything that needs no browser. */
const REACHABLE_FROM_CLI = ['chart', 'rules', 'layout', 'formats', 'cli'];

export const FOLDERS: readonly string[] = [...ORDER, 'cli'];

const PURE = new Set(['chart', 'rules', 'layout', 'formats']);

/** Which packages a folder may use; a trailing `/` stands for every package of that scope. */
const PACKAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['chart', []],
  ['rules', []],
  ['layout', ['@dagrejs/dagre']],
  ['formats', ['zod', 'papaparse', 'fflate', 'jspdf', 'pptxgenjs', 'read-excel-file', 'write-excel-file']],
  ['browser', ['idb', 'html-to-image', '@fontsource/inter', '@expo-google-fonts/inter']],
  ['editor', ['zustand', 'immer']],
  [
    'ui',
    [
      'react',
      'react-dom',
      '@xyflow/react',
      'radix-ui',
      '@radix-ui/',
      'lucide-react',
      'cmdk',
      'zustand',
      '@fontsource/inter',
      'virtual:tokens.css',
    ],
  ],
  ['cli', ['node:', '@expo-google-fonts/inter', '@resvg/resvg-wasm']],
]);

/**
 * Every place where a source file looks in a direction it must not, uses a package that is not for its folder, or,
 * in the folders that are pure, asks the clock, chance or the browser.
 *
 * @param files Paths relative to the repository, `src/chart/chart.ts`, with forward slashes.
 * @returns One line each, `src/chart/chart.ts:3 …`; none when all is well.
 */
export function layerProblems(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path: file, source }) => {
    const at = (start: number) => `${file}:${lineAt(source, start)}`;
    const folder = folderOf(file);
    if (folder === undefined) {
      return [`${file} is in none of the folders of src: ${FOLDERS.join(', ')}`];
    }
    const imports = importsOf(file, source).flatMap(({ specifier, start }) => {
      const problem = importProblem(file, folder, specifier);
      return problem ? [`${at(start)} ${problem}`] : [];
    });
    const impurities = PURE.has(folder) ? impuritiesOf(file, source) : [];
    return [
      ...imports,
      ...impurities.map(({ what, start }) => `${at(start)} ${folder} is pure and must not use ${what}`),
    ];
  });
}

function importProblem(file: string, folder: string, specifier: string | undefined): string | undefined {
  if (specifier === undefined) return 'imports something that only shows at run time';
  if (!specifier.startsWith('.')) return packageProblem(folder, specifier);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const other = folderOf(target);
  if (other === undefined) return `imports ${specifier}, which is in none of the folders of src`;
  return reachable(folder).includes(other)
    ? undefined
    : `${folder} must not import from ${other} (${specifier})`;
}

function packageProblem(folder: string, specifier: string): string | undefined {
  const allowed = (PACKAGES.get(folder) ?? []).some(
    (name) => specifier === name || specifier.startsWith(/[/:]$/.test(name) ? name : `${name}/`),
  );
  return allowed ? undefined : `${folder} must not use the package ${specifier}`;
}

function reachable(folder: string): readonly string[] {
  if (folder === 'cli') return REACHABLE_FROM_CLI;
  return ORDER.slice(0, ORDER.findIndex((name) => name === folder) + 1);
}

/** The folder of src a path is in; absent outside src and directly in it. */
function folderOf(file: string): string | undefined {
  const [top, folder, ...rest] = file.split('/');
  return top === 'src' && rest.length > 0 && FOLDERS.includes(folder ?? '') ? folder : undefined;
}
