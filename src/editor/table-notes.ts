import type { Scenario, Severity, TableOrigin } from '../chart/chart.ts';
import { inDigits } from '../chart/digits.ts';
import { marked } from '../formats/table/cell-marks.ts';
import type { ProblemKind } from '../formats/table/table-problem.ts';

/** Something a file had to say when a chart was made of it. */
export interface TableNote {
  /** The header is row 1; absent for the file as a whole. */
  readonly row?: number;
  readonly column?: string;
  /** The place in a file of JSON. */
  readonly path?: string;
  readonly severity: Severity;
  readonly message: string;
  /** The role of that row. */
  readonly roleId?: string;
  /** What it has in common with notes of other rows. Absent: nothing but what it says. */
  readonly kind?: ProblemKind;
}

/**
 * By the columns of the table a scenario was read from, which stay the same object however the chart is edited: so
 * notes come and go with their table on undo, on the way back to another chart, and from scenario to scenario. Not kept
 * with the document.
 */
const notesByTable = new WeakMap<TableOrigin['columns'], readonly TableNote[]>();

export function keepNotes({ table }: Scenario, notes: readonly TableNote[]): void {
  if (table) notesByTable.set(table.columns, notes);
}

/** What reading the table of a scenario had to say; empty where nobody remembers. */
export function notesOf({ table }: Scenario): readonly TableNote[] {
  return (table && notesByTable.get(table.columns)) ?? NONE;
}

const NONE: readonly TableNote[] = [];

/** "Row 7, Manager"; for the file as a whole "The file". */
export function placeOfNote({ row, column, path }: TableNote): string {
  const place = [row === undefined ? undefined : `Row ${inDigits(row)}`, column, path].filter(
    (part) => part !== undefined && part !== '',
  );
  return place.length === 0 ? 'The file' : place.join(', ');
}

/**
 * The notes in which all the words stand, in whatever order; a number alone is the number of a row.
 *
 * @param severity Absent: any.
 */
export function notesLike(
  notes: readonly TableNote[],
  { text, severity }: { readonly text: string; readonly severity: Severity | undefined },
): readonly TableNote[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && severity === undefined) return notes;
  return notes.filter((note) => {
    if (severity !== undefined && note.severity !== severity) return false;
    const said = `${note.column ?? ''} ${note.message}`.toLowerCase();
    return words.every((word) => said.includes(word) || String(note.row) === word);
  });
}

/** A line for each note, its parts a tab apart, as a spreadsheet takes them. */
export function notesAsText(notes: readonly TableNote[]): string {
  const lines = notes.map(({ row, column, message }) =>
    [row ?? '', column ?? '', message].map((part) => cell(String(part))).join('\t'),
  );
  return ['Row\tColumn\tNote', ...lines].join('\n');
}

/** What was read may hold anything, and no cell may run as a formula where it is pasted. */
function cell(text: string): string {
  return marked(text.replace(/[\t\r\n]+/g, ' '), 'text', 'text');
}
