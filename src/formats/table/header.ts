import { type ColumnUses, fieldOf, plainColumnName } from './column-names.ts';
import { isFilled, readRecords, type Records } from './records.ts';

/** A table that is taken apart, and where its header stands. */
export interface FoundTable {
  readonly records: Records;
  /** Number of the header's record, from 0; {@link NO_HEADER}. */
  readonly header: number;
  /** By record, roles that stand before that of the row and have no row of their own, cell by cell. */
  readonly between?: ReadonlyMap<number, readonly (readonly string[])[]>;
}

/** In place of a header's number: the table has none, and its first record is a row. */
export const NO_HEADER = -1;

/** Where a header stands, and how many of its columns are recognised. */
export interface FoundHeader {
  readonly header: number;
  readonly recognised: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Titles, notes and draw.io's settings stand above a header, but hardly more than this. */
const MOST_ABOVE = 100;
/** Enough of a file to find its header in. */
const SAMPLE = 200_000;

/**
 * Takes a table apart by the delimiter with which its header names the most columns this program knows; where none
 * names any, by the one that parts most rows into the same number of cells. Lines that stand in quotation marks as a
 * whole are taken out of them where there is no header otherwise.
 *
 * @param useOf What a column of a name is for.
 */
export function splitTable(text: string, useOf: ColumnUses): Records {
  const split = splitBest(text, useOf);
  if (findHeader(split, useOf)) return split;
  const bare = text.replace(WRAPPED_LINE, (_, line: string) => line.replaceAll('""', '"'));
  const again = bare === text ? split : splitBest(bare, useOf);
  return findHeader(again, useOf) ? again : split;
}

/** Every line one cell, as where a spreadsheet took a table for a column of text and saved it again. */
const WRAPPED_LINE = /^"(.*)"[ \t,;]*$/gm;

function splitBest(text: string, useOf: ColumnUses): Records {
  const sample = text.slice(0, SAMPLE);
  const ways = DELIMITERS.map((delimiter) => {
    const records = readRecords(sample, delimiter);
    return { delimiter, recognised: findHeader(records, useOf)?.recognised ?? 0, even: evenRows(records) };
  });
  const [best] = ways.toSorted((a, b) => b.recognised - a.recognised || b.even - a.even);
  return readRecords(text, best?.delimiter ?? ',');
}

/**
 * The row that names the most columns this program knows; it need not be the first. Absent: no row names a column for
 * titles or for people.
 *
 * @param useOf What a column of a name is for.
 */
export function findHeader({ rows }: Records, useOf: ColumnUses): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (const [header, cells] of rows.slice(0, MOST_ABOVE).entries()) {
    if (isSetting(cells)) continue;
    const recognised = countRecognised(cells, useOf);
    if (recognised > (best?.recognised ?? 0)) best = { header, recognised };
  }
  return best;
}

/** Where a header would stand that nobody recognises: at the first of the widest rows. */
export function likelyHeader({ rows }: Records): number {
  const above = rows.slice(0, MOST_ABOVE);
  const filled = above.map((cells) =>
    isSetting(cells) ? 0 : cells.filter((cell) => cell.trim() !== '').length,
  );
  return Math.max(0, filled.indexOf(Math.max(...filled)));
}

/** Whether a row is this header once more, as where pages of a report or several files stand one below the other. */
export function repeatsOf(header: readonly string[]): (cells: readonly string[]) => boolean {
  const names = header.map(plainColumnName);
  if (names.filter((name) => name !== '').length < 2) return () => false;
  return (cells) =>
    names.every((name, at) => name === plainColumnName(cells[at] ?? '')) &&
    cells.slice(names.length).every((cell) => cell.trim() === '');
}

/** The name of a first column that numbers the rows, or holds ids. */
const NUMBER_COLUMN = /^#\s*(?:id|no\.?|nr\.?)?$/i;

/** draw.io writes its settings above the table, a line each, beginning with this mark. */
function isSetting(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells;
  const isNumber = NUMBER_COLUMN.test(first.trim()) && others.some((cell) => cell.trim() !== '');
  return first.trimStart().startsWith('#') && !isNumber;
}

/** Without a column for titles or for people it is no header at all. */
function countRecognised(cells: readonly string[], useOf: ColumnUses): number {
  const uses = cells.map((name, column) => useOf(name, column)).filter((use) => use !== undefined);
  const names = new Set(uses.map(fieldOf));
  const says = ['title', 'person', 'last name'].some((part) => names.has(part));
  return says ? names.size : 0;
}

/** How many rows of more than one cell have the number of cells that most of them have. */
function evenRows({ rows }: Records): number {
  const counts = new Map<number, number>();
  for (const cells of rows)
    if (cells.length > 1 && isFilled(cells)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
