import { readParts } from '../picture/pptx/package-parts.ts';
import { marked } from './cell-marks.ts';
import { sheetName } from './sheet-name.ts';
import { CELL_LIMIT, sharedStrings } from './shared-strings.ts';
import type { TableHead, WrittenTable } from './write-table.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
/** In characters, as spreadsheets count the width of columns. */
const NARROWEST = 8;
const WIDEST = 60;
/** More would make the empty table so large that the library deflates it in a worker. */
const MOST_WIDTHS = 1000;

/**
 * A table as a workbook of one sheet, its header bold and always in view. Every cell says that it is text, so that none
 * is ever run as a formula, but for heads in a team, which are numbers. Texts are cut where no workbook holds more.
 *
 * The library makes the workbook with an empty table, and the rows are put into it: given the rows, it would start
 * workers, which this site forbids, write cells that say "constructor" as a piece of its own program, and leave out
 * characters that workbooks can hold.
 *
 * @param name Of the sheet; made such that a workbook can have it.
 * @param day When it says it was made.
 */
export async function writeWorkbook(table: WrittenTable, name: string, day: Date): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const blob = await writeExcelFile([[{ value: 'Id', fontWeight: 'bold' }]], {
    sheet: sheetName(name),
    columns: widths(table)
      .slice(0, MOST_WIDTHS)
      .map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
  const parts = readParts(new Uint8Array(await blob.arrayBuffer()));
  const strings = sharedStrings();
  const { columns } = table;
  const header = columns.map(({ name: text }, at) => {
    const id = strings.idOf(marked(text, 'text', 'workbook'));
    return `<c r="${columnLetters(at)}1" s="1" t="s"><v>${id}</v></c>`;
  });
  const rows = table.rows.map((cells, row) => {
    const place = row + 2;
    const written = cells.map((text, at) =>
      cell(text, columns[at], `${columnLetters(at)}${place}`, strings.idOf),
    );
    return `<row r="${place}">${written.join('')}</row>`;
  });
  const data = `<sheetData><row r="1">${header.join('')}</row>${rows.join('')}</sheetData>`;
  parts.replace(
    SHEET,
    /<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0<\/v><\/c><\/row><\/sheetData>/,
    data,
  );
  parts.replace(STRINGS, /<si>.*<\/si>/, strings.xml());
  return parts.zip(day);
}

function cell(
  text: string,
  column: TableHead | undefined,
  place: string,
  idOf: (text: string) => number,
): string {
  if (text === '') return '';
  if (column?.isNumber === true && isShort(text)) return `<c r="${place}"><v>${text}</v></c>`;
  return `<c r="${place}" t="s"><v>${idOf(marked(text, column?.kind ?? 'text', 'workbook'))}</v></c>`;
}

/** Workbooks show 15 digits of a number; one with more is written as text, so as not to be another. */
function isShort(number: string): boolean {
  return /^[\d.]+$/.test(number) && String(Number(Number(number).toPrecision(15))) === number;
}

/** As wide as what stands in them. */
function widths({ columns, rows }: WrittenTable): readonly number[] {
  return columns.map(({ name }, at) => {
    let most = name.length + 2;
    for (const cells of rows) {
      const text = cells[at] ?? '';
      if (text.length > most)
        most = Math.max(
          most,
          ...text
            .slice(0, CELL_LIMIT)
            .split('\n', 100)
            .map((line) => line.length + 1),
        );
    }
    return Math.min(WIDEST, Math.max(NARROWEST, most));
  });
}

/** A, B … Z, AA, AB … */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
