import { idMinter } from '../../chart/id-minter.ts';
import { quoteText } from '../../chart/quote.ts';
import { type ColumnPart, type ColumnUse, type ColumnUses, plainColumnName } from './column-names.ts';
import { columnsFor } from './columns-for.ts';
import { type FoundTable, repeatsOf } from './header.ts';
import { type LevelPath, levelPaths } from './level-paths.ts';
import type { Records } from './records.ts';
import { meansFooter, meansTotal } from './special-words.ts';

/** A table whose columns are the levels of the chart, with the columns that follow from that behind the others. */
export interface LeveledTable {
  readonly table: FoundTable;
  /** What the columns are for that were added, by number. */
  readonly added: ReadonlyMap<number, ColumnUse>;
  /** How the table was read, as a sentence. */
  readonly words: string;
}

const LEVEL =
  /^(?:(?:org|organi[sz]ation|hierarchy|management|reporting)?(?:level|lvl)|l|tier|layer|(?:hierarchie)?ebene|stufe|niveau|nivel|livello)0*(\d{1,2})$/;
/** "Head of Sales (Ada Osei)", where a table has no column for people. */
const WITH_HOLDER = /^(.*\S)\s*\(([^()]+)\)$/;

/** The first row that names two levels or more, where no row is a header otherwise. */
export function levelHeader({ rows }: Records): number | undefined {
  const found = rows.slice(0, 100).findIndex((cells) => levelsIn(cells).length > 1);
  return found < 0 ? undefined : found;
}

/**
 * Reads columns called “Level 1”, “Level 2” and so on as who reports to whom: what a row says last is its role, what
 * it says before that are the bosses above; where it says only one thing, the nearest above to the left is its boss.
 * Absent: the table has no such columns, or has columns for titles or managers.
 */
export function withLevels(
  { records, header }: FoundTable,
  width: number,
  useOf: ColumnUses,
): LeveledTable | undefined {
  const names = records.rows[header] ?? [];
  const levels = levelsIn(names);
  const columnFor = (part: ColumnPart) => columnsFor(part, names, useOf)[0] ?? -1;
  const isPeople = (['person', 'first name', 'last name'] as const).some((part) => columnFor(part) >= 0);
  if (levels.length < 2 || columnFor('title') >= 0 || columnFor('manager') >= 0) return undefined;
  const isHeader = repeatsOf(names);
  const isRole = isRoleRow(names);
  const paths = levelPaths(records.rows, levels, (cells, record) => record > header && isRole(cells));
  const texts = [...paths.values()].flatMap((path) => path.at(-1)?.text ?? []);
  const splits = !isPeople && texts.filter((text) => WITH_HOLDER.test(text)).length * 2 > texts.length;
  const idColumn = columnFor('id');
  const parts = ['title', 'manager', ...(splits ? ['person'] : []), ...(idColumn < 0 ? ['id'] : [])] as const;
  const called: Readonly<Record<string, string>> = {
    title: 'Title',
    manager: 'Manager',
    person: 'Name',
    id: 'Id',
  };

  const mint = idMinter(new Set(records.rows.map((cells) => cells[idColumn]?.trim() ?? '')));
  const idOf = new Map<number, string>();
  for (const [record, path] of paths) {
    const own = records.rows[record]?.[idColumn]?.trim();
    idOf.set(record, own ? own : mint(titleOf(path.at(-1)?.text ?? '', splits)));
  }
  const row = (cells: readonly string[], text: string, id: string, boss: string): readonly string[] => {
    const wide = Array.from({ length: width }, (_, at) => cells[at] ?? '');
    if (idColumn >= 0) wide[idColumn] = id;
    const said: Readonly<Record<string, string>> = {
      title: titleOf(text, splits),
      manager: boss,
      person: WITH_HOLDER.exec(text)?.[2] ?? '',
      id,
    };
    return [...wide, ...parts.map((part) => said[part] ?? '')];
  };

  const { bosses, unlisted } = bossesOf(paths, idOf, (text) => mint(titleOf(text, splits)));
  const rows = records.rows.map((cells, record) => {
    if (record === header || (record > header && isHeader(cells)))
      return [
        ...Array.from({ length: width }, (_, at) => cells[at] ?? ''),
        ...parts.map((part) => called[part] ?? ''),
      ];
    const text = paths.get(record)?.at(-1)?.text;
    return text === undefined ? cells : row(cells, text, idOf.get(record) ?? '', bosses.get(record) ?? '');
  });
  const between = new Map(
    [...unlisted].map(([record, found]) => [
      record,
      found.map(({ text, id, boss }) => row([], text, id, boss)),
    ]),
  );
  const listed = levels.map((column) => quoteText(names[column]?.trim() ?? '')).join(', ');
  return {
    table: { records: { ...records, rows }, header, ...(between.size > 0 && { between }) },
    added: new Map(parts.map((part, at) => [width + at, { part, rank: 0 } as ColumnUse])),
    words: `Who reports to whom was read from ${listed}: what a row says last in them is its role, and what stands before that, or above it to the left, is its boss. ${addedWords(parts.map((part) => called[part] ?? ''))}${unlistedWords(between)}`,
  };
}

/** Whether a row below the header may be a role: not the header again, nor a lone total or remark. */
export function isRoleRow(names: readonly string[]): (cells: readonly string[]) => boolean {
  const isHeader = repeatsOf(names);
  return (cells) => {
    if (isHeader(cells)) return false;
    const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return said.length > 1 || !(said[0] !== undefined && (meansTotal(said[0]) || meansFooter(said[0])));
  };
}

/** Numbers of the columns that are levels, the highest first. */
function levelsIn(names: readonly string[]): readonly number[] {
  return names
    .flatMap((name, column) => {
      const level = LEVEL.exec(plainColumnName(name))?.[1];
      return level === undefined ? [] : [{ column, level: Number(level) }];
    })
    .toSorted((a, b) => a.level - b.level)
    .map(({ column }) => column);
}

interface Unlisted {
  readonly text: string;
  readonly id: string;
  readonly boss: string;
}

/** The id of each row's boss, and by record the roles on its way that have no row of their own. */
function bossesOf(
  paths: ReadonlyMap<number, LevelPath>,
  idOf: ReadonlyMap<number, string>,
  mint: (text: string) => string,
): {
  readonly bosses: ReadonlyMap<number, string>;
  readonly unlisted: ReadonlyMap<number, readonly Unlisted[]>;
} {
  /** The first row of its own, for those who are named before it. */
  const later = new Map<string, string>();
  for (const [record, path] of paths) {
    const key = path.at(-1)?.key ?? '';
    if (!later.has(key)) later.set(key, idOf.get(record) ?? '');
  }
  const nearest = new Map<string, string>();
  const bosses = new Map<number, string>();
  const unlisted = new Map<number, Unlisted[]>();
  for (const [record, path] of paths) {
    let boss = '';
    for (const { key, text } of path.slice(0, -1)) {
      let id = nearest.get(key) ?? later.get(key);
      if (id === undefined) {
        id = mint(text);
        unlisted.set(record, [...(unlisted.get(record) ?? []), { text, id, boss }]);
      }
      nearest.set(key, id);
      boss = id;
    }
    bosses.set(record, boss);
    nearest.set(path.at(-1)?.key ?? '', idOf.get(record) ?? '');
  }
  return { bosses, unlisted };
}

function titleOf(text: string, splits: boolean): string {
  return (splits ? WITH_HOLDER.exec(text)?.[1] : undefined) ?? text;
}

function addedWords(names: readonly string[]): string {
  const [last, ...others] = names.map(quoteText).toReversed();
  return `That makes the columns ${others.toReversed().join(', ')} and ${last}.`;
}

function unlistedWords(between: ReadonlyMap<number, readonly unknown[]>): string {
  const count = [...between.values()].reduce((sum, rows) => sum + rows.length, 0);
  if (count === 0) return '';
  return count === 1
    ? ' One role is named only above others, and has no row of its own.'
    : ` ${count} roles are named only above others, and have no rows of their own.`;
}
