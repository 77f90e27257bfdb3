import { readFileSync } from 'node:fs';

/** The text of a file, whose lines end here as everywhere else, so that the same text is the same. */
export function readText(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
