import type { LineKind } from '../../chart/chart.ts';
import { byLooseId, looseId } from '../../chart/loose-id.ts';
import { unmarked } from './cell-marks.ts';
import type { Columns, KeyColumn } from './columns.ts';
import { type NamedPiece, namesIn } from './names-in.ts';
import { nameIn, type TableRow } from './read-row.ts';
import { meansNobody } from './special-words.ts';

/** Whom a cell names: a role by its id, nobody, several roles that share a name, or somebody the table lacks. */
export type Named =
  | {
      readonly id: string;
      /** By what it was found, where the cell has more than that, or has it in other case, blanks or zeros. */
      readonly as?: string;
    }
  | 'nobody'
  | 'several'
  | 'unknown';

/** A role, or a row that may become one, with the cells that can name it. */
export interface Nameable {
  readonly role: { readonly id: string };
  readonly rows: readonly (Pick<TableRow, 'cells' | 'isVacant'> & Partial<Pick<TableRow, 'id'>>)[];
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
      let found = 0;
      let filled = 0;
      for (const { rows } of made) {
        const cell = rows[0]?.cells[column] ?? '';
        if (cell === '') continue;
        filled += 1;
        found += partFound(namesIn(cell, kind, way.find));
      }
      if (!best || found > best.found) best = { column, directory: way, found };
      // No other can find more, and asking them all takes long in a large table.
      if (columns.length === 1 && filled > 0 && found === filled) return best;
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
 * A repeated id leads to the first role that has it, and so does the name or address of somebody whose rows have the
 * same id; a name borne by two people leads to neither, nor does an id such as “0” that stands for nobody as well.
 *
 * @param isOwnId Whether the roles have their ids from here.
 */
function directory(key: KeyColumn, isOwnId: boolean, made: readonly Nameable[]): Directory {
  let known: ReadonlyMap<string, string | undefined> | undefined;
  let loose: ReadonlyMap<string, string | undefined> | undefined;
  const find = (text: string): Named => {
    const names = (known ??= namesOf(key, isOwnId, made));
    const plain = plainKey(key, text);
    const id = names.get(plain);
    if (id !== undefined) return { id };
    if (meansNobody(text)) return 'nobody';
    if (names.has(plain)) return 'several';
    const leadsOn = (other: string) => names.get(plainKey(key, other)) !== undefined;
    const as =
      bracketed(key, text).find(leadsOn) ??
      (key.kind === 'id' ? (loose ??= byLooseId(names.keys())).get(looseId(text)) : undefined);
    const meant = as === undefined ? undefined : names.get(plainKey(key, as));
    return as === undefined || meant === undefined ? 'unknown' : { id: meant, as };
  };
  return { key, find };
}

/** Whom each text leads to; undefined: to none of several. */
function namesOf(
  key: KeyColumn,
  isOwnId: boolean,
  made: readonly Nameable[],
): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  /** The id that stands in the row each text is first found in. */
  const idOf = new Map<string, string | undefined>();
  for (const { role, rows } of made) {
    for (const row of rows) {
      const cell = nameIn(row.cells, { person: key.columns });
      const text = plainKey(key, unmarked(cell, 'words'));
      if (text === '' || (row.isVacant && meansNobody(cell))) continue;
      if (!known.has(text)) {
        known.set(text, role.id);
        idOf.set(text, row.id);
        continue;
      }
      const isSame = isOwnId || (row.id !== undefined && !meansNobody(row.id) && row.id === idOf.get(text));
      if ((!isSame || meansNobody(cell)) && known.get(text) !== role.id) known.set(text, undefined);
    }
  }
  return known;
}

/**
 * The two parts of "Ada Osei (1042)" or "Ada Osei <ada@example.org>", as programs for staff name somebody for sure, and
 * the name alone of "Ada Osei (on leave)". A title has its brackets for itself: a "Director (IT)" is not the
 * "Director".
 */
function bracketed({ kind }: KeyColumn, text: string): readonly string[] {
  if (kind === 'title' || !/[)>]$/.test(text)) return [];
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('<'));
  if (open <= 0) return [];
  const before = text.slice(0, open).trim();
  return kind === 'name' ? [before] : [text.slice(open + 1, -1).trim(), before];
}

/**
 * Ids are compared as they are, and only what is found nowhere as {@link looseId} has it; addresses and names without
 * regard to case and blanks, "Last, First" too.
 */
function plainKey({ kind }: KeyColumn, text: string): string {
  if (kind === 'id') return text;
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const [last, first, ...more] = kind === 'name' ? plain.split(/, ?/) : [];
  return first !== undefined && more.length === 0 ? `${first} ${last}` : plain;
}
