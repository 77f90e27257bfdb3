import { idMinter } from '../../chart/id-minter.ts';
import { quoteText } from '../../chart/quote.ts';
import { type ColumnPart, type ColumnUse, type ColumnUses, plainColumnName } from './column-names.ts';
import { columnsFor } from './columns-for.ts';
import { type FoundTable, repeatsOf } from './header.ts';
import { isRoleRow, type LeveledTable } from './level-columns.ts';

const DEPTH =
  /^(?:(?:org|organi[sz]ation|hierarchy|management|reporting|outline|hierarchie|gliederungs)?(?:level|lvl|ebene|stufe|niveau|depth|indent|tier|layer)|indentation|einruckung|profondeur)$/;
/** Below this many roles any numbers look like levels. */
const LEAST_ROLES = 3;
const DEEPEST = 64;
const CHAPTER = /^(\d{1,3}(?:\.\d{1,3})*)\.?$/;

/**
 * Reads one column that numbers the levels ("1, 2, 3, 3, 2, 3"), or the roles as chapters are ("1, 1.1, 1.1.1, 1.2"), in
 * the order of the rows, as who reports to whom: the nearest role above of the next higher level is the boss. Absent: the table has no such column, has one for
 * managers or none for titles, somebody decided what the column is for, or the rows are not in that order: sorted by
 * level, they do not say under which of several a role stands.
 */
export function withDepths(
  { records, header }: FoundTable,
  width: number,
  useOf: ColumnUses,
  isDecided: (column: number) => boolean,
): LeveledTable | undefined {
  const names = records.rows[header] ?? [];
  const columnFor = (part: ColumnPart) => columnsFor(part, names, useOf)[0] ?? -1;
  const titles = columnFor('title');
  if (titles < 0 || columnFor('manager') >= 0) return undefined;
  const isRole = isRoleRow(names);
  const isHeader = repeatsOf(names);
  const listed = [...records.rows.entries()].filter(
    ([record, cells]) => record > header && isRole(cells) && (cells[titles] ?? '').trim() !== '',
  );
  const found = names
    .map((name, column) => {
      const said = listed.map(([, cells]) => (cells[column] ?? '').trim());
      const isNamed = DEPTH.test(plainColumnName(name));
      return { column, depths: isDecided(column) ? [] : isNamed ? said.map(depthIn) : chapterDepths(said) };
    })
    .find(({ depths }) => leads(depths));
  if (!found) return undefined;
  const { column } = found;
  const depths = found.depths as readonly number[];

  const idColumn = columnFor('id');
  const parts = ['manager', ...(idColumn < 0 ? ['id'] : [])] as const;
  const called: Readonly<Record<string, string>> = { manager: 'Manager', id: 'Id' };
  const mint = idMinter(new Set(records.rows.map((cells) => cells[idColumn]?.trim() ?? '')));
  const added = new Map<number, readonly string[]>();
  const ids = new Map<number, string>();
  const above: { readonly depth: number; readonly id: string }[] = [];
  for (const [at, [record, cells]] of listed.entries()) {
    const depth = depths[at] as number;
    const own = cells[idColumn]?.trim();
    const id = own ? own : mint(cells[titles]?.trim() ?? '');
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    ids.set(record, id);
    added.set(record, [above.at(-1)?.id ?? '', ...(idColumn < 0 ? [id] : [])]);
    above.push({ depth, id });
  }
  const rows = records.rows.map((cells, record) => {
    const extra =
      record === header || (record > header && isHeader(cells))
        ? parts.map((part) => called[part] ?? '')
        : added.get(record);
    if (!extra) return cells;
    const wide = Array.from({ length: width }, (_, at) => cells[at] ?? '');
    const id = ids.get(record);
    if (idColumn >= 0 && id !== undefined) wide[idColumn] = id;
    return [...wide, ...extra];
  });
  return {
    table: { records: { ...records, rows }, header },
    added: new Map(parts.map((part, at) => [width + at, { part, rank: 0 } as ColumnUse])),
    words: `Who reports to whom was read from the numbers in ${quoteText(names[column]?.trim() ?? '')} and the order of the rows: the nearest role above of the next higher level is the boss.`,
  };
}

function depthIn(text: string): number | undefined {
  const number = /^(\d{1,2})(?:[.,]0)?$/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** How deep chapters with these numbers stand; none, unless each has a number of its own and stands in its chapter. */
function chapterDepths(numbers: readonly string[]): readonly number[] {
  const open: string[] = [];
  const seen = new Set<string>();
  const depths: number[] = [];
  for (const text of numbers) {
    const number = CHAPTER.exec(text)?.[1];
    if (number === undefined || seen.has(number)) return [];
    seen.add(number);
    const depth = number.split('.').length;
    open.length = Math.min(open.length, depth - 1);
    if (depth > 1 && !number.startsWith(`${open.at(-1)}.`)) return [];
    open.push(number);
    depths.push(depth);
  }
  return depths.some((depth) => depth > 1) ? depths : [];
}

/**
 * Whether these are levels in the order of a chart: the first is a top, none skips a level on the way down, and no role
 * could stand under several.
 */
function leads(depths: readonly (number | undefined)[]): depths is readonly number[] {
  const [top] = depths;
  if (top === undefined || depths.length < LEAST_ROLES) return false;
  const counts = new Map<number, number>();
  let isSorted = true;
  let last = top - 1;
  for (const depth of depths) {
    if (depth === undefined || depth < top || depth > last + 1 || depth > DEEPEST) return false;
    if (depth < last) isSorted = false;
    counts.set(depth, (counts.get(depth) ?? 0) + 1);
    last = depth;
  }
  if (counts.size < 2) return false;
  return !isSorted || [...counts].every(([depth, count]) => depth === last || count === 1);
}
