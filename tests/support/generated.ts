import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'vitest';
import { ROOT } from './source-files.ts';

/**
 * A file that is made from the code is what the code makes of it now. `npm run generate` writes it instead, and first.
 *
 * @param file Relative to the repository.
 */
export function expectGenerated(file: string, made: string | Uint8Array): void {
  const place = path.join(ROOT, file);
  if (process.env['REPORTLINE_WRITE'] === '1') {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, made);
  }
  const stale = `Run "npm run generate" and commit ${file}.`;
  if (typeof made === 'string') expect(readFileSync(place, 'utf8'), stale).toBe(made);
  else expect(readFileSync(place).equals(made), stale).toBe(true);
}
