import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What the page may load before somebody can use it: kB of script, as a server sends it. */
export const START_GOAL = 210;

/**
 * @typedef {{ name: string, bytes: number, gzip: number }} Part
 */

/**
 * The scripts and styles of a built site: those its page names, which are loaded before it can be used, and all others,
 * which come when they are needed. Throws when nothing was built.
 *
 * @param {string} folder The folder with index.html.
 * @returns {{ start: readonly Part[], later: readonly Part[] }} Each of them the largest first.
 */
export function bundleOf(folder) {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = new Set(
    [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => name),
  );
  if (named.size === 0) throw new Error(`${folder}/index.html starts nothing.`);
  const parts = readdirSync(path.join(folder, 'assets'))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => partOf(folder, `assets/${name}`))
    .sort((a, b) => b.gzip - a.gzip);
  return {
    start: parts.filter(({ name }) => named.has(name)),
    later: parts.filter(({ name }) => !named.has(name)),
  };
}

/**
 * @param {readonly Part[]} parts
 * @returns {number} kB of script, gzip.
 */
export function scriptSize(parts) {
  const scripts = parts.filter(({ name }) => name.endsWith('.js'));
  return scripts.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Part}
 */
function partOf(folder, name) {
  const content = readFileSync(path.join(folder, name));
  return { name, bytes: content.length, gzip: gzipSync(content).length };
}

/**
 * @param {string} title
 * @param {readonly Part[]} parts
 */
function print(title, parts) {
  console.log(`\n${title}`);
  for (const { name, bytes, gzip } of parts) console.log(`${inKb(gzip)} ${inKb(bytes)}  ${name}`);
}

/** @param {number} bytes */
function inKb(bytes) {
  return (bytes / 1000).toFixed(1).padStart(8);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(import.meta.dirname, '..');
  const { start, later } = bundleOf(path.join(root, 'dist'));
  console.log('kB, gzip and as it is');
  print('Before the first touch', start);
  print('When it is needed', later);
  const whole = ['dist-file/reportline.html', 'dist-cli/reportline.js'].filter((name) =>
    existsSync(path.join(root, name)),
  );
  print(
    'Each the whole of something',
    whole.map((name) => partOf(root, name)),
  );
  const size = scriptSize(start);
  console.log(`\nScripts before the first touch: ${size.toFixed(1)} kB of ${START_GOAL} kB.`);
  process.exitCode = size <= START_GOAL ? 0 : 1;
}
