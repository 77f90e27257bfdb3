import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/meta/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: false,
  },
});
