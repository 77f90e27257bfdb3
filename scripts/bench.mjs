import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';

/** What can be measured: `npm run bench` takes them all, `npm run bench -- layout` one. */
const BENCHES = ['layout', 'lint', 'browser'];

const root = path.resolve(import.meta.dirname, '..');
/** Below node_modules, so that the bundles find their packages. */
const bundles = path.join(root, 'node_modules/.cache/reportline-bench');

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
 * @param {string} file
 * @returns {Promise<number>} Its exit code.
 */
function run(file) {
  const child = spawn(process.execPath, ['--expose-gc', file], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}; there are ${BENCHES.join(', ')}.`);
  process.exit(2);
}

for (const name of wanted.length > 0 ? wanted : BENCHES) {
  try {
    if (name === 'browser') await build({ root, logLevel: 'warn' });
    const code = await run(await bundle(name));
    if (code !== 0) process.exitCode = code;
  } catch (error) {
    console.error(
      `The bench called ${name} could not be run: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}
