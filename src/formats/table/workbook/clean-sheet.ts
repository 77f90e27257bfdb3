import { damaged } from './refusal.ts';
import { forEachTag, plainXml, type XmlTag } from './xml-tags.ts';

/** The filled cells of a sheet one after the other, without the gaps between them. */
export interface CleanSheet {
  /** A sheet in which the cells stand side by side, {@link CELLS_A_ROW} in a row. */
  readonly xml: string;
  /** Where each cell really stands, from 0. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many of them hold an error, such as #N/A. */
  readonly errors: number;
  /** Areas of several rows that are one cell. */
  readonly merged: number;
  readonly hiddenRows: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** A cell holds 32,767 characters at most; written as references each of them takes up to ten, beside a formula. */
const LONGEST_CELL = 500_000;

export const CELLS_A_ROW = 26;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Copies what is in the cells of a sheet, and nothing else, so that whoever reads the copy need not make the cells
 * between them: a sheet of one cell at its far end has 17 thousand million. Errors and dates written as text become
 * text. Cells may stand in any order and without their address. Throws a {@link WorkbookRefusal}.
 *
 * @param styles Number of styles of the workbook; a cell of another style is copied without it.
 */
export function cleanSheet(xml: string, styles: number): CleanSheet {
  const parts: string[] = [];
  const rows: number[] = [];
  const columns: number[] = [];
  let errors = 0;
  let merged = 0;
  let hiddenRows = 0;
  let row = -1;
  let column = -1;
  let cell: XmlTag | undefined;

  const copy = (opening: XmlTag, inner: string) => {
    if (inner.length > LONGEST_CELL) throw damaged();
    const type = opening.attribute('t') ?? 'n';
    const copiedAs = COPIED_AS.get(type);
    if (copiedAs === undefined) throw damaged();
    if (type === 'e') errors += 1;
    const at = rows.length % CELLS_A_ROW;
    if (at === 0) parts.push(rows.length === 0 ? '<row>' : '</row><row>');
    const address = `${LETTERS.charAt(at)}${Math.floor(rows.length / CELLS_A_ROW) + 1}`;
    const style = Number(opening.attribute('s') ?? -1);
    const styled = type === 'n' && style >= 0 && style < styles ? ` s="${style}"` : '';
    parts.push(`<c r="${address}" t="${copiedAs}"${styled}>${plainXml(inner)}</c>`);
    rows.push(row);
    columns.push(column);
  };

  forEachTag(xml, (tag) => {
    if (cell && (tag.name === 'row' || (tag.name === 'c' && tag.kind !== 'close'))) throw damaged();
    if (tag.name === 'row' && tag.kind !== 'close') {
      row = rowOf(tag, row);
      column = -1;
      if (isYes(tag.attribute('hidden'))) hiddenRows += 1;
    } else if (tag.name === 'c' && tag.kind === 'close') {
      if (!cell) throw damaged();
      const inner = xml.slice(cell.end, tag.start);
      if (HAS_VALUE.test(inner)) copy(cell, withPlainYes(cell, inner));
      cell = undefined;
    } else if (tag.name === 'c') {
      const address = tag.attribute('r');
      column = address === undefined ? column + 1 : columnOf(address);
      row = address === undefined ? row : rowOfCell(address);
      if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) throw damaged();
      cell = tag.kind === 'open' ? tag : undefined;
    } else if (tag.name === 'mergeCell' && spansRows(tag.attribute('ref') ?? '')) merged += 1;
  });
  if (cell) throw damaged();
  const end = rows.length > 0 ? '</row>' : '';
  const copied = `<worksheet><sheetData>${parts.join('')}${end}</sheetData></worksheet>`;
  return { xml: copied, rows, columns, errors, merged, hiddenRows };
}

/** By what a cell says it holds. */
const COPIED_AS: ReadonlyMap<string, string> = new Map([
  ...['n', 's', 'str', 'inlineStr', 'b'].map((type): [string, string] => [type, type]),
  ['e', 'str'],
  ['d', 'str'],
]);

const HAS_VALUE = /<(?:[\w.-]+:)?(?:v|is)[\s>]/;

/** Some programs write the words instead of 1 and 0. */
function withPlainYes(cell: XmlTag, inner: string): string {
  if (cell.attribute('t') !== 'b') return inner;
  const value = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>\s*(1|0|true|false)\s*</i.exec(inner)?.[1] ?? '';
  return `<v>${isYes(value.toLowerCase()) ? 1 : 0}</v>`;
}

export function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function rowOf(tag: XmlTag, before: number): number {
  const stated = tag.attribute('r');
  const row = stated === undefined ? before + 1 : Number(stated) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MOST_ROWS) throw damaged();
  return row;
}

const ADDRESS = /^[A-Z]{1,3}\d{1,7}$/;

function columnOf(address: string): number {
  if (!ADDRESS.test(address)) return -1;
  let column = 0;
  for (const letter of address) {
    const number = LETTERS.indexOf(letter);
    if (number < 0) break;
    column = column * LETTERS.length + number + 1;
  }
  return column - 1;
}

function rowOfCell(address: string): number {
  return Number(address.replace(/^[A-Z]+/, '')) - 1;
}

function spansRows(area: string): boolean {
  const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(area) ?? [];
  return first !== last;
}
