import type { ChartDocument } from '../../chart/chart.ts';
import type { Problem } from '../document/problem.ts';
import { type ColumnMap, mappedUses } from '../table/column-map.ts';
import { openTextTable } from '../table/open-text-table.ts';
import { isTable } from '../table/read-table.ts';
import type { Records } from '../table/records.ts';
import type { Sheet, TableSource } from '../table/table-source.ts';
import { decodeLooseText } from '../text/decode-loose-text.ts';
import { type OutlineFileProblem, readOutlineFile } from '../text/read-outline-file.ts';
import { endingOf, titleOf } from './file-name.ts';

/** What a file turned out to be. */
export type Opened =
  | {
      readonly kind: 'chart';
      readonly document: ChartDocument;
      readonly problems: readonly Problem[];
      /** Of a newer version: it may be judged and drawn, but not be written as a chart. */
      readonly readOnly: boolean;
    }
  /** Its columns are yet to be understood: see `readSheet`. */
  | { readonly kind: 'table'; readonly source: TableSource }
  | {
      readonly kind: 'outline';
      readonly document: ChartDocument;
      readonly problems: readonly OutlineFileProblem[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/** Endings by which a text says that it is a table, whatever it looks like. */
const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab']);
/** Endings of files that are tables or nothing: programs for staff give them to text, too. */
const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'xlsm', 'xls']);
/** What begins a ZIP archive, as every workbook is one, and an OLE file, as old and locked ones are. */
const ARCHIVES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const REFUSALS = {
  empty:
    'There is nothing in it. Look for another copy of it, or save it again where it was made, with a row or a line for every role.',
  'too-large': 'It is larger than 20 MB, the most Reportline reads. Leave in it only what the chart needs.',
  'not-text':
    'It is none of the files Reportline reads: charts (.reportline.json), tables (.csv, .tsv, .xlsx), lists of people in JSON, and outlines (.txt, .md).',
} as const;

/**
 * The one door for every file and every pasted text: a chart of ours, a list of people as other programs write it in
 * JSON, a workbook, a table in text, or an outline. It is known by what it holds; the ending of its name decides only
 * where the text does not. Never rejects because of what is in it; what cannot be read is refused with whole sentences.
 *
 * @param name Of the file. Absent: pasted, or from the standard input.
 * @param map Which column is for what, where its name does not say it.
 */
export async function openAny(
  input: Uint8Array | string,
  name?: string,
  map: ColumnMap = new Map(),
): Promise<Opened> {
  if (typeof input !== 'string' && isArchive(input)) return openWorkbook(input);
  const decoded = decodeLooseText(input);
  const ending = name === undefined ? '' : endingOf(name);
  const text = decoded.ok ? decoded.text : '';
  // A chart that is empty is looked for among earlier copies, which is said where charts are read.
  if (ending !== 'json' && decoded.ok && name !== undefined && /^[\s,;|]*$/.test(text))
    return refused(REFUSALS.empty);
  if (ending === 'json' || /^\s*[{[]/.test(text)) {
    const opened = await openJson(input, text);
    // A table or an outline may begin with a bracket, too; a file that calls itself JSON is none.
    if (opened.kind !== 'refused' || ending === 'json' || isJson(text)) return opened;
  }
  if (TABLES.has(ending) || isTable(text, map)) {
    const opened = openTextTable(input, mappedUses(map));
    return opened.ok ? { kind: 'table', source: opened.source } : refused(opened.message);
  }
  if (typeof input !== 'string' && WORKBOOKS.has(ending)) return openWorkbook(input);
  if (!decoded.ok) return refused(REFUSALS[decoded.reason]);
  const outline = readOutlineFile(input, name === undefined ? undefined : titleOf(name));
  if (!outline.ok) return refused(outline.message);
  return { kind: 'outline', document: outline.document, problems: outline.problems };
}

async function openJson(input: Uint8Array | string, text: string): Promise<Opened> {
  const [{ readDocument }, { jsonRows }] = await Promise.all([
    import('../document/read-document.ts'),
    import('../table/json-rows.ts'),
  ]);
  const read = readDocument(input);
  if (read.ok) return { kind: 'chart', ...read };
  const rows = read.reason === 'not-ours' ? jsonRows(parse(text)) : undefined;
  if (!rows) return refused(read.message);
  const sheet = { name: 'List', records: plainRecords(rows.rows) };
  return { kind: 'table', source: { kind: 'json', sheets: [sheet], notices: rows.notices } };
}

async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  const { readWorkbook } = await import('../table/read-workbook.ts');
  const read = await readWorkbook(bytes);
  if (!read.ok) return refused(read.message);
  const [first, ...others] = read.sheets.map(
    ({ name, rows }): Sheet => ({ name, records: plainRecords(rows) }),
  );
  if (!first) return refused('The workbook is empty: no sheet of it has anything in it.');
  return {
    kind: 'table',
    source: { kind: 'workbook', sheets: [first, ...others], notices: read.notices },
  };
}

/** Cells that were never text with quotation marks to go wrong. */
function plainRecords(rows: Records['rows']): Records {
  return { rows, unclosed: [], closedLate: [] };
}

function isArchive(bytes: Uint8Array): boolean {
  return ARCHIVES.some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

function isJson(text: string): boolean {
  return parse(text) !== undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(message: string): Opened {
  return { kind: 'refused', message };
}
