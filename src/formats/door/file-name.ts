import { cleanText } from '../../chart/clean-text.ts';

/** The ending of a file's name, in small letters and without its dot; empty if it has none. */
export function endingOf(file: string): string {
  const name = nameOf(file);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** A chart's title, where its file has none but a name: "staff 2026.csv" is "staff 2026". */
export function titleOf(file: string): string | undefined {
  const stem = cleanText(nameOf(file).replace(/\.[^.]*$/, ''), 'line').text.trim();
  return stem === '' ? undefined : stem;
}

/** Written small in names of files, and large by people. */
const IN_CAPITALS = /\b(?:hr|cx|uk|eu|emea|apac|fte|q[1-4])\b/g;

/**
 * The title of a file as a person would write it: "hr_export-2026-11" is "HR export 2026-11". Words are parted by
 * blanks, dates by dashes; dashes beside blanks are a person's own.
 */
export function readableTitle(stem: string): string {
  const dated = stem.replace(/(?<=\d)_(?=\d)/g, '-').replaceAll('_', ' ');
  const parted = /\s/.test(stem) ? dated : dated.replace(/(?<!\d)-|-(?!\d)/g, ' ');
  const words = parted.replace(/\s+/g, ' ').trim();
  // Capitals say that somebody has thought about them.
  if (words === '' || words !== words.toLowerCase()) return words === '' ? stem : words;
  // Two letters are an abbreviation: “de” is no word “De”.
  if (/^\p{L}{1,2}$/u.test(words)) return words.toUpperCase();
  const [first = '', ...rest] = words.replace(IN_CAPITALS, (word) => word.toUpperCase());
  return `${first.toUpperCase()}${rest.join('')}`;
}

function nameOf(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? '';
}
