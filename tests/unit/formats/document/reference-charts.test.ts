import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/reference');
const charts = readdirSync(folder).filter((name) => name.endsWith('.reportline.json'));

it('finds the reference charts, each with what it should give', () => {
  expect(charts).toHaveLength(12);
  const expected = charts.map((name) => name.replace('.reportline.json', '.expected.json'));
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(expected));
});

it.each(charts)('%s reads without a word and comes out as it went in', (name) => {
  const bytes = readFileSync(path.join(folder, name));
  const result = readDocument(bytes);
  if (!result.ok) throw new Error(result.message);
  expect(result.problems).toEqual([]);
  const text = writeDocument(result.document);
  expect(JSON.parse(text)).toEqual(JSON.parse(bytes.toString('utf8')));
  expect(readDocument(text)).toEqual(result);
});
