import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/bench-arguments.mjs';
import { exponent } from '../bench/compare/in-node.ts';
import { OutOfTime, within } from '../bench/compare/patience.ts';
import { recordFigures } from '../bench/compare/record.ts';
import { figure, markdownTable, plainTable, tableCells } from '../bench/compare/table.ts';
import { ROOT } from '../support/source-files.ts';

describe('the arguments of the bench', () => {
  const read = (...given: string[]) => readArguments(given, ['layout', 'lint']);

  it('compare everything at every size when nothing is asked for', () => {
    expect(read()).toEqual({ names: ['compare'], sizes: [100, 1_000, 10_000, 50_000] });
  });

  it('take names, sizes and a file', () => {
    expect(read('layout', 'lint').names).toEqual(['layout', 'lint']);
    expect(read('peers', '--sizes', '1000,100', '--out', 'a.md', '--only', 'react')).toEqual({
      names: ['peers'],
      sizes: [100, 1_000],
      out: 'a.md',
      only: 'react',
    });
  });

  it.each([
    [['nothing'], 'There is no bench called nothing'],
    [['--sizes', '1e9'], 'whole numbers'],
    [['--sizes'], 'whole numbers'],
    [['--out'], 'name of a file is missing'],
    [['--only'], 'name of a program is missing'],
    [['layout', '--sizes', '100'], 'for the comparison only'],
  ])('are refused with a sentence: %s', (given, sentence) => {
    expect(() => readArguments(given, ['layout'])).toThrow(sentence);
  });
});

describe('the table of the bench', () => {
  const cells = tableCells(
    { names: ['ours', 'theirs', 'late'], measure: 'ours', compared: ['theirs', 'late'] },
    [
      {
        what: 'load',
        size: 1_000,
        cells: new Map([
          ['ours', figure(20, 'ms')],
          ['theirs', figure(1_234.5, 'ms')],
          ['late', { text: 'did not finish' }],
        ]),
      },
      { what: 'lint', size: 1_000, cells: new Map([['ours', figure(2, 'ms')]]) },
    ],
  );

  it('divides by ours where there is something to divide', () => {
    expect(cells).toEqual([
      ['', 'roles', 'ours', 'theirs', 'late', 'theirs : ours', 'late : ours'],
      ['load', '1,000', '20 ms', '1,230 ms', 'did not finish', '61.7 ×', '-'],
      ['lint', '1,000', '2 ms', '-', '-', '-', '-'],
    ]);
  });

  it('stands in columns in a terminal and as a table in a page', () => {
    const lines = plainTable(cells).split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(markdownTable(cells).split('\n')[2]).toBe(
      '| load | 1,000 | 20 ms | 1,230 ms | did not finish | 61.7 × | - |',
    );
  });

  it('is written between the marks of a page, again and again, and nowhere else', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'reportline-bench-'));
    const file = path.join(folder, 'page.md');
    try {
      recordFigures(file, 'first');
      writeFileSync(file, `before\n\n${readFileSync(file, 'utf8')}\nafter\n`);
      recordFigures(file, 'second');
      const page = readFileSync(file, 'utf8');
      expect(page).toMatch(/^before\n[^]*second[^]*\nafter\n$/);
      expect(page).not.toContain('first');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the growth of cost', () => {
  it('is 1 in proportion and 2 with the square', () => {
    expect(exponent({ size: 1_000, time: 3 }, { size: 50_000, time: 150 })).toBeCloseTo(1);
    expect(exponent({ size: 10, time: 1 }, { size: 100, time: 100 })).toBeCloseTo(2);
  });
});

describe('patience', () => {
  it('passes on what comes in time, and gives up on what never comes', async () => {
    await expect(within(60_000, Promise.resolve(7))).resolves.toBe(7);
    await expect(within(60_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(within(5, new Promise(() => {}))).rejects.toThrow(OutOfTime);
  });
});

describe('the package of the peers', () => {
  const read = (name: string) => JSON.parse(readFileSync(path.join(ROOT, 'tests/bench/peers', name), 'utf8'));

  it('states exact versions, and its lock file names no registry', () => {
    const versions = Object.values(read('package.json').dependencies);
    expect(versions.length).toBeGreaterThan(3);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
    const entries: { readonly resolved?: string }[] = Object.values(read('package-lock.json').packages);
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('brings nothing that only the bench needs into the product', () => {
    const product = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const own = Object.keys({ ...product.dependencies, ...product.devDependencies });
    expect(own).toContain('@xyflow/react');
    expect(own.filter((name) => ['d3-org-chart', 'orgchart', 'jquery', 'd3-zoom'].includes(name))).toEqual(
      [],
    );
  });
});
