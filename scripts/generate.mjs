import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Writes the files that are made from the code. The tests that compare such a file with the code know how to make
 * it, so they do the writing when they are told to; without being told they only compare.
 */
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'tests', 'meta');
const writers = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => /expectGenerated|REPORTLINE_WRITE/.test(readFileSync(path.join(folder, name), 'utf8')))
  .map((name) => `tests/meta/${name}`);

const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...writers], {
  cwd: root,
  env: { ...process.env, REPORTLINE_WRITE: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
