import type { Line, Role } from '../../chart/chart.ts';
import { type Columns, readColumns } from './columns.ts';
import { drawLines, managerColumn, type Unplaced } from './draw-lines.ts';
import type { FoundTable } from './header.ts';
import { planColumns } from './plan-columns.ts';
import { cleanCells, isEliminated, readRow } from './read-row.ts';
import { isFilled } from './records.ts';
import { makeRoles } from './row-roles.ts';
import type { TableReport } from './table-problem.ts';
import { tellReading } from './tell-reading.ts';

/** Every row of a table is one of these: `read` is the sum of the other three. */
export interface RowCounts {
  /** Records below the header. */
  readonly read: number;
  /** Roles of the chart, each with the row that made it. */
  readonly made: number;
  /** Rows that are part of a role another row made. */
  readonly merged: number;
  /** Blank rows and posts that are no more. */
  readonly skipped: number;
}

interface FilledRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Makes roles and lines of the rows below a table's header.
 *
 * @param width Number of cells of the longest row.
 */
export function readRows(
  table: FoundTable,
  width: number,
  report: TableReport,
): { readonly roles: readonly Role[]; readonly lines: readonly Line[]; readonly counts: RowCounts } {
  const { records, header } = table;
  const columns = readColumns(records.rows[header] ?? [], width, report);
  for (const record of records.unclosed) {
    const message = 'A quotation mark is opened here and never closed. It was read as part of the text.';
    report.add('warning', message, { row: rowNumber(table, record) });
  }
  const { filled, skipped } = sortOut(table, columns, report);
  const managers = managerColumn(
    columns,
    filled.map(({ number, cells }) => ({
      role: { id: String(number) },
      rows: [{ cells, isVacant: false }],
    })),
  );
  const plan = planColumns(columns, managers, filled, report);
  tellReading(plan, managers, header, report);
  const rows = filled.map(({ number, cells }) => readRow(number, cells, plan, report));
  const made = makeRoles(
    rows,
    ({ cells }) => (managers === undefined ? '' : (cells[managers] ?? '')),
    report,
  );
  const { lines, unplaced } = drawLines(columns, managers, made, report);
  return {
    roles: withUnplaced(
      made.map(({ role }) => role),
      unplaced,
    ),
    lines,
    counts: {
      read: filled.length + skipped,
      made: made.length,
      merged: rows.length - made.length,
      skipped,
    },
  };
}

/** The header is row 1, whatever stands above it. */
function rowNumber({ header }: FoundTable, record: number): number {
  return record - header + 1;
}

function sortOut(
  table: FoundTable,
  columns: Columns,
  report: TableReport,
): { readonly filled: readonly FilledRow[]; readonly skipped: number } {
  const filled: FilledRow[] = [];
  let skipped = 0;
  for (const [record, raw] of table.records.rows.entries()) {
    if (record <= table.header) continue;
    const number = rowNumber(table, record);
    const cells = isFilled(raw) ? cleanCells(raw, columns, number, report) : [];
    const isBlank = !isFilled(cells);
    if (!isBlank && !isEliminated(cells, columns)) {
      filled.push({ number, cells });
      continue;
    }
    skipped += 1;
    const reason = isBlank ? 'The row is blank.' : 'The post was eliminated.';
    report.add('info', `${reason} It was skipped.`, { row: number });
  }
  return { filled, skipped };
}

/** What a cell says of managers the table does not have is kept with its role, under the name of the column. */
function withUnplaced(roles: readonly Role[], unplaced: readonly Unplaced[]): readonly Role[] {
  if (unplaced.length === 0) return roles;
  const kept = new Map<string, Map<string, string>>();
  for (const { roleId, column, text } of unplaced) {
    const cells = kept.get(roleId) ?? new Map<string, string>();
    kept.set(roleId, cells.set(column, text));
  }
  return roles.map((role) => {
    const cells = kept.get(role.id);
    return cells ? { ...role, extra: new Map([...(role.extra ?? []), ...cells]) } : role;
  });
}
