import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { STYLE } from '../../src/formats/report/html/style.ts';
import { ROOT } from '../support/source-files.ts';

const file = path.join(ROOT, 'src/formats/report/html/style-hash.ts');

it('keeps the hash by which a report knows its one style sheet', () => {
  const hash = `sha256-${createHash('sha256').update(STYLE, 'utf8').digest('base64')}`;
  const source = readFileSync(file, 'utf8');
  const current = source.replace(/'sha256-[^']*'/, `'${hash}'`);
  expect(current).toContain(hash);
  if (process.env['REPORTLINE_WRITE'] === '1') writeFileSync(file, current);
  expect(readFileSync(file, 'utf8'), 'Run "npm run generate" and commit the file.').toBe(current);
});
