import type { LineKind } from '../../chart/chart.ts';
import { unmarked } from './cell-marks.ts';
import type { Columns, KeyColumn } from './columns.ts';
import { type NamedPiece, namesIn } from './names-in.ts';
import { nameIn, type TableRow } from './read-row.ts';
import { meansNobody } from './special-words.ts';

/** Whom a cell names: a role by its id, nobody, several roles that share a name, or somebody the table lacks. */
export type Named = { readonly id: string } | 'nobody' | 'several' | 'unknown';

/** A role, or a row that may become one, with the cells that can name it. */
export interface Nameable {
  readonly role: { readonly id: string };
  readonly rows: readonly Pick<TableRow, 'cells' | 'isVacant'>[];
}

/** A way of naming roles: by an id, an e-mail address or a name. */
export interface Directory {
  readonly key: KeyColumn;
  readonly find: (text: string) => Named;
}

/** A column of managers, and the way in which it names them. */
export interface ManagerColumn {
  readonly column: number;
  readonly directory: Directory;
  /** In how many cells it finds the managers; a cell in which it finds one of two is half a cell. */
  readonly found: number;
}

/** The ways in which a table's roles can be named. */
export function directories(
  columns: Pick<Columns, 'keys' | 'id'>,
  made: readonly Nameable[],
): readonly Directory[] {
  return columns.keys.map((key) => directory(key, key.columns[0] === columns.id, made));
}

/**
 * Of some columns, the one in which most managers are found, and the way that finds them; the first where several do
 * as well. Absent: there is no column, or no way.
 */
export function bestFit(
  columns: readonly number[],
  ways: readonly Directory[],
  made: readonly Nameable[],
  kind: LineKind,
): ManagerColumn | undefined {
  let best: ManagerColumn | undefined;
  for (const way of ways) {
    for (const column of columns) {
      const found = made.reduce(
        (sum, { rows }) => sum + partFound(namesIn(rows[0]?.cells[column] ?? '', kind, way.find)),
        0,
      );
      if (!best || found > best.found) best = { column, directory: way, found };
    }
  }
  return best;
}

function partFound(pieces: readonly NamedPiece[]): number {
  const named = pieces.filter((piece) => piece.named !== 'nobody');
  const found = named.filter((piece) => piece.named !== 'unknown');
  return named.length === 0 ? 0 : found.length / named.length;
}

/**
 * @param isOwnId Whether the roles have their ids from here: then a repeated id leads to the first role that has it,
 * while a name borne by two roles leads to neither.
 */
function directory(key: KeyColumn, isOwnId: boolean, made: readonly Nameable[]): Directory {
  const known = new Map<string, string | undefined>();
  for (const { role, rows } of made) {
    for (const row of rows) {
      const cell = nameIn(row.cells, { person: key.columns });
      const text = plainKey(key, unmarked(cell, 'words'));
      if (text === '' || (row.isVacant && meansNobody(cell))) continue;
      if (!known.has(text)) known.set(text, role.id);
      else if (!isOwnId && known.get(text) !== role.id) known.set(text, undefined);
    }
  }
  const find = (text: string): Named => {
    const plain = plainKey(key, text);
    if (!known.has(plain)) return meansNobody(text) ? 'nobody' : 'unknown';
    const id = known.get(plain);
    return id === undefined ? 'several' : { id };
  };
  return { key, find };
}

/** Ids are compared as they are; addresses and names without regard to case and blanks, "Last, First" too. */
function plainKey({ kind }: KeyColumn, text: string): string {
  if (kind === 'id') return text;
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const [last, first, ...more] = kind === 'name' ? plain.split(', ') : [];
  return first !== undefined && more.length === 0 ? `${first} ${last}` : plain;
}
