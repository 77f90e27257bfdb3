import { type CellKind, marked } from './cell-marks.ts';

/** What becomes rows of text. */
export interface CellTable {
  readonly columns: readonly { readonly name: string; readonly kind: CellKind }[];
  /** Each with as many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

/** Without it, Excel takes UTF-8 for the encoding of its country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Between cells: spreadsheets of countries that have a comma in their numbers expect a semicolon. */
export type CsvSeparator = ',' | ';';

/** A table as comma-separated values (RFC 4180). No cell of it is run as a formula by a spreadsheet. */
export function writeCsv(table: CellTable, separator: CsvSeparator = ','): string {
  return writeText(table, separator);
}

/** The same with tabs between the cells. */
export function writeTsv(table: CellTable): string {
  return writeText(table, '\t');
}

function writeText({ columns, rows }: CellTable, delimiter: string): string {
  const header = columns.map(({ name }) => marked(name, 'text', 'text'));
  const records = rows.map((cells) =>
    cells.map((text, at) => marked(text, columns[at]?.kind ?? 'text', 'text')),
  );
  const lines = [header, ...records].map((cells) =>
    cells.map((cell) => quoted(cell, delimiter)).join(delimiter),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function quoted(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
