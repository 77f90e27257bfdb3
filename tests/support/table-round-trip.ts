import type { Scenario } from '../../src/chart/chart.ts';
import { readSheet, type TableRead } from '../../src/formats/table/read-sheet.ts';
import { readTable } from '../../src/formats/table/read-table.ts';
import { readWorkbook } from '../../src/formats/table/read-workbook.ts';
import type { Sheet } from '../../src/formats/table/table-source.ts';
import { writeCsv, writeTsv } from '../../src/formats/table/write-csv.ts';
import { tableOf } from '../../src/formats/table/write-table.ts';
import { writeWorkbook } from '../../src/formats/table/write-workbook.ts';

/** When workbooks say they were made. */
export const A_DAY = new Date(2026, 10, 30);

type Way = 'csv' | 'csv with semicolons' | 'tsv' | 'xlsx';

/** The ways out of the program and back in, as bytes. */
export const TABLE_WAYS: Readonly<Record<Way, (scenario: Scenario) => Promise<Scenario>>> = {
  csv: async (scenario) => readBack(readTable(Buffer.from(writeCsv(tableOf(scenario))))),
  'csv with semicolons': async (scenario) =>
    readBack(readTable(Buffer.from(writeCsv(tableOf(scenario), ';')))),
  tsv: async (scenario) => readBack(readTable(Buffer.from(writeTsv(tableOf(scenario))))),
  xlsx: async (scenario) =>
    readBack(await readXlsx(await writeWorkbook(tableOf(scenario), scenario.name, A_DAY))),
};

/** Reads a workbook as a chart. */
export async function readXlsx(bytes: Uint8Array): Promise<TableRead> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const [first, ...others] = read.sheets.map(
    ({ name, rows }): Sheet => ({ name, records: { rows, unclosed: [], closedLate: [] } }),
  );
  if (!first) throw new Error('The workbook has no sheet.');
  return readSheet({ kind: 'workbook', sheets: [first, ...others], notices: read.notices }, 'Chart');
}

export function readBack(read: TableRead): Scenario {
  if (!read.ok) throw new Error(read.message);
  return read.document.scenarios[0];
}
