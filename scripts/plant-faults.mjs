import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { PLANTED_FAULTS } from './mutation/planted-faults.mjs';

/**
 * Proves that the random sequences over the editor bite: plants one fault after the other in what is tested, without
 * touching a file, and runs them; each must be found. Fails when one is not.
 */
const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const command = [vitest, 'run', '--reporter=dot', '--config', 'scripts/mutation/planted.vitest.config.ts'];

/**
 * @param {number | undefined} number Of the fault; absent: everything as it is.
 * @returns {{ readonly passes: boolean, readonly said: string }} Whether nothing was found, and what was.
 */
function run(number) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: {
      ...process.env,
      NO_COLOR: '1',
      ...(number === undefined ? {} : { REPORTLINE_FAULT: String(number) }),
    },
  });
  return { passes: status === 0, said: /^\+ {3}"(.*)",$/m.exec(stdout + stderr)?.[1] ?? '' };
}

if (!run(undefined).passes) {
  console.error('The sequences find something before anything was planted.');
  process.exit(1);
}
/** `node scripts/plant-faults.mjs 3 7` plants single ones. */
const asked = process.argv.slice(2).map(Number);
const planted = [...PLANTED_FAULTS.entries()].filter(
  ([number]) => asked.length === 0 || asked.includes(number),
);
let found = 0;
for (const [number, { what, file }] of planted) {
  const { passes, said } = run(number);
  if (!passes) found += 1;
  console.log(
    `${passes ? 'NOT FOUND' : 'found'}: ${what} (${file})${passes ? '' : ` by “${said.slice(0, 120)}”`}`,
  );
}
console.log(`${found} of ${planted.length} planted faults found`);
process.exitCode = found === planted.length ? 0 : 1;
