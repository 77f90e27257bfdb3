import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { COMPARISONS, readArguments } from './bench-arguments.mjs';
import { buildPeers } from './bench-peers.mjs';

const root = path.resolve(import.meta.dirname, '..');
const sources = path.join(root, 'tests/bench');
/** Below node_modules, so that the bundles find their packages. */
const bundles = path.join(root, 'node_modules/.cache/reportline-bench');

/** What can be measured by itself: `npm run bench -- layout`. Without a name, everything is compared. */
const BENCHES = readdirSync(sources)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.slice(0, -'.bench.ts'.length));

/** Those that need the app as it is shipped. */
const IN_BROWSER = new Set(['browser', 'import']);

/**
 * @param {string} name
 * @returns {Promise<string>} The bundle, since Node 20 cannot run TypeScript.
 */
async function bundle(name) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: `tests/bench/${name}.bench.ts`,
      outDir: path.join(bundles, name),
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
    },
  });
  return path.join(bundles, name, `${name}.bench.js`);
}

/**
 * The app as it is shipped, in a folder of the bench's own.
 *
 * @returns {Promise<string>}
 */
async function buildApp() {
  const outDir = path.join(bundles, 'app');
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/**
 * @param {string} file
 * @param {object} asked
 * @returns {Promise<number>} Its exit code.
 */
function run(file, asked) {
  const child = spawn(process.execPath, ['--expose-gc', file, JSON.stringify(asked)], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string} name
 * @param {import('./bench-arguments.mjs').Arguments} wanted
 * @returns {Promise<number>} Its exit code.
 */
async function runBench(name, { sizes, out, only }) {
  if (COMPARISONS.includes(name)) {
    const peerPages = path.join(bundles, 'peers');
    const versions = await buildPeers(path.join(sources, 'peers'), peerPages);
    const app = await buildApp();
    const file = await bundle('compare');
    return run(file, { sizes, out, only, browserOnly: name === 'peers', app, peerPages, versions });
  }
  const app = IN_BROWSER.has(name) ? await buildApp() : undefined;
  return run(await bundle(name), { app });
}

try {
  const wanted = readArguments(process.argv.slice(2), BENCHES);
  for (const name of wanted.names) {
    try {
      const code = await runBench(name, wanted);
      if (code !== 0) process.exitCode = code;
    } catch (error) {
      console.error(
        `The bench called ${name} could not be run: ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
