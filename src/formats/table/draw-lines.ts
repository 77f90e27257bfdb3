import type { Line, LineKind } from '../../chart/chart.ts';
import { possibleLines } from '../../chart/possible-lines.ts';
import { quoteText } from '../../chart/quote.ts';
import { unmarked } from './cell-marks.ts';
import type { Columns, KeyKind } from './columns.ts';
import { bestFit, directories, type Directory, type ManagerColumn, type Nameable } from './managers.ts';
import { type NamedPiece, namesIn } from './names-in.ts';
import { distinctCells, type MadeRole } from './row-roles.ts';
import type { TableReport } from './table-problem.ts';
import { withPurposes } from './with-purposes.ts';

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
  /** How managers are named. Absent: none is named. */
  readonly managersBy: KeyKind | undefined;
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
  if (columns.managers.length === 1 && columns.keys.length > 0) return columns.managers[0];
  return bestFit(columns.managers, directories(columns, made), made, 'solid')?.column;
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
  let managersBy: KeyKind | undefined;
  let dottedWay: Directory | undefined;
  const draw = (kind: LineKind, column: number) => {
    const name = columns.names[column] ?? '';
    const fit = bestFit([column], ways, made, kind);
    if (!fit) return;
    if (fit.found > 0) tellWay(name, fit, columns, report);
    if (fit.found > 0 && kind === 'solid') managersBy = fit.directory.key.kind;
    if (kind === 'dotted') dottedWay ??= fit.directory;
    const isByOwnId = columns.id !== undefined && fit.directory.key.columns[0] === columns.id;
    const nobody = new Set<string>();
    for (const { role, rows } of made) {
      for (const [cell, row] of distinctCells(rows, column)) {
        const at = { row, column: name };
        const pieces = namesIn(cell, kind, fit.directory.find);
        const placed = pieces.map((piece) => {
          if (piece.named === 'nobody' && piece.text !== '') nobody.add(piece.text);
          // Also of a row whose id stood already, so that its role was given another.
          const isItself = isByOwnId && rows.some(({ id }) => id === piece.text);
          return place(drawing, kind, fit, isItself ? itsOwn(piece, role.id) : piece, role.id, at);
        });
        const text = unmarked(cell, 'words');
        if (placed.includes(false)) drawing.unplaced.push({ roleId: role.id, ...at, text });
      }
    }
    if (nobody.size > 0) report.add('info', standsForNobody([...nobody]), { column: name });
  };
  if (managers !== undefined) draw('solid', managers);
  for (const column of columns.dotted) draw('dotted', column);
  const explained = withPurposes(withoutTwins(drawing), columns, dottedWay, made, report);
  return {
    lines: explained.lines,
    unplaced: [...drawing.unplaced, ...explained.unplaced],
    managersBy,
  };
}

/** @returns False if the text names somebody no line can be drawn to. */
function place(
  { drawn, report }: Drawing,
  kind: LineKind,
  { directory }: ManagerColumn,
  { text, named }: NamedPiece,
  roleId: string,
  at: Place,
): boolean {
  if (named === 'nobody') return true;
  if (typeof named === 'object') {
    if (named.id !== roleId) drawn.push({ line: { manager: named.id, report: roleId, kind }, place: at });
    else report.add('info', itself(kind), { ...at, kind: kind === 'solid' ? 'own-boss' : 'own-dotted' });
    if (named.as !== undefined)
      report.add('info', readAs(directory.key.kind, text, named.as), { ...at, kind: 'read-as' });
    return true;
  }
  const result = kind === 'solid' ? 'The role was left without a boss' : 'The dotted line was left out';
  const who = `the ${directory.key.kind} ${quoteText(text)}`;
  const message =
    named === 'several'
      ? `Several roles have ${who}, and which of them is meant cannot be known. ${result}.`
      : `No row has ${who}. ${result}.`;
  const what = kind === 'solid' ? 'boss' : 'dotted';
  report.add('warning', message, { ...at, kind: `${named === 'several' ? 'unclear' : 'unknown'}-${what}` });
  return false;
}

function itsOwn(piece: NamedPiece, id: string): NamedPiece {
  return typeof piece.named === 'object' ? { ...piece, named: { id } } : piece;
}

function readAs(kind: KeyKind, text: string, as: string): string {
  return `No row has the ${kind} ${quoteText(text)}. The one with ${quoteText(as)} was taken to be meant.`;
}

function standsForNobody(words: readonly string[]): string {
  const named = words.map(quoteText).join(', ');
  return `${named} ${words.length === 1 ? 'was' : 'were'} read as nobody, and not as the name of a manager.`;
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
