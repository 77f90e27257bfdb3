import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- figures: written by the bench, not by hand -->';
const END = '<!-- end of the figures -->';

/** Writes figures into a page, between its marks; a page without them, or that is not there, becomes just these. */
export function recordFigures(file: string, figures: string): void {
  const block = `${BEGIN}\n\n${figures}\n\n${END}`;
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  const whole =
    begin === -1 || end < begin ? `${block}\n` : page.slice(0, begin) + block + page.slice(end + END.length);
  writeFileSync(file, whole);
}
