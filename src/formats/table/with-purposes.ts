import type { Line } from '../../chart/chart.ts';
import { quoteText } from '../../chart/quote.ts';
import { unmarked } from './cell-marks.ts';
import type { Columns } from './columns.ts';
import { readPurposes } from './dotted-purposes.ts';
import type { Unplaced } from './draw-lines.ts';
import type { Directory } from './managers.ts';
import { distinctCells, type MadeRole } from './row-roles.ts';
import type { TableReport } from './table-problem.ts';

/**
 * Gives dotted lines their purposes. What belongs to no line is kept with the role.
 *
 * @param way How the dotted managers are named. Absent: none is.
 */
export function withPurposes(
  lines: readonly Line[],
  { purposes: column, names }: Columns,
  way: Directory | undefined,
  made: readonly MadeRole[],
  report: TableReport,
): { readonly lines: readonly Line[]; readonly unplaced: readonly Unplaced[] } {
  if (column === undefined) return { lines, unplaced: [] };
  const explained = [...lines];
  const dotted = dottedOf(lines);
  const unplaced: Unplaced[] = [];
  for (const { role, rows } of made) {
    const own = dotted.get(role.id);
    const managerOf = (text: string) => {
      const named = way?.find(text);
      return typeof named === 'object' && own?.has(named.id) ? named.id : undefined;
    };
    for (const [cell, row] of distinctCells(rows, column)) {
      if (cell === '') continue;
      const text = unmarked(cell, 'text');
      const { purposes, rest } = readPurposes(text, managerOf);
      for (const [manager, purpose] of purposes) {
        const at = own?.get(manager) ?? -1;
        const line = explained[at];
        if (line) explained[at] = { ...line, purpose };
      }
      if (rest.length === 0) continue;
      const at = { row, column: names[column] ?? '' };
      unplaced.push({ roleId: role.id, ...at, text });
      const what = quoteText(rest.join(' '));
      report.add('warning', `${what} is the purpose of no dotted line. It is kept as it is.`, at);
    }
  }
  return { lines: explained, unplaced };
}

/** The dotted managers of each role, each with the place of the line. */
function dottedOf(lines: readonly Line[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const dotted = new Map<string, Map<string, number>>();
  for (const [at, { manager, report, kind }] of lines.entries()) {
    if (kind !== 'dotted') continue;
    const own = dotted.get(report) ?? new Map<string, number>();
    dotted.set(report, own.set(manager, at));
  }
  return dotted;
}
