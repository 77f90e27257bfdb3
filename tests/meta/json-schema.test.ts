import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { documentJsonSchema } from '../../src/formats/document/json-schema.ts';

const file = path.resolve(import.meta.dirname, '../../public/schema/reportline-1.schema.json');

it('publishes the schema the reader reads by', () => {
  const text = `${JSON.stringify(documentJsonSchema(), undefined, 2)}\n`;
  if (process.env['REPORTLINE_WRITE'] === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8'), 'Run "npm run generate" and commit the file.').toBe(text);
});

it('says which draft it follows, what is required, and allows further fields', () => {
  const schema = documentJsonSchema();
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['format', 'version', 'title', 'scenarios'],
    additionalProperties: {},
    properties: {
      format: { const: 'reportline' },
      version: { const: 1 },
      scenarios: { type: 'array', minItems: 1 },
    },
  });
  expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
});
