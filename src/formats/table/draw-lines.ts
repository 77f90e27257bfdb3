import type { Line, LineKind } from '../../chart/chart.ts';
import { possibleLines } from '../../chart/possible-lines.ts';
import { quoteText } from '../../chart/quote.ts';
import { splitList } from './cell-values.ts';
import type { Columns } from './columns.ts';
import { bestFit, directories, type ManagerColumn, type Nameable } from './managers.ts';
import type { TableRow } from './read-row.ts';
import type { MadeRole } from './row-roles.ts';
import type { TableReport } from './table-problem.ts';

/** A cell that names somebody the table does not have, to be kept with the role. */
export interface Unplaced {
  readonly roleId: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

export interface DrawnLines {
  readonly lines: readonly Line[];
  readonly unplaced: readonly Unplaced[];
}

interface Place {
  readonly row: number;
  readonly column: string;
}

interface Drawing {
  readonly drawn: { readonly line: Line; readonly place: Place }[];
  readonly unplaced: Unplaced[];
  readonly report: TableReport;
}

/** Of the columns that name managers, the one in which most are found. */
export function managerColumn(columns: Columns, made: readonly Nameable[]): number | undefined {
  return bestFit(columns.managers, directories(columns, made), made, wholeCell)?.column;
}

/**
 * Draws a line for every manager the table names, the solid ones first, each kind in the order of the rows.
 *
 * @param managers The column of solid managers; absent: none is drawn.
 */
export function drawLines(
  columns: Columns,
  managers: number | undefined,
  made: readonly MadeRole[],
  report: TableReport,
): DrawnLines {
  const ways = directories(columns, made);
  const drawing: Drawing = { drawn: [], unplaced: [], report };
  const draw = (kind: LineKind, column: number, pieces: (cell: string) => readonly string[]) => {
    const name = columns.names[column] ?? '';
    const fit = bestFit([column], ways, made, pieces);
    if (!fit) return;
    if (fit.found > 0) tellWay(name, fit, columns, report);
    for (const { role, rows } of made) {
      for (const [cell, row] of distinctCells(rows, column)) {
        const texts = pieces(cell);
        const placed = texts.map((text) => place(drawing, kind, fit, text, role.id, { row, column: name }));
        if (placed.includes(false)) drawing.unplaced.push({ roleId: role.id, row, column: name, text: cell });
      }
    }
  };
  if (managers !== undefined) draw('solid', managers, wholeCell);
  for (const column of columns.dotted) draw('dotted', column, (cell) => splitList(cell, /[;:|,]/));
  return { lines: withoutTwins(drawing), unplaced: drawing.unplaced };
}

/** What the rows of one role say, mostly the same, each with the first row that says it. */
function distinctCells(rows: readonly TableRow[], column: number): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const row of rows) {
    const cell = row.cells[column] ?? '';
    if (!cells.has(cell)) cells.set(cell, row.number);
  }
  return cells;
}

function wholeCell(cell: string): readonly string[] {
  return [cell];
}

/** @returns False if the text names somebody no line can be drawn to. */
function place(
  { drawn, report }: Drawing,
  kind: LineKind,
  { directory }: ManagerColumn,
  text: string,
  roleId: string,
  at: Place,
): boolean {
  const named = directory.find(text);
  if (named === 'nobody') return true;
  if (typeof named === 'object') {
    if (named.id !== roleId) drawn.push({ line: { manager: named.id, report: roleId, kind }, place: at });
    else report.add('info', itself(kind), at);
    return true;
  }
  const result = kind === 'solid' ? 'The role was left without a boss' : 'The dotted line was left out';
  const who = `the ${directory.key.kind} ${quoteText(text)}`;
  const message =
    named === 'several'
      ? `Several roles have ${who}, and which of them is meant cannot be known. ${result}.`
      : `No row has ${who}. ${result}.`;
  report.add('warning', message, at);
  return false;
}

function itself(kind: LineKind): string {
  return kind === 'solid'
    ? 'The role reports to itself. It was read as a top of the chart.'
    : 'The dotted line leads from the role to itself. It was left out.';
}

function withoutTwins({ drawn, report }: Drawing): readonly Line[] {
  const possible = possibleLines(
    drawn.map(({ line }) => line),
    () => true,
  );
  for (const { index } of possible.faults) {
    const at = drawn[index]?.place;
    if (at) report.add('info', 'The same line stands already. The two are one.', at);
  }
  return possible.lines;
}

function tellWay(
  column: string,
  { directory }: ManagerColumn,
  { names }: Columns,
  report: TableReport,
): void {
  const { kind, columns } = directory.key;
  const from = columns.map((at) => quoteText(names[at] ?? '')).join(' and ');
  report.add('info', `Managers are named by their ${kind}, as it stands in ${from}.`, { column });
}
