/** A name for what a file says, as 32 hexadecimal digits: the same for the same. */
export function fileId(content: string): string {
  return SEEDS.map((seed) => hash(content, seed).toString(16).toUpperCase().padStart(8, '0')).join('');
}

const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** FNV-1a. */
function hash(content: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < content.length; i += 1) value = Math.imul(value ^ content.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
