import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { MAX_FILE_BYTES } from '../document/decode-text.ts';
import type { NoTable } from './table-source.ts';
import { damaged, WorkbookRefusal } from './workbook/refusal.ts';
import type { UnpackedSheet } from './workbook/unpack-workbook.ts';

export interface WorkbookSheet {
  /** On its tab; no two have the same. */
  readonly name: string;
  /** From the first row of the sheet, blank ones too, so that a row has the number it has in the workbook. */
  readonly rows: readonly (readonly string[])[];
}

export type WorkbookRead =
  | {
      readonly ok: true;
      /** Those with something in them, in the order of their tabs; hidden ones too. At least one. */
      readonly sheets: readonly WorkbookSheet[];
      /** Whole sentences about what is not as it looks in a spreadsheet program. */
      readonly notices: readonly string[];
    }
  | NoTable;

const ZIP = [0x50, 0x4b] as const;
/** Of old Excel files, and of new ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** In UTF-16, as the directory of such a file has it. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Reads every sheet of an .xlsx file, whatever its ending. Cells become text: numbers without exponent, TRUE and FALSE,
 * days as 2027-03-01, errors as they are shown; what is text stays as it is, blanks included. Formulas are what they
 * last came to. Of merged cells, the first has the text. Never rejects, whatever the bytes, and inflates no more than
 * it has room for.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookRead> {
  if (bytes.length > MAX_FILE_BYTES)
    return {
      ok: false,
      reason: 'too-large',
      message:
        'The workbook is larger than 20 MB, the most Reportline reads. Leave in it only the sheet, rows and columns the chart needs.',
    };
  if (startsWith(bytes, COMPOUND)) return refuse(compoundWords(bytes));
  if (!startsWith(bytes, ZIP))
    return refuse('The file is no workbook. Save it as .xlsx or as CSV, and try again.');
  try {
    const { unpackWorkbook } = await import('./workbook/unpack-workbook.ts');
    const sheets = named(await unpackWorkbook(bytes)).filter(({ rows }) => rows.length > 0);
    if (sheets.length === 0) return refuse('There is nothing in any sheet of the workbook.');
    return {
      ok: true,
      sheets: sheets.map(({ name, rows }) => ({ name, rows })),
      notices: sheets.flatMap(noticesOf),
    };
  } catch (error) {
    const { reason, message } = error instanceof WorkbookRefusal ? error : damaged();
    return { ok: false, reason, message };
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function refuse(message: string): NoTable {
  return { ok: false, reason: 'not-a-workbook', message };
}

function compoundWords(bytes: Uint8Array): string {
  const last = bytes.length - ENCRYPTED.length;
  for (
    let at = bytes.indexOf(ENCRYPTED[0] ?? 0);
    at >= 0 && at <= last;
    at = bytes.indexOf(ENCRYPTED[0] ?? 0, at + 1)
  )
    if (ENCRYPTED.every((byte, index) => bytes[at + index] === byte))
      return 'The workbook is protected by a password. Save it as .xlsx without a password, and try again.';
  return 'The file is a workbook of an old Excel (.xls), which Reportline does not read. Save it as .xlsx without a password, and try again.';
}

/** Sheets by names that tell them apart. */
function named(sheets: readonly UnpackedSheet[]): readonly UnpackedSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const wanted = sheet.name.trim() === '' ? `Sheet ${index + 1}` : sheet.name;
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`;
    taken.add(name);
    return { ...sheet, name };
  });
}

function noticesOf({ name, clean }: UnpackedSheet): readonly string[] {
  const { errors, merged, hiddenRows } = clean;
  const sheet = `of the sheet ${quoteText(name)}`;
  return [
    ...(errors > 0
      ? [
          `${counted(errors, 'cell')} ${sheet} ${errors === 1 ? 'holds' : 'hold'} an error such as #N/A, which is kept as text.`,
        ]
      : []),
    ...(merged > 0
      ? [
          `${counted(merged, 'area')} ${sheet} ${merged === 1 ? 'is' : 'are'} merged over several rows. Only the first row of each has its text.`,
        ]
      : []),
    ...(hiddenRows > 0
      ? [
          `${counted(hiddenRows, 'row')} ${sheet} ${hiddenRows === 1 ? 'is' : 'are'} hidden in the workbook, by a filter or by hand. All rows were read.`,
        ]
      : []),
  ];
}

function counted(count: number, what: string): string {
  return `${inDigits(count)} ${what}${count === 1 ? '' : 's'}`;
}
