import { defineConfig } from 'vitest/config';

/** These need a process of their own: they stand in for modules, or start what draws PNG, which starts once a process. */
const ALONE = [
  'tests/meta/readme.test.ts',
  'tests/meta/web-app-manifest.test.ts',
  'tests/unit/cli/convert-pages.test.ts',
  'tests/unit/formats/hostile-titles.test.ts',
  'tests/unit/rules/safe-fix.test.ts',
];

export default defineConfig({
  test: {
    passWithNoTests: false,
    environment: 'node',
    // Only against tests that hang: how fast a machine is must decide nothing.
    testTimeout: 120_000,
    pool: 'threads',
    // One less by default, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Most of the time would go into loading the same modules for each of hundreds of files.
        test: {
          name: 'together',
          include: ['tests/unit/**/*.test.ts', 'tests/meta/**/*.test.ts'],
          exclude: ALONE,
          isolate: false,
          setupFiles: ['tests/support/imports-settled.ts'],
          unstubGlobals: true,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
