import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from '../support/source-files.ts';

const IMPORT = /import (\w+) from '([^']+\.module\.css)'/g;

interface Naming {
  /** The file that names the class. */
  readonly part: string;
  readonly sheet: string;
  readonly name: string;
}

/** Every class that a part of the page names in words, with the stylesheet it takes it from. */
function namedClasses({ path, source }: SourceFile): readonly Naming[] {
  return [...source.matchAll(IMPORT)].flatMap(([, variable = '', from = '']) => {
    const sheet = posix.join(posix.dirname(path), from);
    const names = source.matchAll(new RegExp(String.raw`\b${variable}\['([\w-]+)'\]`, 'g'));
    return [...names].map(([, name = '']) => ({ part: path, sheet, name }));
  });
}

function classesOf(source: string): ReadonlySet<string> {
  const withoutWords = source.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...withoutWords.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

describe('the classes of the page', () => {
  const sheets = new Map(
    sourceFiles('src', /\.module\.css$/).map(({ path, source }) => [path, classesOf(source)]),
  );
  const named = sourceFiles('src', /\.tsx?$/).flatMap(namedClasses);

  it('stand in the stylesheet they are taken from', () => {
    expect(named.length).toBeGreaterThan(500);
    const missing = named.filter(({ sheet, name }) => !sheets.get(sheet)?.has(name));
    expect(missing.map(({ part, name }) => `${part}: ${name}`)).toEqual([]);
  });

  it('are told from words in comments', () => {
    expect([...classesOf('/* .gone */ .row > .row-name:hover { margin: 0.5em }')]).toEqual([
      'row',
      'row-name',
    ]);
  });
});
