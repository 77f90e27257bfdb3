import { isBody } from '../../chart/bodies.ts';
import { quoteText } from '../../chart/quote.ts';
import type { Columns } from './columns.ts';
import type { MadeRole } from './row-roles.ts';
import type { TableReport } from './table-problem.ts';

/**
 * Says which rows lack an id or a name. A table in which most have none, such as one of posts, means it so, and
 * nothing is said.
 */
export function tellGaps(made: readonly MadeRole[], { id, person }: Columns, report: TableReport): void {
  const nameless = made.filter(
    ({ role }) => role.person === undefined && !role.vacant && !role.planned && !isBody(role),
  );
  if (person.length > 0 && isException(nameless, made))
    for (const { rows } of nameless)
      report.add('info', 'The row has no name. Its role stands without a holder.', {
        row: rows[0]?.number ?? 0,
        kind: 'no-name',
      });
  const idless = made.filter(({ rows: [row] }) => id !== undefined && row?.cells[id] === '');
  if (!isException(idless, made)) return;
  for (const { role, rows } of idless) {
    const message = `The row has no id. Its role was given the id ${quoteText(role.id)}.`;
    report.add('info', message, { row: rows[0]?.number ?? 0, kind: 'no-id' });
  }
}

function isException(some: readonly MadeRole[], all: readonly MadeRole[]): boolean {
  return some.length * 2 < all.length;
}
