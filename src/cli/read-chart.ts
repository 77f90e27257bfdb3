import type { ChartDocument } from '../chart/chart.ts';
import { endingOf, titleOf } from '../formats/door/file-name.ts';
import { openAny, type Opened } from '../formats/door/open-any.ts';
import type { ReportProblem } from '../formats/report/chart-report.ts';
import type { ColumnMap } from '../formats/table/column-map.ts';
import { readSheet } from '../formats/table/read-sheet.ts';
import type { TableSource } from '../formats/table/table-source.ts';
import { decodeLooseText } from '../formats/text/decode-loose-text.ts';
import { isReadable } from './file-kinds.ts';
import { type CliIo, STANDARD } from './io.ts';
import { jsonFault } from './json-fault.ts';
import { misunderstood, type Misunderstood } from './options.ts';
import { describeSystemError } from './system-errors.ts';

/** How a table is to be read, where it does not show by itself. */
export interface TableOptions {
  /** Which column is for what. If it says anything, only tables can be read. */
  readonly map: ColumnMap;
  /** Which sheet of a workbook. If it is given, only workbooks can be read. */
  readonly sheet: string | undefined;
  /**
   * They are for whichever of several files they fit: what is no table, or no workbook, is read as if nothing was said.
   */
  readonly whereTheyFit?: boolean;
}

/** What a file turned out to be. */
export type ChartSource = 'chart' | 'outline' | 'table' | 'workbook';

export const NO_TABLE =
  'This is no table Reportline knows by its header, so there is no column for --map to find. Check the names of its columns, or leave --map out.';
export const NO_SHEETS = 'This is no workbook, so there is no sheet for --sheet to find. Leave --sheet out.';

export interface ChartRead {
  readonly ok: true;
  readonly document: ChartDocument;
  readonly problems: readonly ReportProblem[];
  /** Of a newer version: it may be judged and drawn, but not be written as a chart. */
  readonly readOnly: boolean;
  readonly source: ChartSource;
}

/** Reads a chart from a file or the standard input, as what its content shows it to be. Never rejects. */
export async function readChart(
  io: CliIo,
  file: string,
  options: TableOptions,
): Promise<ChartRead | Misunderstood> {
  const readable = isReadable(file);
  if (readable !== true) return readable;
  let bytes: Uint8Array;
  try {
    bytes = file === STANDARD ? await io.readStdin() : await io.readFile(file);
  } catch (error) {
    return misunderstood(describeSystemError(error, 'reading'));
  }
  const name = nameOf(file, bytes);
  const opened = await openAny(bytes, name, options.map);
  if (opened.kind === 'refused') return misunderstood(refusalOf(opened.message, name, bytes, options));
  return chartOf(opened, file === STANDARD ? undefined : titleOf(file), options);
}

function chartOf(
  opened: Exclude<Opened, { readonly kind: 'refused' }>,
  title: string | undefined,
  options: TableOptions,
): ChartRead | Misunderstood {
  const isStrict = options.whereTheyFit !== true;
  const isWorkbook = opened.kind === 'table' && opened.source.kind === 'workbook';
  if (isStrict && options.sheet !== undefined && !isWorkbook) return misunderstood(NO_SHEETS);
  if (opened.kind === 'table')
    return readTable(opened.source, title, isWorkbook ? options : { ...options, sheet: undefined });
  if (isStrict && options.map.size > 0) return misunderstood(NO_TABLE);
  const { document, problems } = opened;
  const readOnly = opened.kind === 'chart' && opened.readOnly;
  return { ok: true, document, problems, readOnly, source: opened.kind };
}

function readTable(
  source: TableSource,
  title: string | undefined,
  { map, sheet }: TableOptions,
): ChartRead | Misunderstood {
  const read = readSheet(source, title ?? 'Untitled chart', { map, ...(sheet !== undefined && { sheet }) });
  if (!read.ok) return misunderstood(read.message);
  const { document, problems } = read;
  const kind = source.kind === 'workbook' ? 'workbook' : 'table';
  return { ok: true, document, problems, readOnly: false, source: kind };
}

/** What begins as a chart does was meant to be one, also where no name says so. */
function nameOf(file: string, bytes: Uint8Array): string | undefined {
  if (file !== STANDARD) return file;
  const decoded = decodeLooseText(bytes);
  return decoded.ok && decoded.text.trimStart().startsWith('{') ? 'standard input.json' : undefined;
}

function refusalOf(
  message: string,
  name: string | undefined,
  bytes: Uint8Array,
  { map }: TableOptions,
): string {
  const isJson = name !== undefined && endingOf(name) === 'json';
  const decoded = decodeLooseText(bytes);
  if (!isJson || !decoded.ok) return message;
  // For the person who has to mend it, where in the file the JSON goes wrong.
  const fault = jsonFault(decoded.text);
  if (fault !== undefined) return `${message} The fault is at ${fault}.`;
  return map.size > 0 ? NO_TABLE : message;
}
