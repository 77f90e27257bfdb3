import { type ColumnUses, fieldOf } from './column-names.ts';
import { readRecords, type Records } from './records.ts';

/** A table that is taken apart, and where its header stands. */
export interface FoundTable {
  readonly records: Records;
  /** Number of the header's record, from 0. */
  readonly header: number;
  /** How many columns of the header are recognised. */
  readonly recognised: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Titles, notes and draw.io's settings stand above a header, but hardly more than this. */
const MOST_ABOVE = 100;
/** Enough of a file to find its header in. */
const SAMPLE = 200_000;

/**
 * Takes a table apart by the delimiter with which its header names the most columns this program knows. The header
 * need not be the first row. Absent: no row names a column for titles or for people.
 *
 * @param useOf What a column of a name is for.
 */
export function findTable(text: string, useOf: ColumnUses): FoundTable | undefined {
  const sample = text.slice(0, SAMPLE);
  let best: { readonly delimiter: string; readonly recognised: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const found = findHeader(readRecords(sample, delimiter), useOf);
    if (found && found.recognised > (best?.recognised ?? 0)) best = { delimiter, ...found };
  }
  if (!best) return undefined;
  const records = readRecords(text, best.delimiter);
  const found = findHeader(records, useOf);
  return found && { records, ...found };
}

/** draw.io writes its settings above the table, a line each, beginning with this mark. */
export function isSetting(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trimStart().startsWith('#');
}

function findHeader(records: Records, useOf: ColumnUses): Omit<FoundTable, 'records'> | undefined {
  let best: Omit<FoundTable, 'records'> | undefined;
  for (const [header, cells] of records.rows.slice(0, MOST_ABOVE).entries()) {
    if (isSetting(cells)) continue;
    const recognised = countRecognised(cells, useOf);
    if (recognised > (best?.recognised ?? 0)) best = { header, recognised };
  }
  return best;
}

/** Without a column for titles or for people it is no header at all. */
function countRecognised(cells: readonly string[], useOf: ColumnUses): number {
  const uses = cells.map(useOf).filter((use) => use !== undefined);
  const names = new Set(uses.map(fieldOf));
  const says = ['title', 'person', 'last name'].some((part) => names.has(part));
  return says ? names.size : 0;
}
