import { inDigits } from '../../chart/digits.ts';
import { indexOrg, type Reporting } from '../../chart/org-index.ts';
import type { MadeRole } from './row-roles.ts';
import type { TableReport } from './table-problem.ts';

/** How many rows of a circle are named. */
const MOST_NAMED = 5;

/** Says of every row that is in a circle of bosses with which others. */
export function tellCircles(chart: Reporting, made: readonly MadeRole[], report: TableReport): void {
  const { circles } = indexOrg(chart);
  if (circles.length === 0) return;
  const rowOf = new Map(made.map(({ role, rows: [first] }) => [role.id, first?.number ?? 0]));
  for (const circle of circles) {
    const rows = circle.map(({ id }) => rowOf.get(id) ?? 0).sort((a, b) => a - b);
    const message = `${rowsWords(rows)} report to one another in a circle, so none of them has a way to the top. Give one of them a boss outside it.`;
    for (const row of rows) report.add('warning', message, { row, kind: 'circle' });
  }
}

/** "Rows 7, 8 and 12", or of many "Rows 7, 8, 12, 13, 20 and 4 more". */
function rowsWords(rows: readonly number[]): string {
  const shown = rows.length > MOST_NAMED + 1 ? rows.slice(0, MOST_NAMED) : rows.slice(0, -1);
  const more = rows.length - shown.length;
  const last = more > 1 ? `${inDigits(more)} more` : inDigits(rows.at(-1) ?? 0);
  return `Rows ${shown.map(inDigits).join(', ')} and ${last}`;
}
