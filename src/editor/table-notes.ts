import type { Severity } from '../chart/chart.ts';
import { inDigits } from '../chart/digits.ts';
import { marked } from '../formats/table/cell-marks.ts';
import type { TableNote } from './store/state.ts';

/** "Row 7, Manager"; for the table as a whole "The table". */
export function placeOfNote({ row, column }: TableNote): string {
  const place = [row === undefined ? undefined : `Row ${inDigits(row)}`, column].filter(
    (part) => part !== undefined,
  );
  return place.length === 0 ? 'The table' : place.join(', ');
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
