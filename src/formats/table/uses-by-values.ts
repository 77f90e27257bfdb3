import type { ColumnUse, ColumnUses } from './column-names.ts';
import { columnNameIn } from './kept-columns.ts';
import type { FoundTable } from './header.ts';
import { meansNobody } from './special-words.ts';

/** A column that is known by what stands in it, whatever it is called. */
export interface KnownByValues {
  readonly column: number;
  readonly name: string;
  readonly part: 'email' | 'id';
}

/** So much of what managers are named by must be found in the column. */
const MOST = 0.8;
/** Fewer numbers than these may be the same by chance. */
const FEWEST = 3;
/** Behind every name there is for the part. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The column that managers are named by, where no column of the table is called so: of e-mail addresses, or of numbers
 * where no column is called an id. Systems for staff let every company name its columns.
 *
 * @param useOf What a column of a name is for.
 * @param kept Numbers of the columns somebody wants kept as they are.
 */
export function knownByValues(
  { records, header }: FoundTable,
  useOf: ColumnUses,
  kept: ReadonlySet<number>,
): KnownByValues | undefined {
  const names = records.rows[header] ?? [];
  const uses = names.map((name, column) => useOf(name, column));
  const isFor = (part: string) => (use: ColumnUse | undefined) =>
    use !== undefined && 'part' in use && use.part === part;
  if (uses.some(isFor('email')) && uses.some(isFor('id'))) return undefined;
  const rows = records.rows.slice(header + 1);
  for (const [column, use] of uses.entries()) {
    if (!isFor('manager')(use)) continue;
    const wanted = valuesOf(rows, column);
    const mails = [...wanted].filter((value) => value.includes('@')).length;
    const part = mails > wanted.size / 2 ? 'email' : 'id';
    if (uses.some(isFor(part)) || (part === 'id' && wanted.size < FEWEST)) continue;
    const found = uses.findIndex(
      (other, at) =>
        other === undefined &&
        !kept.has(at) &&
        columnNameIn(names[at] ?? '') !== '' &&
        holds(rows, at, wanted, part),
    );
    if (found >= 0) return { column: found, name: columnNameIn(names[found] ?? ''), part };
  }
  return undefined;
}

/** Adds what is known by its values to the uses. */
export function withKnown(useOf: ColumnUses, known: KnownByValues | undefined): ColumnUses {
  if (!known) return useOf;
  const { column: at, part } = known;
  return (name, column) => (column === at ? { part, rank: LAST } : useOf(name, column));
}

/** Whether a column has each of its values once, and most of what is wanted among them. */
function holds(
  rows: readonly (readonly string[])[],
  column: number,
  wanted: ReadonlySet<string>,
  part: KnownByValues['part'],
): boolean {
  const values = valuesOf(rows, column);
  const filled = rows.filter((cells) => plain(cells[column]) !== '').length;
  if (values.size < MOST * filled) return false;
  const isLike = part === 'email' ? /@/ : /\d/;
  const found = [...wanted].filter((value) => isLike.test(value) && values.has(value)).length;
  return found > 0 && found >= MOST * wanted.size;
}

function valuesOf(rows: readonly (readonly string[])[], column: number): ReadonlySet<string> {
  const values = new Set(rows.map((cells) => plain(cells[column])));
  return new Set([...values].filter((value) => !meansNobody(value)));
}

function plain(cell: string | undefined): string {
  return (cell ?? '').trim().toLowerCase();
}
