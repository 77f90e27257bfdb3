import type { ChartDocument } from '../../chart/chart.ts';
import { quoteText } from '../../chart/quote.ts';
import { decodeLooseText, describeGuess } from '../text/decode-loose-text.ts';
import { type ColumnMap, mappedUses, missingColumns } from './column-map.ts';
import { findTable } from './header.ts';
import { readRows, type RowCounts } from './read-rows.ts';
import { isFilled, MOST_RECORDS, type Records } from './records.ts';
import { newTableReport, type TableProblem } from './table-problem.ts';

/** Why a file could not be read as a table at all. */
export interface NoTable {
  readonly ok: false;
  readonly reason: 'too-large' | 'not-text' | 'no-header' | 'too-wide' | 'too-long' | 'no-column';
  /** Whole sentences: what is wrong and what can be done. */
  readonly message: string;
}

export type TableRead =
  | {
      readonly ok: true;
      /** One scenario. */
      readonly document: ChartDocument;
      /** Every merged and every skipped row among them, with its reason. */
      readonly problems: readonly TableProblem[];
      readonly counts: RowCounts;
    }
  | NoTable;

const MOST_COLUMNS = 1000;
/** As many as a person looks through. */
const MOST_NAMED = 40;
/** Of those that say anything. */
const MOST_ROWS = 200_000;

const REFUSALS: Readonly<Record<Exclude<NoTable['reason'], 'no-column'>, string>> = {
  'too-large': 'The table is larger than 20 MB, the most Reportline reads.',
  'not-text': 'The file is not text. Save the table as CSV, and try again.',
  'no-header':
    'No row of the table is a header this program understands: it needs a column called “Title”, “Job title” or “Name”, and one such as “Manager” or “Reports to” for the lines. Name the columns and try again.',
  'too-wide': `The table has more than ${MOST_COLUMNS} columns. Leave in it only those the chart needs.`,
  'too-long':
    'The table has more than 200,000 rows, the most Reportline reads. Leave in it only those the chart needs.',
};

/**
 * Reads a chart from a table: comma, semicolon, tab or bar between the cells; UTF-8, UTF-16 or Windows-1252; a row a
 * role, columns recognised by their names. Never throws, whatever the bytes. Nothing is left out silently: what has
 * no place in the chart is kept in the role's `extra`, and every row that makes no role is in the report.
 *
 * @param title The title of the chart; “Untitled chart” if absent.
 * @param map Which column is for what, where its name does not say it.
 */
export function readTable(
  bytes: Uint8Array | string,
  title = 'Untitled chart',
  map: ColumnMap = new Map(),
): TableRead {
  const decoded = decodeLooseText(bytes);
  if (!decoded.ok) return refuse(decoded.reason);
  const useOf = mappedUses(map);
  const table = findTable(decoded.text, useOf);
  if (!table) return refuse('no-header');
  const width = table.records.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (width > MOST_COLUMNS) return refuse('too-wide');
  if (isTooLong(table.records)) return refuse('too-long');
  const header = table.records.rows[table.header] ?? [];
  const [missing] = missingColumns(map, header);
  if (missing !== undefined) return { ok: false, reason: 'no-column', message: noColumn(missing, header) };
  const report = newTableReport();
  if (decoded.guess) report.add('info', describeGuess(decoded.guess));
  const { roles, lines, counts } = readRows(table, width, report, useOf);
  if (roles.length === 0) report.add('warning', 'There is no role in it.');
  const document: ChartDocument = { title, scenarios: [{ id: 'chart', name: 'Chart', roles, lines }] };
  return { ok: true, document, problems: report.problems, counts };
}

/**
 * Whether a text is a table rather than an outline: a row of it names two columns this program knows, one of them for
 * titles or managers, and something stands below.
 */
export function isTable(text: string, map: ColumnMap = new Map()): boolean {
  const useOf = mappedUses(map);
  const table = findTable(text, useOf);
  if (!table || table.recognised < 2) return false;
  const { rows } = table.records;
  const says = (rows[table.header] ?? []).some((name) => {
    const use = useOf(name);
    return use && 'part' in use && (use.part === 'title' || use.part === 'manager');
  });
  return says && rows.slice(table.header + 1).some(isFilled);
}

function isTooLong({ rows }: Records): boolean {
  if (rows.length > MOST_RECORDS) return true;
  return rows.length > MOST_ROWS && rows.filter(isFilled).length > MOST_ROWS;
}

function noColumn(missing: string, header: readonly string[]): string {
  const names = header.map((name) => name.trim()).filter((name) => name !== '');
  return `The table has no column ${quoteText(missing)}. Its columns are ${names.slice(0, MOST_NAMED).map(quoteText).join(', ')}.`;
}

function refuse(reason: keyof typeof REFUSALS): NoTable {
  return { ok: false, reason, message: REFUSALS[reason] };
}
