import { cleanText } from '../chart/clean-text.ts';
import { quoteText } from '../chart/quote.ts';
import { STANDARD } from './io.ts';
import { misunderstood, type Misunderstood } from './options.ts';

export type ReadableFormat = 'json' | 'csv' | 'tsv' | 'txt';
export type WritableFormat = 'json' | 'txt' | 'svg' | 'png' | 'pdf' | 'pptx' | 'md' | 'mmd';

const READABLE: Readonly<Record<ReadableFormat, string>> = {
  json: '.json (a chart)',
  csv: '.csv',
  tsv: '.tsv (tables)',
  txt: '.txt (an outline, or a table as Excel saves it)',
};

const WRITABLE: Readonly<Record<WritableFormat, string>> = {
  json: '.json (a chart)',
  txt: '.txt (an outline)',
  md: '.md (an outline as a Markdown list)',
  mmd: '.mmd (a Mermaid flowchart)',
  svg: '.svg (a picture)',
  png: '.png (a slide)',
  pdf: '.pdf (pages)',
  pptx: '.pptx (slides)',
};

/** Formats that are promised and not there yet. */
const LATER: ReadonlySet<string> = new Set(['csv', 'tsv', 'xlsx']);

export function isPromised(format: string): boolean {
  return LATER.has(format.toLowerCase());
}

export function writableFormats(): readonly WritableFormat[] {
  return Object.keys(WRITABLE) as WritableFormat[];
}

/** How to read a file, by its ending. The standard input shows by itself what it is. */
export function readableFormat(file: string): ReadableFormat | 'any' | Misunderstood {
  if (file === STANDARD) return 'any';
  const ending = endingOf(file);
  if (Object.hasOwn(READABLE, ending)) return ending as ReadableFormat;
  const reason =
    ending === 'xlsx' ? 'Reading XLSX comes with a later version; save it as CSV' : noUse(ending, 'read');
  return misunderstood(`${reason}. What can be read: ${Object.values(READABLE).join(', ')}.`);
}

/** What to write into a file, by its ending. */
export function writableFormat(file: string): WritableFormat | Misunderstood {
  if (file === STANDARD) return 'json';
  const ending = endingOf(file);
  if (Object.hasOwn(WRITABLE, ending)) return ending as WritableFormat;
  const reason = isPromised(ending)
    ? `Writing ${ending.toUpperCase()} comes with a later version`
    : noUse(ending, 'written');
  return misunderstood(`${reason}. What can be written: ${Object.values(WRITABLE).join(', ')}.`);
}

function noUse(ending: string, what: 'read' | 'written'): string {
  if (ending === '') return `The name has no ending, which would say how the file is to be ${what}`;
  return `Files that end in ${quoteText(`.${ending}`)} cannot be ${what}`;
}

function endingOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** A chart's title, where its file has none but a name: "staff 2026.csv" is "staff 2026". */
export function titleOf(file: string): string | undefined {
  if (file === STANDARD) return undefined;
  const name = file.split(/[/\\]/).at(-1) ?? '';
  const stem = cleanText(name.replace(/\.[^.]*$/, ''), 'line').text.trim();
  return stem === '' ? undefined : stem;
}
