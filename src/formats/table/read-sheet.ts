import type { ChartDocument } from '../../chart/chart.ts';
import { quoteText } from '../../chart/quote.ts';
import { outgrowsFile } from '../document/outgrows-file.ts';
import {
  type ColumnDecisions,
  type ColumnMap,
  decidedUses,
  mappedUses,
  missingColumns,
} from './column-map.ts';
import type { ColumnReading } from './column-readings.ts';
import type { ColumnUse, ColumnUses } from './column-names.ts';
import { columnsFor } from './columns-for.ts';
import type { KeyKind } from './columns.ts';
import { findHeader } from './header.ts';
import { readRows, type RowCounts } from './read-rows.ts';
import { withDepths } from './depth-column.ts';
import { levelHeader, withLevels } from './level-columns.ts';
import { isFilled, MOST_RECORDS, type Records } from './records.ts';
import {
  isTooWide,
  MOST_ROWS,
  type NoTable,
  refuseTable,
  type Sheet,
  type TableSource,
  widthOf,
} from './table-source.ts';
import { newTableReport, type TableProblem } from './table-problem.ts';
import { type KnownByValues, knownByValues, withKnown } from './uses-by-values.ts';

/** What a person said about a table where the guess was wrong; absent: the guess. */
export interface TableChoices {
  /** The name of a sheet. */
  readonly sheet?: string;
  /** The record of the header, from 0, or `NO_HEADER`. Absent: found by its names. */
  readonly header?: number;
  /** Which field comes from which column, by the column's name. */
  readonly map?: ColumnMap;
  /** The same, by the column's number: for columns without a name, or with one that stands twice. */
  readonly columns?: ColumnDecisions;
}

/** How a table was understood, to be shown and corrected. */
export interface TableReading {
  readonly sheet: string;
  /** The record of the header, from 0. */
  readonly header: number;
  readonly columns: readonly ColumnReading[];
  /** How managers are named. Absent: none is named. */
  readonly managersBy?: KeyKind;
  /** The id of the role a row made, or is a part of, by the number of the row: the header is row 1. */
  readonly roleOfRow: ReadonlyMap<number, string>;
}

export type TableRead =
  | {
      readonly ok: true;
      /** One scenario. */
      readonly document: ChartDocument;
      /** Every merged and every skipped row among them, with its reason. */
      readonly problems: readonly TableProblem[];
      readonly counts: RowCounts;
      readonly reading: TableReading;
    }
  | NoTable;

/** As many as a person looks through. */
const MOST_NAMED = 40;

/**
 * Reads a chart from a table: a row a role, columns recognised by their names or as somebody decided. Never throws.
 * Nothing is left out silently: what has no place in the chart is kept in the role's `extra`, and every row that makes
 * no role is in the report.
 *
 * @param title The title of the chart.
 * @param onProgress Told now and then which part of the rows is done, from 0 to 1.
 */
export function readSheet(
  source: TableSource,
  title: string,
  choices: TableChoices = {},
  onProgress: (done: number) => void = () => {},
): TableRead {
  const map = choices.map ?? new Map<string, string>();
  const useOf = decidedUses(choices.columns ?? new Map(), mappedUses(map));
  const sheet = chosenSheet(source, choices.sheet, useOf);
  if (!sheet) return noSheet(choices.sheet ?? '', source);
  const { records } = sheet;
  if (isTooWide(records)) return refuseTable('too-wide');
  if (isTooLong(records)) return refuseTable('too-long');
  const header = choices.header ?? findHeader(records, useOf)?.header ?? levelHeader(records);
  if (header === undefined) return refuseTable('no-header');
  const names = records.rows[header] ?? [];
  const [missing] = missingColumns(map, names);
  if (missing !== undefined) return noColumn(missing, names);

  const report = newTableReport();
  for (const notice of source.notices) report.add('info', notice);
  if (source.kind === 'workbook' && source.sheets.length > 1) report.add('info', whichSheet(sheet, source));
  const table = { records, header };
  const kept = new Set(
    [...(choices.columns ?? [])].flatMap(([column, field]) => (field === null ? [column] : [])),
  );
  const known = knownByValues(table, useOf, kept);
  if (known) report.add('info', knownWords(known), { column: known.name });
  const width = widthOf(records);
  const uses = withKnown(useOf, known);
  const levels =
    withLevels(table, width, uses) ??
    withDepths(table, width, uses, (column) => choices.columns?.has(column) ?? false);
  if (levels) report.add('info', levels.words);
  const { roles, lines, counts, columns, managersBy, roleOfRow } = readRows(
    levels?.table ?? table,
    width + (levels?.added.size ?? 0),
    report,
    withAdded(uses, levels?.added, choices.columns),
    onProgress,
  );
  if (roles.length === 0) report.add('warning', 'There is no role in it.');
  const origin = { columns: columns.map(({ name, is }) => ({ name, ...(is !== undefined && { is }) })) };
  const scenario = { id: 'today', name: 'Today', roles, lines, table: origin };
  const document: ChartDocument = { title, scenarios: [scenario] };
  if (outgrowsFile(document)) return refuseTable('outgrown');
  return {
    ok: true,
    document,
    problems: report.problems,
    counts,
    reading: { sheet: sheet.name, header, columns, roleOfRow, ...(managersBy && { managersBy }) },
  };
}

/** The first sheet with a column of managers; without one, the first that has a header at all, or else the first. */
export function chosenSheet(
  { sheets }: TableSource,
  name: string | undefined,
  useOf: ColumnUses,
): Sheet | undefined {
  if (name !== undefined) return sheets.find((sheet) => sheet.name === name);
  const withHeader = sheets.filter(({ records }) => findHeader(records, useOf));
  return withHeader.find(({ records }) => namesManagers(records, useOf)) ?? withHeader[0] ?? sheets[0];
}

function namesManagers(records: Records, useOf: ColumnUses): boolean {
  const found = findHeader(records, useOf);
  return columnsFor('manager', records.rows[found?.header ?? -1] ?? [], useOf).length > 0;
}

function isTooLong({ rows }: Records): boolean {
  if (rows.length > MOST_RECORDS) return true;
  return rows.length > MOST_ROWS && rows.filter(isFilled).length > MOST_ROWS;
}

function whichSheet({ name }: Sheet, { sheets }: TableSource): string {
  const others = sheets.filter((sheet) => sheet.name !== name);
  return `The workbook has ${sheets.length} sheets with something in them. ${quoteText(name)} was read; the others are ${listed(others.map((sheet) => sheet.name))}.`;
}

/** Columns that were added are for what they were added for, unless somebody decided otherwise. */
function withAdded(
  useOf: ColumnUses,
  added: ReadonlyMap<number, ColumnUse> = new Map(),
  decisions: ColumnDecisions = new Map(),
): ColumnUses {
  return (name, column = -1) => {
    const own = decisions.has(column) ? undefined : added.get(column);
    return own ?? useOf(name, column);
  };
}

function knownWords({ name, part }: KnownByValues): string {
  const is = part === 'email' ? 'the e-mail addresses of the people' : 'the ids of the roles';
  return `Managers are named by what stands in ${quoteText(name)}. It was read as ${is}.`;
}

function noSheet(name: string, { sheets }: TableSource): NoTable {
  const message = `The workbook has no sheet ${quoteText(name)}. Its sheets are ${listed(sheets.map((sheet) => sheet.name))}.`;
  return { ok: false, reason: 'no-sheet', message };
}

function noColumn(missing: string, header: readonly string[]): NoTable {
  const names = header.map((name) => name.trim()).filter((name) => name !== '');
  const message = `The table has no column ${quoteText(missing)}. Its columns are ${listed(names)}.`;
  return { ok: false, reason: 'no-column', message };
}

function listed(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).map(quoteText).join(', ');
}
