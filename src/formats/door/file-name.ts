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

function nameOf(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? '';
}
