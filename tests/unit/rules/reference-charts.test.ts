import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/formats/document/read-document.ts';
import { findRule } from '../../../src/rules/catalogue/index.ts';
import { lint } from '../../../src/rules/lint.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../support/reference-charts.ts';

const folder = new URL('../../fixtures/reference/', import.meta.url);

interface Expected {
  readonly rule: string;
  readonly severity: string;
  readonly roles: readonly string[];
  readonly about?: readonly string[];
}

const expectedOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder)).toString('utf8')) as readonly Expected[];

const inShort = ({ rule, severity, roles, about = [] }: Expected) =>
  `${severity} ${rule} [${roles.toSorted().join(', ')}] [${about.toSorted().join(', ')}]`;

describe('the reference charts', () => {
  it('are all there', () => {
    expect(REFERENCE_CHARTS).toHaveLength(12);
  });

  it.each(REFERENCE_CHARTS)('%s gives exactly the expected findings', (name) => {
    const chart = readDocument(referenceChart(name));
    if (!chart.ok) throw new Error(chart.message);
    const expected = expectedOf(name);
    const { findings } = lint(chart.document, chart.document.scenarios[0]);
    expect(findings.map(inShort).sort()).toEqual(
      expected
        .filter(({ rule }) => findRule(rule))
        .map(inShort)
        .sort(),
    );
  });
});
