import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { ImportTarget } from '../../editor/importing.ts';
import { otherRows } from '../../editor/row-count-words.ts';
import type { Incoming } from '../../editor/store/state.ts';
import type { ImportPreview } from '../../formats/door/import-reading.ts';

/** What is imported, as it stands in a sentence. */
export function nameOf({ name }: Incoming): string {
  return name === undefined ? 'what was pasted' : shortName(name);
}

export function refusedWords({ name }: Incoming, reason: string): string {
  const what = name === undefined ? 'What was pasted' : shortName(name);
  return `${what} could not be opened. ${reason}`;
}

/** "705 rows make 704 roles: 1 row is joined with another." */
export function readWords({ roles, table }: ImportPreview): string {
  const made = `${inDigits(roles)} ${roles === 1 ? 'role' : 'roles'}`;
  if (!table) return `${made} would be drawn.`;
  const { read } = table.counts;
  if (read === 0) return 'There are names of columns, and no row below them.';
  if (roles === 0) {
    const none = read === 1 ? 'The one row makes no role' : `None of the ${inDigits(read)} rows makes a role`;
    return `${none} yet; the notes say why.`;
  }
  const rest = otherRows(table.counts);
  const rows = `${inDigits(read)} ${read === 1 ? 'row makes' : 'rows make'} ${made}`;
  return rest === '' ? `${rows}.` : `${rows}; ${rest}.`;
}

export function importWords({ roles }: ImportPreview, target: ImportTarget): string {
  if (target.kind === 'update') return 'Update the chart';
  if (target.kind === 'scenario') return 'Add the scenario';
  return `Import ${inDigits(roles)} ${roles === 1 ? 'role' : 'roles'}`;
}
