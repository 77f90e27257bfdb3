import type { TableOrigin } from '../../chart/chart.ts';
import { type ColumnPart, fieldOf, useOfColumn } from './column-names.ts';
import { asKept, isKept, plainBlanks } from './kept-columns.ts';
import type { OwnColumn } from './own-columns.ts';

/** A column of a table that is written. */
export interface WrittenColumn {
  /** As the header has it. */
  readonly name: string;
  /** What it is for, or the key of `extra` whose values it holds. */
  readonly from: OwnColumn | string;
}

/**
 * Parts of which the reader uses only the best column, so that a lesser one beside it is kept as it is, each with the
 * use of that column. Roles can be named by lesser ids and addresses, too: whoever writes managers reckons with it.
 */
const ONLY_THE_BEST: Readonly<Partial<Record<ColumnPart, ColumnPart>>> = {
  id: 'id',
  email: 'id',
  title: 'title',
  person: 'person',
  department: 'department',
};

/** How the table a scenario came from calls the column of a use, if its name is recognised for that use. */
export function originalName(origin: TableOrigin | undefined, is: string): string | undefined {
  return origin?.columns.find((column) => isFor(column, is))?.name;
}

/**
 * The header of a table: the columns of the table the scenario came from first, in their order and with their names,
 * new ones behind.
 *
 * @param own Columns that are to be there.
 * @param kept Keys of `extra`.
 */
export function writtenHeader(
  own: readonly OwnColumn[],
  kept: readonly string[],
  origin: TableOrigin | undefined,
): readonly WrittenColumn[] {
  const mine = own.map((from) => ({ name: originalName(origin, from.is) ?? from.name, from }));
  const others = kept.map((key) => ({ name: keptName(key, mine), from: key }));
  const left = new Set<WrittenColumn>([...mine, ...others]);
  const first = (origin?.columns ?? []).flatMap((column) => {
    const found = [...left].find(({ name, from }) =>
      typeof from === 'string'
        ? column.is === undefined && from === column.name
        : name === column.name && isFor(column, from.is),
    );
    if (found) left.delete(found);
    return found ?? [];
  });
  return notASetting([...first, ...left]);
}

/** A kept column must not be taken for one that is used, nor for one whose mark has yet to be taken off. */
function keptName(key: string, mine: readonly WrittenColumn[]): string {
  const name = plainBlanks(key);
  return isKept(name) || isTaken(name, mine) ? asKept(name) : name;
}

function isTaken(name: string, mine: readonly WrittenColumn[]): boolean {
  const use = useOfColumn(name);
  if (!use) return false;
  if ('field' in use) return true;
  const rival = mine.find(({ from }) => typeof from === 'object' && from.is === ONLY_THE_BEST[use.part]);
  const best = rival && useOfColumn(rival.name);
  if (!best || 'field' in best) return true;
  return best.part === use.part ? best.rank >= use.rank : best.part === 'email';
}

function isFor({ name, is }: { readonly name: string; readonly is?: string }, wanted: string): boolean {
  const use = is === wanted ? useOfColumn(name) : undefined;
  // Where there is no column of ids, addresses are the ids.
  return use !== undefined && (fieldOf(use) === wanted || (wanted === 'id' && fieldOf(use) === 'email'));
}

/** A row that begins with “#” is no header to the reader, but a setting of draw.io. */
function notASetting(columns: readonly WrittenColumn[]): readonly WrittenColumn[] {
  const at = columns.findIndex(({ name }) => !name.startsWith('#'));
  const column = columns[at];
  return column && at > 0 ? [column, ...columns.toSpliced(at, 1)] : columns;
}
