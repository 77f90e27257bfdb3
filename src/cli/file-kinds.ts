import { quoteText } from '../chart/quote.ts';
import { endingOf } from '../formats/door/file-name.ts';
import { STANDARD } from './io.ts';
import { misunderstood, type Misunderstood } from './options.ts';

export type ReadableFormat = 'json' | 'csv' | 'tsv' | 'xlsx' | 'txt' | 'md';
export type TableFormat = 'csv' | 'tsv' | 'xlsx';
export type WritableFormat = 'json' | TableFormat | 'txt' | 'svg' | 'png' | 'pdf' | 'pptx' | 'md' | 'mmd';

const READABLE: Readonly<Record<ReadableFormat, string>> = {
  json: '.json (a chart, or a list of people as other programs write it)',
  csv: '.csv',
  tsv: '.tsv',
  xlsx: '.xlsx (tables)',
  txt: '.txt (an outline, or a table as Excel saves it)',
  md: '.md (an outline as a Markdown list)',
};

/** Endings of the same kinds of files, and of those that can be told best why they are not read. */
const ALSO_READ: ReadonlySet<string> = new Set(['tab', 'xlsm', 'xls']);

const WRITABLE: Readonly<Record<WritableFormat, string>> = {
  json: '.json (a chart)',
  csv: '.csv',
  tsv: '.tsv',
  xlsx: '.xlsx (tables)',
  txt: '.txt (an outline)',
  md: '.md (an outline as a Markdown list)',
  mmd: '.mmd (a Mermaid flowchart)',
  svg: '.svg (a picture)',
  png: '.png (a slide)',
  pdf: '.pdf (pages)',
  pptx: '.pptx (slides)',
};

export function writableFormats(): readonly WritableFormat[] {
  return Object.keys(WRITABLE) as WritableFormat[];
}

/** Whether the ending of a file is one of those that are read. Which of them it truly is shows by its content. */
export function isReadable(file: string): true | Misunderstood {
  if (file === STANDARD) return true;
  const ending = endingOf(file);
  if (Object.hasOwn(READABLE, ending) || ALSO_READ.has(ending)) return true;
  return misunderstood(`${noUse(ending, 'read')}. What can be read: ${Object.values(READABLE).join(', ')}.`);
}

/** What to write into a file, by its ending. */
export function writableFormat(file: string): WritableFormat | Misunderstood {
  if (file === STANDARD) return 'json';
  const ending = endingOf(file);
  if (Object.hasOwn(WRITABLE, ending)) return ending as WritableFormat;
  return misunderstood(
    `${noUse(ending, 'written')}. What can be written: ${Object.values(WRITABLE).join(', ')}.`,
  );
}

function noUse(ending: string, what: 'read' | 'written'): string {
  if (ending === '') return `The name has no ending, which would say how the file is to be ${what}`;
  return `Files that end in ${quoteText(`.${ending}`)} cannot be ${what}`;
}
