import { inDigits } from '../../chart/digits.ts';
import type { Columns } from './columns.ts';
import type { FoundTable } from './header.ts';
import { cleanCells, isEliminated } from './read-row.ts';
import { isFilled } from './records.ts';
import type { TableReport } from './table-problem.ts';

/** A row that becomes a role, or a part of one. */
export interface FilledRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The header is row 1, whatever stands above it. */
export function rowNumber({ header }: Pick<FoundTable, 'header'>, record: number): number {
  return record - header + 1;
}

/** Parts the rows below the header from those that are blank or of posts that are no more, which are reported. */
export function sortOutRows(
  table: FoundTable,
  columns: Columns,
  report: TableReport,
): { readonly filled: readonly FilledRow[]; readonly skipped: number } {
  const filled: FilledRow[] = [];
  let skipped = 0;
  /** Blank rows that stand together. */
  let blank: { readonly from: number; to: number } | undefined;
  const tellBlank = () => {
    if (blank) report.account(blank.from, blankWords(blank.from, blank.to));
    blank = undefined;
  };
  for (const [record, raw] of table.records.rows.entries()) {
    if (record <= table.header) continue;
    const number = rowNumber(table, record);
    const cells = isFilled(raw) ? cleanCells(raw, columns, number, report) : [];
    if (!isFilled(cells)) {
      skipped += 1;
      if (blank) blank.to = number;
      else blank = { from: number, to: number };
      continue;
    }
    tellBlank();
    if (isEliminated(cells, columns)) {
      skipped += 1;
      report.account(number, 'The post was eliminated. It was skipped.');
    } else filled.push({ number, cells });
  }
  tellBlank();
  return { filled, skipped };
}

function blankWords(from: number, to: number): string {
  if (from === to) return 'The row is blank. It was skipped.';
  const [first, last] = [from, to].map((row) => inDigits(row));
  return `Rows ${first} to ${last} are blank. They were skipped.`;
}
