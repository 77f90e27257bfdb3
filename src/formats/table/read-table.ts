import { type ColumnMap, mappedUses } from './column-map.ts';
import type { ColumnUses } from './column-names.ts';
import { findHeader, splitTable } from './header.ts';
import { levelHeader } from './level-columns.ts';
import { openTextTable } from './open-text-table.ts';
import { readSheet, type TableRead } from './read-sheet.ts';
import { isFilled, type Records } from './records.ts';

/**
 * Reads a chart from a table in text, as {@link openTextTable} opens it and {@link readSheet} understands it. Never
 * throws, whatever the bytes.
 *
 * @param title The title of the chart; “Untitled chart” if absent.
 * @param map Which column is for what, where its name does not say it.
 */
export function readTable(
  bytes: Uint8Array | string,
  title = 'Untitled chart',
  map: ColumnMap = new Map(),
): TableRead {
  const opened = openTextTable(bytes, mappedUses(map));
  return opened.ok ? readSheet(opened.source, title, { map }) : opened;
}

/**
 * Whether a text is a table rather than an outline: a row of it names two columns this program knows, one of them for
 * titles or managers, or two levels of the chart, and something stands below.
 */
export function isTable(text: string, map: ColumnMap = new Map()): boolean {
  const useOf = mappedUses(map);
  const records = splitTable(text, useOf);
  const header = saysWho(records, useOf) ?? levelHeader(records);
  return header !== undefined && records.rows.slice(header + 1).some(isFilled);
}

/** The header, if it names a column for titles or managers and another. */
function saysWho(records: Records, useOf: ColumnUses): number | undefined {
  const found = findHeader(records, useOf);
  if (!found || found.recognised < 2) return undefined;
  const says = (records.rows[found.header] ?? []).some((name, column) => {
    const use = useOf(name, column);
    return use && 'part' in use && (use.part === 'title' || use.part === 'manager');
  });
  return says ? found.header : undefined;
}
