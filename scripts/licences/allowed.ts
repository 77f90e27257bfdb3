/** They ask that their text, and who wrote the part, travels along, and for no more. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Packages that ask for more, and why they may be here all the same; by name, with the licence they have. */
const ALLOWED: Readonly<Record<string, string>> = {
  // Whoever gets it must learn where its source is, which the page says; we change nothing of it.
  '@resvg/resvg-wasm': 'MPL-2.0',
};

/**
 * Whether a package may be part of Reportline. Of licences joined by "or" the first counts, as the text that travels
 * along says that it is taken; of those joined by "and" all are needed.
 */
export function isAllowed({ name, licence }: { readonly name: string; readonly licence: string }): boolean {
  if (Object.hasOwn(ALLOWED, name)) return ALLOWED[name] === licence;
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  const [first = ''] = bare.split(' OR ');
  return first.split(' AND ').every((part) => PERMISSIVE.has(part.trim()));
}
