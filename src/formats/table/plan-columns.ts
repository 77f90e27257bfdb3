import { readCell } from './cell-values.ts';
import type { RoleField } from './column-names.ts';
import type { Columns } from './columns.ts';
import type { ColumnPlan, TableRow } from './read-row.ts';
import type { TableReport } from './table-problem.ts';

/**
 * Decides which cells become fields and which stay as they are. A column that has the name of a field but never one
 * of its values, such as a "Level" of pay grades, is a column like any other. So is one that was not needed because
 * another holds the same.
 *
 * @param managers The column the solid lines come from.
 * @param rows Those that become roles, their cells clean.
 */
export function planColumns(
  columns: Columns,
  managers: number | undefined,
  rows: readonly Pick<TableRow, 'cells'>[],
  report: TableReport,
): ColumnPlan {
  const fields = new Map<number, RoleField>();
  for (const [column, field] of columns.fields) {
    const filled = rows.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '');
    if (filled.length === 0 || filled.some((text) => readCell(field, text) !== undefined)) {
      fields.set(column, field);
      continue;
    }
    const message =
      'No row has a value here that this field can have. The column is kept with the roles, and read by no rule.';
    report.add('info', message, { column: columns.names[column] ?? '' });
  }
  const used = new Set([
    columns.id,
    columns.title,
    columns.department,
    managers,
    ...columns.person,
    ...columns.dotted,
    columns.purposes,
    ...fields.keys(),
  ]);
  return { columns, fields, extra: [...columns.names.keys()].filter((column) => !used.has(column)) };
}
