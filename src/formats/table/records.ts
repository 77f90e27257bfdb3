export interface Records {
  /** Every record, its cells as they stand in the file, untrimmed. */
  readonly rows: readonly (readonly string[])[];
  /** Numbers of the records, from 0, in which a quotation mark is opened and never closed. */
  readonly unclosed: readonly number[];
}

const BLANKS = /[ \u00A0]*/y;

/** As many as a spreadsheet has, and a few titles above. */
export const MOST_RECORDS = 1_050_000;

/**
 * Splits the text of a table into records and cells, as RFC 4180 has it: cells may stand in quotation marks, inside
 * which line breaks, delimiters and doubled quotation marks are text. Lenient where files are: any end of line,
 * blanks before a quotation mark, text after a closing one. A quotation mark that is never closed is an ordinary
 * character, so that a slip does not swallow the rest of the file. Takes linear time and never throws. Stops after one
 * record more than {@link MOST_RECORDS}.
 */
export function readRecords(source: string, delimiter: string): Records {
  const text = source.replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  const unclosed: number[] = [];
  let row: string[] = [];
  let at = 0;
  const nextDelimiter = finder(text, delimiter);
  const nextLine = finder(text, '\n');
  const stopFrom = (start: number) => Math.min(nextDelimiter(start), nextLine(start));

  while ((at < text.length || row.length > 0) && rows.length <= MOST_RECORDS) {
    const quoted = readQuoted(text, at);
    if (quoted === 'unclosed') unclosed.push(rows.length);
    const closed = typeof quoted === 'object' ? quoted : { value: '', end: at };
    const stop = stopFrom(closed.end);
    row.push(closed.value + text.slice(closed.end, stop));
    at = stop + 1;
    if (text.charAt(stop) === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return { rows, unclosed };
}

/** Whether a record says anything. */
export function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** Where a character comes next, at or after a place that only moves on; behind the text if it does not. */
function finder(text: string, character: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      const found = text.indexOf(character, from);
      known = found < 0 ? text.length : found;
    }
    return known;
  };
}

/** A quoted cell that starts here, and where its closing mark ends; or that none does; or that it is not closed. */
function readQuoted(
  text: string,
  start: number,
): { readonly value: string; readonly end: number } | 'unquoted' | 'unclosed' {
  BLANKS.lastIndex = start;
  const open = start + (BLANKS.exec(text)?.[0].length ?? 0);
  if (text.charAt(open) !== '"') return 'unquoted';
  let from = open + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return 'unclosed';
    if (text.charAt(mark + 1) !== '"')
      return { value: text.slice(open + 1, mark).replaceAll('""', '"'), end: mark + 1 };
    from = mark + 2;
  }
}
