import type { Role } from '../../chart/chart.ts';
import { cleanText, describeTextChange, type TextKind } from '../../chart/clean-text.ts';
import { uniqueId } from '../../chart/ids.ts';
import { quoteText } from '../../chart/quote.ts';
import { meansVacant } from '../../chart/vacancy.ts';
import { unmarked } from './cell-marks.ts';
import { readCell } from './cell-values.ts';
import type { RoleField } from './column-names.ts';
import type { Columns } from './columns.ts';
import { meansEliminated, meansNobody } from './special-words.ts';
import type { TableReport } from './table-problem.ts';

/** A row of the table that says something, on its way to becoming a role. */
export interface TableRow {
  /** As {@link TableProblem.row} counts. */
  readonly number: number;
  /** Every cell, clean and trimmed; as many as the table has columns. */
  readonly cells: readonly string[];
  /** Absent: the table gives none. */
  readonly id: string | undefined;
  readonly role: Omit<Role, 'id'>;
  /** Nobody holds the post, so that it is never taken for another one with the same words. */
  readonly isVacant: boolean;
}

/** Columns of fields, and those whose cells go into `extra` as they are. */
export interface ColumnPlan {
  readonly columns: Columns;
  readonly fields: ReadonlyMap<number, RoleField>;
  readonly extra: readonly number[];
}

/** The cells of a record, trimmed, and clean; what had to be changed is reported. */
export function cleanCells(cells: readonly string[], columns: Columns, row: number, report: TableReport) {
  return columns.names.map((column, at) => {
    const kind: TextKind = columns.passages.has(at) ? 'passage' : 'line';
    const { text, changes } = cleanText((cells[at] ?? '').trim(), kind);
    for (const change of changes) report.add('warning', describeTextChange(change), { row, column });
    return text.trim();
  });
}

/** Whether the row is of a post that is no more. */
export function isEliminated(cells: readonly string[], columns: Columns): boolean {
  return [columns.id, columns.title, ...columns.person].some(
    (column) => column !== undefined && meansEliminated(cells[column] ?? ''),
  );
}

export function readRow(
  number: number,
  cells: readonly string[],
  { columns, fields, extra }: ColumnPlan,
  report: TableReport,
): TableRow {
  const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
  const id = cell(columns.id);
  const title = cell(columns.title);
  const person = nameIn(cells, columns);
  const isVacant = [id, title, person].some(meansVacant);
  if (title === '' && columns.title !== undefined)
    report.add('warning', 'The row has no title. The role is called “Untitled role”.', {
      row: number,
      ...nameAt(columns, columns.title),
      kind: 'no-title',
    });

  const stated = new Map<string, unknown>();
  const rest = new Map<string, string>();
  for (const column of extra) keep(rest, columns.names[column] ?? '', unmarked(cell(column), 'text'));
  for (const [column, field] of fields) {
    const text = unmarked(cell(column), 'text');
    if (text === '') continue;
    const value = readCell(field, text);
    if (value !== undefined) {
      stated.set(field, value);
      continue;
    }
    keep(rest, columns.names[column] ?? '', text);
    const message = `${quoteText(text)} is none of the values this column can have. It is kept as it is and treated as not stated.`;
    report.add('warning', message, { row: number, ...nameAt(columns, column), kind: 'no-value' });
  }
  const department = unmarked(cell(columns.department), 'text');
  return {
    number,
    cells,
    id: id === '' || meansVacant(id) || (isVacant && meansNobody(id)) ? undefined : unmarked(id, 'words'),
    isVacant,
    role: {
      title: title === '' ? 'Untitled role' : unmarked(title, 'words'),
      ...(person !== '' && !meansVacant(person) && { person: unmarked(person, 'words') }),
      ...(department !== '' && { department }),
      ...(isVacant && { vacant: true }),
      ...Object.fromEntries(stated),
      ...(rest.size > 0 && { extra: rest }),
    },
  };
}

/** Only a table that has both "Grade" and "Grade (kept)" has two columns for one name. */
function keep(rest: Map<string, string>, column: string, text: string): void {
  if (text !== '') rest.set(uniqueId(column, rest), text);
}

/** Who holds the role, from one column or two, as it is written. */
export function nameIn(cells: readonly string[], { person }: Pick<Columns, 'person'>): string {
  return person
    .map((column) => cells[column] ?? '')
    .join(' ')
    .trim();
}

function nameAt(columns: Columns, column: number): { readonly column?: string } {
  const name = columns.names[column];
  return name === undefined ? {} : { column: name };
}
