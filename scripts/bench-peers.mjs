import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** What a peer's page is called, in its folder. */
const PAGES = ['d3-org-chart', 'dabeng', 'react-flow'];
/** The packages that are compared; the rest comes with them. */
const NAMED = ['d3-org-chart', 'orgchart', '@xyflow/react', 'react'];

/**
 * Installs the peers where they are not, or not as their lock file says.
 *
 * @param {string} folder
 * @returns {Promise<void>}
 */
function install(folder) {
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs)
    return Promise.resolve();
  console.error('Installing what is compared with …');
  const npm = process.env.npm_execpath;
  const wanted = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { cwd: folder, stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']) };
  const child = npm?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [npm, ...wanted], options)
    : spawn('npm', wanted, { ...options, shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci in ${path.basename(folder)} ended with code ${code}.`));
    });
  });
}

/**
 * Installs the peers and builds their pages as one would for production.
 *
 * @param {string} folder Theirs.
 * @param {string} outDir
 * @returns {Promise<readonly string[]>} What is compared, as "name version".
 */
export async function buildPeers(folder, outDir) {
  await install(folder);
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: PAGES.map((name) => path.join(folder, `${name}.html`)) },
    },
  });
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'));
  return NAMED.map((name) => `${name} ${lock.packages[`node_modules/${name}`].version}`);
}
