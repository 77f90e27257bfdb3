import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { numberText } from '../number-text.ts';
import { cellText } from './cell-text.ts';
import { CELLS_A_ROW, type CleanSheet, cleanSheet } from './clean-sheet.ts';
import { cleanStyles } from './clean-styles.ts';
import { tooLarge } from './refusal.ts';
import { unpackZip } from './unpack-zip.ts';
import { readParts, readXml } from './workbook-parts.ts';
import { plainXml } from './xml-tags.ts';

export interface UnpackedSheet {
  readonly name: string;
  /** From the first row of the sheet, each up to its last filled cell. */
  readonly rows: readonly (readonly string[])[];
  readonly clean: CleanSheet;
}

/** With the empty ones before and between those that are filled. */
const MOST_CELLS = 20_000_000;

/**
 * The sheets of a workbook that have something in them. The library that reads workbooks is given a clean copy and
 * never the file: it inflates whatever is in a file, in workers this site forbids, makes every cell up to the last
 * filled one, loses errors, and refuses a whole workbook for one cell. Throws a {@link WorkbookRefusal}, or what the
 * library throws.
 */
export async function unpackWorkbook(bytes: Uint8Array): Promise<readonly UnpackedSheet[]> {
  const file = unpackZip(bytes);
  const parts = readParts(file);
  const styles = parts.styles === undefined ? undefined : readXml(file, parts.styles);
  const strings = parts.sharedStrings === undefined ? undefined : readXml(file, parts.sharedStrings);
  const clean = cleanStyles(styles ?? '');
  const byPath = new Map<string, CleanSheet>();
  for (const { path } of parts.sheets) {
    const xml = byPath.has(path) ? undefined : readXml(file, path);
    if (xml !== undefined) byPath.set(path, cleanSheet(xml, clean.count));
  }
  const sheets = parts.sheets.flatMap(({ name, path }) => {
    const sheet = byPath.get(path);
    byPath.delete(path);
    return sheet && sheet.rows.length > 0 ? [{ name, clean: sheet }] : [];
  });
  if (sheets.length === 0) return [];
  const copy = packCopy(sheets, clean.xml, plainXml(strings ?? '<sst/>'), parts.from1904);
  const read = await readExcelFile<string>(copy, { trim: false, parseNumber: numberText });
  return sheets.map((sheet, index) => ({
    ...sheet,
    rows: spread(sheet.clean, read[index]?.data ?? [], parts.from1904),
  }));
}

function packCopy(
  sheets: readonly { readonly clean: CleanSheet }[],
  styles: string,
  strings: string,
  from1904: boolean,
): ArrayBuffer {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const ids = sheets.map((_, index) => `s${index + 1}`);
  const tabs = ids.map((id) => `<sheet name="${id}" sheetId="${id.slice(1)}" id="${id}"/>`).join('');
  const related = [
    ...ids.map((id) => relation(id, 'worksheet', `${id}.xml`)),
    relation('styles', 'styles', 'styles.xml'),
    relation('strings', 'sharedStrings', 'strings.xml'),
  ];
  const texts: readonly (readonly [string, string])[] = [
    [
      'xl/workbook.xml',
      `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${tabs}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${related.join('')}</Relationships>`],
    ['xl/styles.xml', styles],
    ['xl/strings.xml', strings],
    ...sheets.map(({ clean }, index): [string, string] => [`xl/${ids[index]}.xml`, clean.xml]),
  ];
  const encoder = new TextEncoder();
  const files = Object.fromEntries(texts.map(([path, text]) => [path, encoder.encode(text)]));
  // Stored, not deflated: nothing is gained by deflating it, and the library starts no worker for it.
  return zipSync(files, { level: 0 }).slice().buffer;
}

/** Puts the cells back where they stand. */
function spread(
  { rows, columns }: CleanSheet,
  cells: readonly (readonly unknown[])[],
  from1904: boolean,
): readonly (readonly string[])[] {
  const filled = new Map<number, string[]>();
  let count = 0;
  let last = -1;
  for (const [index, row] of rows.entries()) {
    const value = cells[Math.floor(index / CELLS_A_ROW)]?.[index % CELLS_A_ROW];
    const text = cellText(value, from1904);
    if (text === '') continue;
    const known = filled.get(row) ?? [];
    const column = columns[index] ?? 0;
    count += Math.max(0, column + 1 - known.length);
    if (count > MOST_CELLS) throw tooLarge();
    while (known.length < column) known.push('');
    known[column] = text;
    filled.set(row, known);
    last = Math.max(last, row);
  }
  const empty: readonly string[] = [];
  return Array.from({ length: last + 1 }, (_, row) => filled.get(row) ?? empty);
}
