import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { mutantsOf } from './mutation/mutants.mjs';

/**
 * Proves that the tests of the rules bite: changes each rule's condition in one small way after the other (a
 * comparison, a clause, a number) and runs its tests, which must fail. `npm run test:mutation -- span-too-wide`
 * takes single rules. A mutant that lives is listed; a rule of which none dies fails the run.
 */
const root = path.resolve(import.meta.dirname, '..');
const folder = 'src/rules/catalogue';
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');

const all = readdirSync(path.join(root, folder))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !all.includes(id));
if (unknown.length > 0 || all.length === 0) {
  console.error(`There is no rule called ${unknown.join(', ')}.`);
  process.exit(2);
}

/**
 * @param {string} id
 * @param {string | undefined} mutant Its number; absent: the rule as it is.
 * @returns {Promise<boolean>} Whether the rule's tests pass.
 */
function passes(id, mutant) {
  const tests = [`tests/unit/rules/catalogue/${id}.test.ts`, 'tests/unit/rules/catalogue/examples.test.ts'];
  const config = ['--config', 'scripts/mutation/vitest.config.ts'];
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--bail=1', '--reporter=dot', ...config, ...tests, '-t', `^${id} `],
    {
      cwd: root,
      stdio: 'ignore',
      // A mutant that runs in circles is found, too.
      timeout: 60_000,
      killSignal: 'SIGKILL',
      env: { ...process.env, ...(mutant === undefined ? {} : { REPORTLINE_MUTANT: mutant }) },
    },
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

let killed = 0;
let alive = 0;
let failed = false;
for (const id of asked.length > 0 ? asked : all) {
  if (!(await passes(id, undefined))) {
    console.error(`${id}: its tests fail before anything was changed.`);
    failed = true;
    continue;
  }
  const file = `${folder}/${id}.ts`;
  const mutants = mutantsOf(readFileSync(path.join(root, file), 'utf8'));
  const waiting = mutants.map((mutant, number) => ({ mutant, number }));
  /** @type {string[]} */
  const survivors = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (await passes(id, `${file}#${next.number}`)) survivors.push(next.mutant.what);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(`${id}: ${mutants.length - survivors.length} of ${mutants.length} mutants found`);
  for (const what of survivors) console.log(`  not found: ${what}`);
  killed += mutants.length - survivors.length;
  alive += survivors.length;
  if (survivors.length === mutants.length) failed = true;
}
console.log(`${killed} mutants found, ${alive} not found`);
process.exitCode = failed ? 1 : 0;
