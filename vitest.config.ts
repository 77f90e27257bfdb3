import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/meta/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: false,
    // Only against tests that hang: how fast a machine is must decide nothing.
    testTimeout: 120_000,
  },
});
