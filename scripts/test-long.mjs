import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/**
 * What takes too long for every test run: the properties on ten thousand charts and ten thousand sequences of steps,
 * all 500 hostile files and titles, in the browser too, whether the tests of the rules and of those sequences bite, a
 * thousand random commands in the browser, twenty new versions one after the other, pages that are left, killed and
 * open twice, full disks, every step of the far view, the journeys a quick run leaves out, and all journeys without a
 * network. `REPORTLINE_COMMANDS` and `REPORTLINE_SEED` say how many commands and which.
 */
const root = path.resolve(import.meta.dirname, '..');
const STEPS = [
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--testTimeout=1800000',
    'tests/unit/rules/lint.properties.test.ts',
    'tests/unit/editor/invariants.properties.test.ts',
    'tests/unit/formats/door/hostile-files.test.ts',
    'tests/unit/formats/hostile-titles.test.ts',
    'tests/unit/editor/keeping/several-tabs.test.ts',
  ],
  ['scripts/mutate-rules.mjs'],
  ['scripts/plant-faults.mjs'],
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/random-commands.spec.ts'],
  ['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/new-version.spec.ts'],
  ['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/hostile-files.spec.ts'],
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    'tests/e2e/nothing-lost.spec.ts',
    'tests/e2e/two-tabs.spec.ts',
    'tests/e2e/killed.spec.ts',
    'tests/e2e/far-view.spec.ts',
  ],
  ['node_modules/@playwright/test/cli.js', 'test', '--grep', '@at-length', 'tests/e2e'],
  ['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/axe.spec.ts'],
];
/** The journeys as they are in every test run, but without a network. */
const ALL_OFFLINE = ['node_modules/@playwright/test/cli.js', 'test'];
/** Another walk each time; a failing one says its seed. */
const RANDOM = { REPORTLINE_COMMANDS: '1000', REPORTLINE_SEED: String(Date.now() % 1_000_000) };

for (const step of [...STEPS, ALL_OFFLINE]) {
  const isOffline = step === ALL_OFFLINE;
  const { status } = spawnSync(process.execPath, step, {
    cwd: root,
    stdio: 'inherit',
    env: isOffline
      ? { ...process.env, REPORTLINE_OFFLINE: '1' }
      : { ...RANDOM, ...process.env, REPORTLINE_LONG: '1' },
  });
  if (status === 0) continue;
  process.exitCode = status ?? 1;
  // The walk would go through what was built before.
  if (step.includes('build')) break;
}
