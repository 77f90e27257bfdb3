import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import type { Columns } from './columns.ts';
import { type FoundTable, repeatsOf } from './header.ts';
import { cleanCells, isEliminated } from './read-row.ts';
import { isFilled } from './records.ts';
import { meansFooter, meansTotal } from './special-words.ts';
import { rowNumber } from './row-number.ts';
import type { ProblemKind, TableReport } from './table-problem.ts';

/** A row that becomes a role, or a part of one. */
export interface FilledRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Its role has no row of its own: this one names it on the way to another. */
  readonly isBetween?: true;
}

/**
 * Parts the rows below the header from those that are blank or of posts that are no more, repeat the header or add up
 * others; these are reported.
 */
export function sortOutRows(
  table: FoundTable,
  columns: Columns,
  report: TableReport,
): { readonly filled: readonly FilledRow[]; readonly skipped: number } {
  const filled: FilledRow[] = [];
  const isHeader = repeatsOf(table.records.rows[table.header] ?? []);
  let skipped = 0;
  /** Blank rows that stand together. */
  let blank: { readonly from: number; to: number } | undefined;
  const tellBlank = () => {
    if (blank) report.account(blank.from, blankWords(blank.from, blank.to), 'blank');
    blank = undefined;
  };
  const last = lastOfSeveral(table.records.rows);
  for (const [record, raw] of table.records.rows.entries()) {
    if (record <= table.header) continue;
    const number = rowNumber(table.header, record);
    const cells = isFilled(raw) ? cleanCells(raw, columns, number, report) : [];
    if (!isFilled(cells)) {
      skipped += 1;
      if (blank) blank.to = number;
      else blank = { from: number, to: number };
      continue;
    }
    tellBlank();
    const isBelow = record > last && cells.length > 2;
    const [kind, reason] =
      (isBelow ? footer(cells) : undefined) ?? reasonToSkip(cells, columns, isHeader) ?? [];
    if (kind !== undefined) {
      skipped += 1;
      report.account(number, `${reason} It was skipped.`, kind);
      continue;
    }
    for (const between of table.between?.get(record) ?? [])
      filled.push({ number, cells: cleanCells(between, columns, number, report), isBetween: true });
    filled.push({ number, cells });
    tellLikelyTotal(number, cells, columns, report);
  }
  tellBlank();
  return { filled, skipped };
}

/** The last row that says more than one thing, as a row of the table does. */
function lastOfSeveral(rows: readonly (readonly string[])[]): number {
  return rows.findLastIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
}

function footer(cells: readonly string[]): readonly [ProblemKind, string] | undefined {
  const text = firstFilled(cells);
  if (!meansFooter(text)) return undefined;
  return ['footer', `The row below the table (${quoteText(text)}) says something of it, and is no role.`];
}

function reasonToSkip(
  cells: readonly string[],
  columns: Columns,
  isHeader: (cells: readonly string[]) => boolean,
): readonly [ProblemKind, string] | undefined {
  if (isEliminated(cells, columns)) return ['eliminated', 'The post was eliminated.'];
  if (isHeader(cells)) return ['header-again', 'The row says again what the header says.'];
  if (!isTotal(cells, columns)) return undefined;
  return ['total', `The row looks like a total (${quoteText(firstFilled(cells))}) and no role.`];
}

/** A row that says more than a total does stays a role, so that nothing is lost. */
function tellLikelyTotal(row: number, cells: readonly string[], { id, title }: Columns, report: TableReport) {
  const word = [id, title].map((column) => cells[column ?? -1] ?? '').find((cell) => cell !== '') ?? '';
  if (!meansTotal(word)) return;
  const message = `The row looks like a total (${quoteText(word)}), but says more than one. It was kept as a role; remove it if it is none.`;
  report.add('warning', message, { row, kind: 'kept-total' });
}

function firstFilled(cells: readonly string[]): string {
  return cells.find((cell) => cell !== '') ?? '';
}

/** Whether a word for a sum stands where an id, a title or a name would, and nobody and no manager with it. */
function isTotal(cells: readonly string[], { id, title, person, managers }: Columns): boolean {
  const said = (columns: readonly (number | undefined)[]) =>
    columns
      .map((column) => (column === undefined ? '' : (cells[column] ?? '')))
      .filter((cell) => cell !== '');
  const [word, ...more] = said([id, title, ...person]);
  const isNamed = word !== undefined && (more.length > 0 || !meansTotal(word));
  if (isNamed || said(managers).length > 0) return false;
  return meansTotal(word ?? firstFilled(cells));
}

function blankWords(from: number, to: number): string {
  if (from === to) return 'The row is blank. It was skipped.';
  const [first, last] = [from, to].map((row) => inDigits(row));
  return `Rows ${first} to ${last} are blank. They were skipped.`;
}
