import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../../support/reference-charts.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/reference');

it('finds the reference charts, each with what it should give', () => {
  expect(REFERENCE_CHARTS).toHaveLength(12);
  const expected = REFERENCE_CHARTS.map((name) => `${name}.expected.json`);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(expected));
});

it.each(REFERENCE_CHARTS)('%s reads without a word and comes out as it went in', (name) => {
  const bytes = referenceChart(name);
  const result = readDocument(bytes);
  if (!result.ok) throw new Error(result.message);
  expect(result.problems).toEqual([]);
  const text = writeDocument(result.document);
  expect(JSON.parse(text)).toEqual(JSON.parse(bytes.toString('utf8')));
  expect(readDocument(text)).toEqual(result);
});
