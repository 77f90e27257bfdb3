import { describeGuess, decodeLooseText } from '../text/decode-loose-text.ts';
import type { ColumnUses } from './column-names.ts';
import { splitTable } from './header.ts';
import type { Records } from './records.ts';
import { type NoTable, refuseTable, type TableSource } from './table-source.ts';

/**
 * Takes a table in text apart: comma, semicolon, tab or bar between the cells; UTF-8, UTF-16 or Windows-1252. Never
 * throws, whatever the bytes; what it cannot read as text it refuses.
 *
 * @param useOf What a column of a name is for: the delimiter is known by the header it makes.
 */
export function openTextTable(
  input: Uint8Array | string,
  useOf: ColumnUses,
): { readonly ok: true; readonly source: TableSource } | NoTable {
  const decoded = decodeLooseText(input);
  if (!decoded.ok) return refuseTable(decoded.reason);
  const notices = decoded.guess ? [describeGuess(decoded.guess)] : [];
  const sheet = { name: 'Table', records: withoutFormulas(splitTable(decoded.text, useOf)) };
  return { ok: true, source: { kind: 'text', sheets: [sheet], notices } };
}

/** A text as programs write it that want a spreadsheet to keep its zeros: ="007". */
const TEXT_FORMULA = /^\s*="([^]*)"\s*$/;

function withoutFormulas(records: Records): Records {
  const plain = (cell: string) => TEXT_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
  const isFormula = (cell: string) => cell.includes('="');
  return {
    ...records,
    rows: records.rows.map((cells) => (cells.some(isFormula) ? cells.map(plain) : cells)),
  };
}
