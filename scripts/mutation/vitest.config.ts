import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { mutantsOf } from './mutants.mjs';

/** `<rule file>#<number of the mutant>`, as `scripts/mutate-rules.mjs` sets it. */
const [file = '', number = ''] = (process.env['REPORTLINE_MUTANT'] ?? '').split('#');
const wanted = path.resolve(file);

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load(id) {
        if (path.resolve(id) !== wanted) return undefined;
        const source = readFileSync(wanted, 'utf8');
        const mutant = mutantsOf(source)[Number(number)];
        if (!mutant) throw new Error(`There is no mutant ${number} of ${file}.`);
        return source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end);
      },
    },
  ],
  test: { include: ['tests/unit/rules/**/*.test.ts'], environment: 'node', passWithNoTests: false },
});
