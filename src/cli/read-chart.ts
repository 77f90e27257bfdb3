import type { ChartDocument } from '../chart/chart.ts';
import { readDocument } from '../formats/document/read-document.ts';
import type { ReportProblem } from '../formats/report/chart-report.ts';
import type { ColumnMap } from '../formats/table/column-map.ts';
import { isTable, readTable } from '../formats/table/read-table.ts';
import { decodeLooseText } from '../formats/text/decode-loose-text.ts';
import { readOutlineFile } from '../formats/text/read-outline-file.ts';
import { readableFormat, titleOf } from './file-kinds.ts';
import { type CliIo, STANDARD } from './io.ts';
import { jsonFault } from './json-fault.ts';
import { misunderstood, type Misunderstood } from './options.ts';
import { describeSystemError } from './system-errors.ts';

const NO_TABLE =
  'This is no table Reportline knows by its header, so there is no column for --map to find. Check the names of its columns, or leave --map out.';

export interface ChartRead {
  readonly ok: true;
  readonly document: ChartDocument;
  readonly problems: readonly ReportProblem[];
  /** Of a newer version: it may be judged and drawn, but not be written as a chart. */
  readonly readOnly: boolean;
}

/**
 * Reads a chart from a file or the standard input, as whatever its ending says it is.
 * Never rejects.
 *
 * @param map Which column of a table is for what. If it says anything, only tables can be read.
 */
export async function readChart(io: CliIo, file: string, map: ColumnMap): Promise<ChartRead | Misunderstood> {
  const format = readableFormat(file);
  if (typeof format === 'object') return format;
  let bytes: Uint8Array;
  try {
    bytes = file === STANDARD ? await io.readStdin() : await io.readFile(file);
  } catch (error) {
    return misunderstood(describeSystemError(error, 'reading'));
  }
  const title = titleOf(file);
  switch (format) {
    case 'json':
      return map.size > 0 ? misunderstood(NO_TABLE) : readJson(bytes);
    case 'csv':
    case 'tsv':
      return writable(readTable(bytes, title, map));
    case 'txt':
      return readText(bytes, title, map);
    case 'any':
      if (!startsAsJson(bytes)) return readText(bytes, title, map);
      return map.size > 0 ? misunderstood(NO_TABLE) : readJson(bytes);
    default:
      return format satisfies never;
  }
}

function readJson(bytes: Uint8Array): ChartRead | Misunderstood {
  const read = readDocument(bytes);
  if (read.ok) return read;
  const decoded = decodeLooseText(bytes);
  const fault = decoded.ok && read.reason !== 'not-ours' ? jsonFault(decoded.text) : undefined;
  return misunderstood(fault === undefined ? read.message : `${read.message} The fault is at ${fault}.`);
}

/** A text is a table if one of its rows is a header, and an outline if none is. */
function readText(bytes: Uint8Array, title: string | undefined, map: ColumnMap): ChartRead | Misunderstood {
  const decoded = decodeLooseText(bytes);
  if (decoded.ok && isTable(decoded.text, map)) return writable(readTable(bytes, title, map));
  return map.size > 0 ? misunderstood(NO_TABLE) : writable(readOutlineFile(bytes, title));
}

function writable(
  read:
    | { readonly ok: true; readonly document: ChartDocument; readonly problems: readonly ReportProblem[] }
    | Misunderstood,
): ChartRead | Misunderstood {
  if (!read.ok) return misunderstood(read.message);
  return { ok: true, document: read.document, problems: read.problems, readOnly: false };
}

function startsAsJson(bytes: Uint8Array): boolean {
  const decoded = decodeLooseText(bytes);
  return decoded.ok && decoded.text.trimStart().startsWith('{');
}
