import { numberText } from '../number-text.ts';
import { isList, isObject, own } from './json-object.ts';

/**
 * Rows that are lists of cells already, as Google Charts has them: `[["Name", "Manager"], ["Ada", ""]]`, or an object
 * of `cols` and `rows`. Absent: it is no such thing.
 */
export function arrayRows(value: unknown): readonly (readonly string[])[] | undefined {
  if (isObject(value)) return dataTableRows(own(value, 'cols'), own(value, 'rows'));
  if (!isList(value) || value.length < 2 || !value.every(isList)) return undefined;
  const rows = value.map((row) => (isList(row) ? row.map(cellText) : []));
  return rows.some((row) => row.some((cell) => cell !== '')) ? rows : undefined;
}

function dataTableRows(cols: unknown, rows: unknown): readonly (readonly string[])[] | undefined {
  if (!isList(cols) || !isList(rows)) return undefined;
  const header = cols.map((column) =>
    isObject(column) ? cellText(own(column, 'label') ?? own(column, 'id')) : cellText(column),
  );
  const cells = rows.map((row) => {
    const cellsOfRow = isObject(row) ? own(row, 'c') : row;
    return isList(cellsOfRow) ? cellsOfRow.map(cellText) : [];
  });
  return [header, ...cells];
}

/** A cell may be an object of its value and of how that is shown. */
function cellText(cell: unknown): string {
  const value = isObject(cell) ? own(cell, 'v') : cell;
  if (typeof value === 'number') return numberText(String(value));
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}
