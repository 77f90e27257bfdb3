import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/**
 * What takes too long for every test run: the properties on ten thousand charts, whether the rules' tests bite, and a
 * thousand random commands in the browser. `REPORTLINE_COMMANDS` and `REPORTLINE_SEED` say how many and which.
 */
const root = path.resolve(import.meta.dirname, '..');
const STEPS = [
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--testTimeout=1800000',
    'tests/unit/rules/lint.properties.test.ts',
  ],
  ['scripts/mutate-rules.mjs'],
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/random-commands.spec.ts'],
];
/** Another walk each time; a failing one says its seed. */
const RANDOM = { REPORTLINE_COMMANDS: '1000', REPORTLINE_SEED: String(Date.now() % 1_000_000) };

for (const step of STEPS) {
  const { status } = spawnSync(process.execPath, step, {
    cwd: root,
    stdio: 'inherit',
    env: { ...RANDOM, ...process.env, REPORTLINE_LONG: '1' },
  });
  if (status === 0) continue;
  process.exitCode = status ?? 1;
  // The walk would go through what was built before.
  if (step.includes('build')) break;
}
