import type { Line, Role } from '../../chart/chart.ts';
import type { ColumnUses } from './column-names.ts';
import { type ColumnReading, columnReadings } from './column-readings.ts';
import { type KeyKind, readColumns } from './columns.ts';
import { drawLines, managerColumn, type Unplaced } from './draw-lines.ts';
import type { FoundTable } from './header.ts';
import { joinTexts } from './merge-roles.ts';
import { planColumns } from './plan-columns.ts';
import { readRow } from './read-row.ts';
import { makeRoles } from './row-roles.ts';
import { rowNumber } from './row-number.ts';
import { sortOutRows } from './sort-out-rows.ts';
import type { TableReport } from './table-problem.ts';
import { tellCircles } from './tell-circles.ts';
import { tellGaps } from './tell-gaps.ts';
import { tellLeavers } from './tell-leavers.ts';
import { tellReading } from './tell-reading.ts';

/** Every row of a table is one of these: `read` is the sum of the other three. */
export interface RowCounts {
  /** Records below the header. */
  readonly read: number;
  /** Roles of the chart, each with the row that made it; a role that rows only name above others is not counted. */
  readonly made: number;
  /** Rows that are part of a role another row made. */
  readonly merged: number;
  /** Blank rows and posts that are no more. */
  readonly skipped: number;
}

export interface RowsRead {
  readonly roles: readonly Role[];
  readonly lines: readonly Line[];
  readonly counts: RowCounts;
  readonly columns: readonly ColumnReading[];
  /** How managers are named. Absent: none is named. */
  readonly managersBy: KeyKind | undefined;
  /** The id of the role a row made, or is a part of, by the number of the row. */
  readonly roleOfRow: ReadonlyMap<number, string>;
}

/** Rows between one word about progress and the next. */
const STRIDE = 2000;

/**
 * Makes roles and lines of the rows below a table's header.
 *
 * @param width Number of cells of the longest row.
 * @param useOf What a column of a name is for.
 * @param onProgress Told now and then which part of the rows is done, from 0 to 1.
 */
export function readRows(
  table: FoundTable,
  width: number,
  report: TableReport,
  useOf: ColumnUses,
  onProgress: (done: number) => void,
): RowsRead {
  const { records, header } = table;
  const columns = readColumns(records.rows[header] ?? [], width, report, useOf);
  tellPlainMarks(table, report);
  const { filled, skipped } = sortOutRows(table, columns, report);
  const managers = managerColumn(
    columns,
    filled.map(({ number, cells }) => ({
      role: { id: String(number) },
      rows: [{ cells, isVacant: false }],
    })),
  );
  const plan = planColumns(columns, managers, filled, report);
  tellReading(plan, managers, header, report);
  const rows = filled.map(({ number, cells }, at) => {
    if (at % STRIDE === 0) onProgress(at / filled.length);
    return readRow(number, cells, plan, report);
  });
  const made = makeRoles(
    rows,
    ({ cells }) => (managers === undefined ? '' : (cells[managers] ?? '')),
    report,
  );
  const { lines, unplaced, managersBy } = drawLines(columns, managers, made, report);
  const roles = withUnplaced(
    made.map(({ role }) => role),
    unplaced,
    report,
  );
  tellCircles({ roles, lines }, made, report);
  const between = new Set(filled.flatMap(({ cells, isBetween }) => (isBetween ? [cells] : [])));
  const ofRows = made.filter(({ rows: [row] }) => row !== undefined && !between.has(row.cells));
  const own = filled.length - between.size;
  tellGaps(ofRows, columns, report);
  tellLeavers(ofRows, columns, report);
  onProgress(1);
  return {
    roles,
    lines,
    counts: {
      read: own + skipped,
      made: ofRows.length,
      merged: own - ofRows.length,
      skipped,
    },
    columns: columnReadings(plan, managers, filled),
    managersBy,
    roleOfRow: new Map(made.flatMap(({ role, rows: its }) => its.map(({ number }) => [number, role.id]))),
  };
}

/** Quotation marks that turned out to be text; what stands above the header has no number of its own. */
function tellPlainMarks({ records, header }: FoundTable, report: TableReport): void {
  const tell = (record: number, what: string) => {
    const isAbove = record < header;
    const where = isAbove ? 'above the header' : 'here';
    const message = `A quotation mark is opened ${where} and ${what}. It was read as part of the text.`;
    report.add('warning', message, isAbove ? {} : { row: rowNumber(header, record) });
  };
  for (const record of records.unclosed) tell(record, 'never closed');
  for (const record of records.closedLate)
    tell(record, 'the next one stands rows below, in the midst of a cell');
}

/** What a cell says of managers the table does not have is kept with its role, under the name of the column. */
function withUnplaced(
  roles: readonly Role[],
  unplaced: readonly Unplaced[],
  report: TableReport,
): readonly Role[] {
  if (unplaced.length === 0) return roles;
  const kept = new Map<string, Map<string, string>>();
  for (const { roleId, row, column, text } of unplaced) {
    const cells = kept.get(roleId) ?? new Map<string, string>();
    const known = cells.get(column);
    const joined = known === undefined ? text : joinTexts(known, text, '; ');
    if (joined === undefined)
      report.add('warning', 'There was no room to keep this with what other rows of the role say.', {
        row,
        column,
      });
    else kept.set(roleId, cells.set(column, joined));
  }
  return roles.map((role) => {
    const cells = kept.get(role.id);
    return cells ? { ...role, extra: new Map([...(role.extra ?? []), ...cells]) } : role;
  });
}
