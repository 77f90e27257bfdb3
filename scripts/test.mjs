import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{
 *   name: string,
 *   script: string,
 *   extra?: readonly string[],
 *   environment?: Readonly<Record<string, string>>,
 *   tally?: () => Tally,
 * }} Step A step without a tally counts as one test.
 */

const root = path.resolve(import.meta.dirname, '..');
const reports = mkdtempSync(path.join(tmpdir(), 'reportline-test-'));
const unitReport = path.join(reports, 'unit.json');
const journeyReport = path.join(reports, 'journeys.json');

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'Format', script: 'check:format' },
  { name: 'Lint', script: 'check:lint' },
  { name: 'Types', script: 'check:types' },
  { name: 'Unused code', script: 'check:unused' },
  {
    name: 'Unit tests',
    script: 'test:unit',
    extra: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    tally: unitTally,
  },
  { name: 'Build', script: 'build' },
  {
    name: 'Browser journeys',
    script: 'test:e2e',
    extra: ['--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
    tally: journeyTally,
  },
];

/** @returns {Tally} */
function unitTally() {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  /** A file that could not be loaded has no test to its name, and must still count. */
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: readonly { status: string }[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Tally} */
function journeyTally() {
  const { stats } = JSON.parse(readFileSync(journeyReport, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * Runs one of package.json's scripts, its output going straight to ours.
 *
 * @param {Step} step
 * @returns {Promise<number>} Its exit code.
 */
function run({ script, extra = [], environment }) {
  const wanted = ['run', '--silent', script, '--', ...extra];
  const npm = process.env.npm_execpath;
  const options = {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: /** @type {const} */ ('inherit'),
  };
  const child = npm?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [npm, ...wanted], options)
    : spawn('npm', wanted, { ...options, shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {Step} step
 * @param {number} code
 * @returns {Tally & { note?: string }}
 */
function judge({ tally }, code) {
  if (!tally) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    const counted = tally();
    if (counted.passed + counted.failed === 0) return { ...counted, failed: 1, note: 'ran no test' };
    if (code !== 0 && counted.failed === 0) return { ...counted, failed: 1, note: `ended with code ${code}` };
    return counted;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, note: 'ended before it could report' };
  }
}

/** @param {number} since */
function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

let passed = 0;
let failed = 0;

function close() {
  rmSync(reports, { recursive: true, force: true });
  console.log(`${passed} passed, ${failed} failed`);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    failed += 1;
    close();
    process.exit(1);
  });
}

for (const step of STEPS) {
  const start = performance.now();
  console.log(`\n== ${step.name}`);
  const result = judge(step, await run(step));
  passed += result.passed;
  failed += result.failed;
  const counts = step.tally ? `: ${result.passed} passed, ${result.failed} failed` : '';
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
  const note = result.note ? ` (${result.note})` : '';
  const verdict = result.failed === 0 ? 'ok' : 'FAILED';
  console.log(`== ${step.name} ${verdict} in ${secondsSince(start)}${counts}${skipped}${note}`);
  if (result.failed > 0) break;
}

console.log('');
close();
process.exitCode = failed === 0 ? 0 : 1;
