import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
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

/** The reference files hold nothing that the model keeps otherwise than the file. */
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const inShort = ({ rule, severity, roles, about = [] }: Expected) =>
  `${severity} ${rule} [${roles.toSorted().join(', ')}] [${about.toSorted().join(', ')}]`;

describe('the reference charts', () => {
  it('are all there', () => {
    expect(names).toHaveLength(12);
  });

  it.each(names)('%s gives exactly the expected findings', (name) => {
    const document = read(`${name}.reportline.json`) as ChartDocument;
    const expected = read(`${name}.expected.json`) as readonly Expected[];
    const { findings } = lint(document, document.scenarios[0]);
    expect(findings.map(inShort).sort()).toEqual(
      expected
        .filter(({ rule }) => findRule(rule))
        .map(inShort)
        .sort(),
    );
  });
});
