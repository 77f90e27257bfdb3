import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/** What takes too long for every test run: the properties on ten thousand charts, and whether the rules' tests bite. */
const root = path.resolve(import.meta.dirname, '..');
const STEPS = [
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--testTimeout=1800000',
    'tests/unit/rules/lint.properties.test.ts',
  ],
  ['scripts/mutate-rules.mjs'],
];

for (const step of STEPS) {
  const { status } = spawnSync(process.execPath, step, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, REPORTLINE_LONG: '1' },
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
