import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/formats/document/read-document.ts';
import { findRule } from '../../../src/rules/catalogue/index.ts';
import { lint } from '../../../src/rules/lint.ts';

const folder = new URL('../../fixtures/reference/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.reportline.json'))
  .map((file) => file.replace('.reportline.json', ''));

interface Expected {
  readonly rule: string;
  readonly severity: string;
  readonly roles: readonly string[];
  readonly about?: readonly string[];
}

const read = (file: string) => readFileSync(new URL(file, folder));

const inShort = ({ rule, severity, roles, about = [] }: Expected) =>
  `${severity} ${rule} [${roles.toSorted().join(', ')}] [${about.toSorted().join(', ')}]`;

describe('the reference charts', () => {
  it('are all there', () => {
    expect(names).toHaveLength(12);
  });

  it.each(names)('%s gives exactly the expected findings', (name) => {
    const chart = readDocument(read(`${name}.reportline.json`));
    if (!chart.ok) throw new Error(chart.message);
    const expected = JSON.parse(read(`${name}.expected.json`).toString('utf8')) as readonly Expected[];
    const { findings } = lint(chart.document, chart.document.scenarios[0]);
    expect(findings.map(inShort).sort()).toEqual(
      expected
        .filter(({ rule }) => findRule(rule))
        .map(inShort)
        .sort(),
    );
  });
});
