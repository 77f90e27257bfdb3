import { plainColumnName, useOfColumn } from '../column-names.ts';
import type { ColumnPart } from '../column-names.ts';

/** What tools call an id, and what means other things in other tables. */
const IDS: ReadonlySet<string> = new Set(['key', 'uid', 'uuid', 'nodeid', 'ref']);
/** The same of the one above. */
const ABOVES: ReadonlySet<string> = new Set([
  'pid',
  'parentkey',
  'parentref',
  'parentnode',
  'parentnodeid',
  'parentuid',
  'superior',
  'superiorid',
]);

export function mayBeId(key: string): boolean {
  return IDS.has(plainColumnName(key));
}

export function mayBeAbove(key: string): boolean {
  return ABOVES.has(plainColumnName(key));
}

/** Whether a column of this name is read as this without being asked. */
export function isRead(key: string, ...parts: readonly ColumnPart[]): boolean {
  const use = useOfColumn(key);
  return use !== undefined && 'part' in use && parts.includes(use.part);
}
