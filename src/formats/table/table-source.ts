import type { Records } from './records.ts';

/** A table as it stands in a file, before anything is said about what its columns mean. */
export interface Sheet {
  /** Of a workbook, the name on its tab; of anything else, no more than a word for it. */
  readonly name: string;
  readonly records: Records;
}

/** A file in which there are tables: a text has one, a workbook as many as it has filled sheets. */
export interface TableSource {
  readonly kind: 'text' | 'workbook' | 'json';
  readonly sheets: readonly [Sheet, ...Sheet[]];
  /** Sentences about how the file was opened, such as a guessed encoding. */
  readonly notices: readonly string[];
}

/** Why a file could not be read as a table at all. */
export interface NoTable {
  readonly ok: false;
  readonly reason:
    | 'too-large'
    | 'not-text'
    | 'not-a-workbook'
    | 'no-header'
    | 'too-wide'
    | 'too-long'
    | 'outgrown'
    | 'no-column'
    | 'no-sheet';
  /** Whole sentences: what is wrong and what can be done. */
  readonly message: string;
}

const MOST_COLUMNS = 1000;
/** Of those that say anything. */
export const MOST_ROWS = 200_000;

const REFUSALS = {
  'too-large':
    'The table is larger than 20 MB, the most Reportline reads. Leave in it only the rows and columns the chart needs.',
  'not-text': 'The file is not text. Save the table as CSV, and try again.',
  'no-header':
    'No row of the table is a header Reportline understands: it needs a column called “Title”, “Job title” or “Name”, and one such as “Manager” or “Reports to” for the lines. Name the columns and try again.',
  'too-wide': `The table has more than ${MOST_COLUMNS} columns. Leave in it only those the chart needs.`,
  'too-long':
    'The table has more than 200,000 rows, the most Reportline reads. Leave in it only those the chart needs.',
  outgrown:
    'The chart this table makes would need a file of more than 20 MB, the most Reportline reads. Leave in it only the rows and columns the chart needs.',
} as const;

export function refuseTable(reason: keyof typeof REFUSALS): NoTable {
  return { ok: false, reason, message: REFUSALS[reason] };
}

/** Cells of the longest record. */
export function widthOf({ rows }: Records): number {
  return rows.reduce((most, cells) => Math.max(most, cells.length), 0);
}

export function isTooWide(records: Records): boolean {
  return widthOf(records) > MOST_COLUMNS;
}
