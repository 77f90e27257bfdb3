import { type CellTable, type CsvSeparator, writeCsv } from '../table/write-csv.ts';
import type { ComparisonReport } from './comparison-report.ts';
import { KIND_WORDS } from './kind-words.ts';

const COLUMNS = ['Kind', 'Role', 'Role id', 'What', 'Before', 'After'];

/**
 * The changes as comma-separated values, for a spreadsheet: a row for each, in the order of the report, below one with
 * the names of the columns. No cell is run as a formula. Findings and figures are not in it.
 */
export function writeChangesCsv(
  { changes }: Pick<ComparisonReport, 'changes'>,
  separator?: CsvSeparator,
): string {
  const table: CellTable = {
    columns: COLUMNS.map((name) => ({ name, kind: 'text' })),
    rows: changes.map(({ change, role, roleId = '', what, before, after }) => [
      KIND_WORDS[change.kind],
      role,
      roleId,
      what,
      before,
      after,
    ]),
  };
  return writeCsv(table, separator);
}
