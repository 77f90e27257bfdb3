import { fileName } from '../../browser/files.ts';
import { listSeparator } from '../../browser/list-separator.ts';
import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { oneOfSeveral } from '../../chart/scenario-title.ts';
import { lostInTable } from '../../formats/table/lost-in-table.ts';
import { writeCsv } from '../../formats/table/write-csv.ts';
import { tableOf } from '../../formats/table/write-table.ts';
import { writeWorkbook } from '../../formats/table/write-workbook.ts';

export type TableFormat = 'csv' | 'xlsx';

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface TableFile {
  readonly name: string;
  readonly content: Blob;
  /** What the chart says and the table does not hold; empty when nothing is lost. */
  readonly lost: readonly string[];
}

/**
 * A scenario, or a branch of it, as a table.
 *
 * @param branch The title of the role that heads the branch. Absent: it is the whole chart.
 */
export async function tableFile(
  document: ChartDocument,
  scenario: Scenario,
  format: TableFormat,
  { day, branch }: { readonly day: Date; readonly branch: string | undefined },
): Promise<TableFile> {
  const table = tableOf(scenario);
  const content =
    format === 'csv' ? writeCsv(table, listSeparator()) : await writeWorkbook(table, scenario.name, day);
  return {
    name: fileName(document.title, format, day, { scenario: oneOfSeveral(document, scenario), branch }),
    content: new Blob([content as BlobPart], { type: TYPES[format] }),
    lost: lostInTable(document, scenario, table, format),
  };
}
