export interface Records {
  /** Every record, its cells as they stand in the file, untrimmed. */
  readonly rows: readonly (readonly string[])[];
  /** Numbers of the records, from 0, in which a quotation mark is opened and never closed. */
  readonly unclosed: readonly number[];
  /** Those in which one is opened that is closed only lines below, and there in the midst of a cell. */
  readonly closedLate: readonly number[];
}

/** Why an opening quotation mark is read as plain text. */
type PlainMark = 'unclosed' | 'closedLate';

/** Also the byte order mark of a file that was put behind another. */
const BLANKS: ReadonlySet<string> = new Set([' ', '\u00A0', '\uFEFF']);

/** As many as a spreadsheet has, and a few titles above. */
export const MOST_RECORDS = 1_050_000;

/**
 * Splits the text of a table into records and cells, as RFC 4180 has it: cells may stand in quotation marks, inside
 * which line breaks, delimiters and doubled quotation marks are text. Lenient where files are: any end of line, blanks
 * before a quotation mark, text after a closing one. A quotation mark that is never closed, or only by one that stands
 * lines below before further text, is an ordinary character, so that a slip does not swallow rows. Takes linear time
 * and never throws. Stops after one record more than {@link MOST_RECORDS}.
 */
export function readRecords(source: string, delimiter: string): Records {
  const text = source.replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  const plain: Record<PlainMark, number[]> = { unclosed: [], closedLate: [] };
  let row: string[] = [];
  let at = 0;
  const nextDelimiter = finder(text, delimiter);
  const nextLine = finder(text, '\n');
  const stopFrom = (start: number) => Math.min(nextDelimiter(start), nextLine(start));

  while ((at < text.length || row.length > 0) && rows.length <= MOST_RECORDS) {
    const quoted = readQuoted(text, at, delimiter);
    if (typeof quoted === 'string' && quoted !== 'unquoted') plain[quoted].push(rows.length);
    const closed = typeof quoted === 'object' ? quoted : { value: '', end: at };
    const stop = stopFrom(closed.end);
    row.push(closed.value + text.slice(closed.end, stop));
    at = stop + 1;
    if (text.charAt(stop) === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return { rows, ...plain };
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

/** A quoted cell that starts here, and where its closing mark ends; or that none does, or why its mark is text. */
function readQuoted(
  text: string,
  start: number,
  delimiter: string,
): { readonly value: string; readonly end: number } | 'unquoted' | PlainMark {
  const open = skipBlanks(text, start);
  if (text.charAt(open) !== '"') return 'unquoted';
  let from = open + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return 'unclosed';
    if (text.charAt(mark + 1) !== '"') {
      const value = text.slice(open + 1, mark).replaceAll('""', '"');
      const next = text.charAt(skipBlanks(text, mark + 1));
      const isLate = value.includes('\n') && ![delimiter, '\n', ''].includes(next);
      return isLate ? 'closedLate' : { value, end: mark + 1 };
    }
    from = mark + 2;
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (BLANKS.has(text.charAt(at))) at += 1;
  return at;
}
