import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { PLANTED_FAULTS } from './planted-faults.mjs';

const root = path.resolve(import.meta.dirname, '../..');
/** Its number, as `scripts/plant-faults.mjs` sets it. */
const fault = PLANTED_FAULTS[Number(process.env['REPORTLINE_FAULT'] ?? 'NaN')];

export default defineConfig({
  root,
  plugins: [
    {
      name: 'planted fault',
      enforce: 'pre',
      load(id) {
        if (!fault || path.resolve(id) !== path.join(root, fault.file)) return undefined;
        const source = readFileSync(id, 'utf8');
        if (source.split(fault.from).length !== 2)
          throw new Error(`There is not one place for the fault “${fault.what}” in ${fault.file}.`);
        return source.replace(fault.from, () => fault.to);
      },
    },
  ],
  test: {
    include: ['tests/unit/editor/invariants.properties.test.ts'],
    environment: 'node',
    passWithNoTests: false,
    testTimeout: 600_000,
  },
});
