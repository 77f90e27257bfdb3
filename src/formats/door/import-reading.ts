import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import type { UpdateOptions } from '../../chart/edits/update-from-table.ts';
import type { ListedChange } from '../changes/told-changes.ts';
import { chosenSheet, readSheet, type TableChoices, type TableReading } from '../table/read-sheet.ts';
import type { RowCounts } from '../table/read-rows.ts';
import { likelyHeader } from '../table/header.ts';
import { rowNumber } from '../table/row-number.ts';
import { useOfColumn } from '../table/column-names.ts';
import type { Sheet, TableSource } from '../table/table-source.ts';
import { type ChartPreview, type ImportProblem, previewChart } from './import-preview.ts';
import { previewUpdate, updateChanges, type UpdatePreview } from './import-update.ts';
import { openAny, type Opened } from './open-any.ts';
import { titleOf } from './file-name.ts';

/** What there is to decide about a table, and how it was decided. */
export interface TablePreview {
  /** The names of all sheets that say something. */
  readonly sheets: readonly string[];
  /** Rows that may be the header, by record from 0, with what they say. */
  readonly headers: readonly { readonly record: number; readonly cells: readonly string[] }[];
  readonly reading: Omit<TableReading, 'roleOfRow'>;
  readonly counts: RowCounts;
}

/** A file as it would become a chart. */
export interface ImportPreview {
  readonly kind: 'table' | 'outline' | 'chart';
  readonly title: string;
  /** How many there would be. */
  readonly roles: number;
  readonly problems: readonly ImportProblem[];
  /** Only of tables. */
  readonly table?: TablePreview;
  /** How it belongs to the chart that is open. Absent: none is, or it cannot be changed. */
  readonly update?: UpdatePreview;
}

/** One row of a table as it stands there. */
export interface PreviewRow {
  /** The header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file on its way to becoming a chart: opened once, and read as often as somebody decides otherwise. */
export interface ImportReading {
  /** How the file would be read; a sentence where it cannot be. */
  readonly preview: (choices: TableChoices, onProgress?: (done: number) => void) => ImportPreview | string;
  /** Rows of the table as it was read last, in the order of the file. */
  readonly rows: (from: number, count: number) => readonly PreviewRow[];
  /** The chart as it was read last. */
  readonly document: () => ChartDocument;
  /** The top of the chart as it was read last, as a picture. */
  readonly chart: () => ChartPreview;
  /** What would be different in the chart that is open once it was updated from what was read last. */
  readonly changes: (options: UpdateOptions) => readonly ListedChange[];
  /** Of a newer version: it may be looked at only. */
  readonly readOnly: boolean;
}

/** Enough to find a header among them by eye. */
const MOST_HEADERS = 25;

/**
 * Opens a file to look at before it becomes a chart. Never rejects because of what is in it.
 *
 * @param existing The chart it may be imported into. Absent: none.
 * @returns A sentence where it cannot be read at all.
 */
export async function openReading(
  input: Uint8Array | string,
  name: string | undefined,
  existing?: Scenario,
): Promise<ImportReading | string> {
  const opened = await openAny(input, name);
  if (opened.kind === 'refused') return opened.message;
  const title = (name === undefined ? undefined : titleOf(name)) ?? 'Untitled chart';
  const updateOf = ({ scenarios: [imported] }: ChartDocument) =>
    existing && { update: previewUpdate(imported, existing) };
  const reading =
    opened.kind === 'table'
      ? readingOfTable(opened.source, title, updateOf)
      : readingOfChart(opened, updateOf);
  const changes = (options: UpdateOptions) =>
    existing ? updateChanges(reading.document().scenarios[0], existing, options) : [];
  return { ...reading, chart: () => previewChart(reading.document()), changes };
}

/** Of an import what its kind decides. */
type Understood = Omit<ImportReading, 'chart' | 'changes'>;

type UpdateOf = (document: ChartDocument) => Pick<ImportPreview, 'update'> | undefined;

function readingOfChart(
  opened: Extract<Opened, { kind: 'chart' | 'outline' }>,
  updateOf: UpdateOf,
): Understood {
  const { document, kind } = opened;
  return {
    preview: () => ({
      kind,
      title: document.title,
      roles: document.scenarios[0].roles.length,
      problems: opened.problems.map((problem) => ({ ...problem })),
      ...(kind === 'outline' && updateOf(document)),
    }),
    rows: () => [],
    document: () => document,
    readOnly: opened.kind === 'chart' && opened.readOnly,
  };
}

function readingOfTable(source: TableSource, title: string, updateOf: UpdateOf): Understood {
  let document: ChartDocument | undefined;
  let at: { readonly sheet: Sheet; readonly header: number } | undefined;
  return {
    preview: (choices, onProgress) => {
      const read = readAnyway(source, title, choices, onProgress);
      if (!read.ok) return read.message;
      document = saysWho(read.reading.columns) ? read.document : withoutRoles(read.document);
      const sheet = chosenSheet(source, read.reading.sheet, useOfColumn) ?? source.sheets[0];
      const { roleOfRow, ...reading } = read.reading;
      at = { sheet, header: reading.header };
      return {
        kind: 'table',
        title,
        roles: document.scenarios[0].roles.length,
        problems: read.problems.map((problem) => {
          const roleId = problem.row === undefined ? undefined : roleOfRow.get(problem.row);
          return { ...problem, ...(roleId !== undefined && { roleId }) };
        }),
        table: {
          sheets: source.sheets.map((one) => one.name),
          headers: headersOf(sheet, reading.header),
          reading,
          counts: read.counts,
        },
        ...updateOf(document),
      };
    },
    rows: (from, count) => (at ? rowsOf(at, from, count) : []),
    document: () => document ?? { title, scenarios: [{ id: 'today', name: 'Today', roles: [], lines: [] }] },
    readOnly: false,
  };
}

/** A header nobody recognises is still shown, so that somebody can say what its columns are. */
function readAnyway(
  source: TableSource,
  title: string,
  choices: TableChoices,
  onProgress: ((done: number) => void) | undefined,
) {
  const read = readSheet(source, title, choices, onProgress);
  if (read.ok || read.reason !== 'no-header') return read;
  const sheet = chosenSheet(source, choices.sheet, useOfColumn);
  const header = sheet ? likelyHeader(sheet.records) : 0;
  return readSheet(source, title, { ...choices, header }, onProgress);
}

/** Rows of which neither title nor name is known would be nothing but so many untitled boxes. */
function saysWho(columns: TableReading['columns']): boolean {
  return columns.some(({ is }) => is !== undefined && WHO.has(is));
}

const WHO: ReadonlySet<string> = new Set(['title', 'person', 'first name', 'last name']);

function withoutRoles(document: ChartDocument): ChartDocument {
  const [scenario] = document.scenarios;
  return { ...document, scenarios: [{ ...scenario, roles: [], lines: [] }] };
}

function headersOf({ records: { rows } }: Sheet, header: number): TablePreview['headers'] {
  return rows.slice(0, Math.max(MOST_HEADERS, header + 1)).flatMap((cells, record) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return filled.length > 0 ? [{ record, cells: filled }] : [];
  });
}

function rowsOf(
  { sheet, header }: { readonly sheet: Sheet; readonly header: number },
  from: number,
  count: number,
): readonly PreviewRow[] {
  const start = header + 1 + from;
  return sheet.records.rows
    .slice(start, start + count)
    .map((cells, index) => ({ row: rowNumber(header, start + index), cells }));
}
