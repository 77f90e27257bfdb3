/**
 * @typedef {{
 *   names: readonly string[],
 *   sizes: readonly number[],
 *   out?: string,
 *   only?: string,
 * }} Arguments
 */

/** Numbers of roles; only ours is asked for the last. */
const SIZES = [100, 1_000, 10_000, 50_000];

/** Everything side by side in one table; and the same without what needs no browser. */
export const COMPARISONS = ['compare', 'peers'];

/**
 * What `npm run bench -- …` asks for: names of benches, none for the comparison, and how it is made.
 *
 * @param {readonly string[]} given
 * @param {readonly string[]} benches Those there are.
 * @returns {Arguments}
 * @throws {Error} One sentence on what cannot be understood.
 */
export function readArguments(given, benches) {
  const known = [...new Set([...COMPARISONS, ...benches])];
  /** @type {string[]} */
  const names = [];
  /** @type {readonly number[]} */
  let sizes = SIZES;
  /** @type {string | undefined} */
  let out;
  /** @type {string | undefined} */
  let only;
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--sizes') sizes = readSizes(rest.shift() ?? '');
    else if (word === '--out') {
      out = rest.shift();
      if (out === undefined) throw new Error('After --out the name of a file is missing.');
    } else if (word === '--only') {
      only = rest.shift();
      if (only === undefined) throw new Error('After --only a part of the name of a program is missing.');
    } else if (known.includes(word)) names.push(word);
    else throw new Error(`There is no bench called ${word}; there are ${known.join(', ')}.`);
  }
  if (names.length === 0) names.push('compare');
  const compares = names.some((name) => COMPARISONS.includes(name));
  if (!compares && (out !== undefined || only !== undefined || sizes !== SIZES))
    throw new Error(`--sizes, --out and --only are for the comparison only: ${COMPARISONS.join(' or ')}.`);
  return { names, sizes, ...(out !== undefined && { out }), ...(only !== undefined && { only }) };
}

/** @param {string} text */
function readSizes(text) {
  const sizes = text.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 10 || size > 50_000))
    throw new Error('After --sizes belong whole numbers from 10 to 50000, such as 100,1000.');
  return sizes.sort((a, b) => a - b);
}
