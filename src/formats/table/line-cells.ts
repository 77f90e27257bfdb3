import type { Line, LineKind, Role } from '../../chart/chart.ts';
import { cleanText } from '../../chart/clean-text.ts';
import { indexOrg, type Org, type Reporting } from '../../chart/org-index.ts';
import { marked } from './cell-marks.ts';
import type { KeyKind } from './columns.ts';
import { readPurposes, writePurposes } from './dotted-purposes.ts';
import { bestFit, type Directory } from './managers.ts';
import { namesIn, SEPARATORS } from './names-in.ts';
import { keyNamedIn, type RoleWay, waysOf } from './role-ways.ts';

/** What a row says of the lines of its role. */
export interface LineCells {
  readonly manager: string;
  readonly dotted: string;
  readonly purposes: string;
}

export interface WrittenLines {
  readonly cells: ReadonlyMap<string, LineCells>;
  /** The names of the columns: those asked for, or others where the cells do not hold what those say. */
  readonly names: Readonly<Record<LineKind, string>>;
  /** Roles whose kept text stands in a column of managers again, where it came from. */
  readonly placed: Readonly<Record<LineKind, ReadonlySet<string>>>;
  /** Lines, or purposes of lines, that reading the cells would not give back. */
  readonly isWhole: boolean;
}

/** What the columns of managers are called where no table says otherwise. */
export const LINE_COLUMNS: Readonly<Record<LineKind, string>> = { solid: 'Manager', dotted: 'Dotted line' };

/**
 * Writes lines as ids of managers, or as addresses or names where the column is called so and every manager has one
 * that is its own. Every cell is read again before it is used, with the reader's own means: ids may hold any
 * character, so that two of them may read as one, or as another.
 *
 * @param names What the columns are called; under these, `extra` keeps managers nobody knows.
 * @param idKind What the reader will take the column of ids for.
 */
export function writeLines(
  scenario: Reporting,
  names: Readonly<Record<LineKind, string>>,
  idKind: 'id' | 'e-mail',
): WrittenLines {
  const org = indexOrg(scenario);
  const ways = waysOf(org.drawingOrder, idKind);
  const solid = bestColumn('solid', names.solid, keyNamedIn(names.solid), ways, org);
  // Where it says nothing, the column beside it does as well for both.
  const dotted = bestColumn(
    'dotted',
    names.dotted,
    keyNamedIn(names.dotted) ?? solid.way.key.kind,
    ways,
    org,
  );
  const purposes = writtenPurposes(org, dotted.way);
  const cells = org.drawingOrder.map(({ id }): [string, LineCells] => [
    id,
    {
      manager: solid.cells.get(id) ?? '',
      dotted: dotted.cells.get(id) ?? '',
      purposes: purposes.cells.get(id) ?? '',
    },
  ]);
  return {
    cells: new Map(cells),
    names: { solid: solid.name, dotted: dotted.name },
    placed: { solid: solid.placed, dotted: dotted.placed },
    isWhole: solid.isWhole && dotted.isWhole && purposes.isWhole,
  };
}

interface LineColumn {
  readonly name: string;
  readonly way: RoleWay;
  /** By the ids of the roles. */
  readonly cells: ReadonlyMap<string, string>;
  readonly placed: ReadonlySet<string>;
  readonly isWhole: boolean;
}

type Ways = ReturnType<typeof waysOf>;

/** As its name says it names managers; where some cannot be named like that, by ids under a name that says nothing. */
function bestColumn(
  kind: LineKind,
  name: string,
  key: KeyKind | undefined,
  ways: Ways,
  org: Org,
): LineColumn {
  for (const way of ways) {
    if (way.key.kind !== key) continue;
    const column = writeColumn(kind, name, way, ways, org);
    if (column.isWhole && isReadBy(way, column, kind, ways, org)) return column;
  }
  const hasLines = org.drawingOrder.some(({ id }) => bossesOf(org, kind, id).length > 0);
  return writeColumn(kind, keyNamedIn(name) && hasLines ? LINE_COLUMNS[kind] : name, ways[0], ways, org);
}

function writeColumn(kind: LineKind, name: string, way: RoleWay, ways: Ways, org: Org): LineColumn {
  const cells = new Map<string, string>();
  const placed = new Set<string>();
  let isWhole = true;
  for (const role of org.drawingOrder) {
    const managers = bossesOf(org, kind, role.id);
    const ids = managers.map(({ id }) => id.trim());
    const kept = role.extra?.get(name)?.trim() ?? '';
    const isPlain = kept !== '' && cleanText(kept, 'line').changes.length === 0;
    if (isPlain && readsBack(kept, kind, ids, way, ways)) {
      placed.add(role.id);
      cells.set(role.id, kept);
      continue;
    }
    if (managers.length === 0) continue;
    const texts = [...new Set(managers.map(way.textOf))];
    const found = joinings(texts).find((cell) => isRead(cell, kind, ids, way));
    isWhole &&= found !== undefined;
    cells.set(role.id, found ?? texts.join('; '));
  }
  return { name, way, cells, placed, isWhole };
}

/** Whether the reader, who takes the way that finds most, finds managers in these cells the way they were written. */
function isReadBy(
  way: RoleWay,
  { cells }: LineColumn,
  kind: LineKind,
  ways: Ways,
  { drawingOrder }: Org,
): boolean {
  const made = drawingOrder.map(({ id }) => {
    const cell = marked(cells.get(id) ?? '', 'words', 'text');
    return { role: { id }, rows: [{ cells: [cell], isVacant: false }] };
  });
  return bestFit([0], ways, made, kind)?.directory === way;
}

function bossesOf(org: Org, kind: LineKind, id: string): readonly Role[] {
  const managers = kind === 'solid' ? org.bosses(id) : org.dottedBosses(id);
  return [...new Map(managers.map((role) => [role.id.trim(), role])).values()];
}

function joinings(managers: readonly string[]): readonly string[] {
  return SEPARATORS.map((separator) =>
    managers.join(separator === ';' || separator === ',' ? `${separator} ` : ` ${separator} `),
  );
}

/** Whether a cell names these managers and nobody else. */
function isRead(text: string, kind: LineKind, managers: readonly string[], { find }: Directory): boolean {
  const named = namesIn(marked(text, 'words', 'text'), kind, find);
  return sameTexts(
    named.map((piece) => (typeof piece.named === 'object' ? piece.named.id : '')),
    managers,
  );
}

/** Whether a kept text, put back into the cell it came from, would be kept again and draw these lines. */
function readsBack(
  text: string,
  kind: LineKind,
  managers: readonly string[],
  way: RoleWay,
  ways: Ways,
): boolean {
  const readAs = ({ find }: Directory) => namesIn(marked(text, 'words', 'text'), kind, find);
  const own = readAs(way);
  if (!own.some(({ named }) => named === 'unknown')) return false;
  const others = ways.filter((other) => other !== way).flatMap(readAs);
  if (others.some(({ named }) => named !== 'unknown')) return false;
  const known = own.flatMap(({ named }) => (typeof named === 'object' ? [named.id] : []));
  return own.every(({ named }) => named !== 'nobody') && sameTexts(known, managers);
}

/** What the dotted lines are for, with the managers named as in the column of dotted lines. */
function writtenPurposes(org: Org, way: RoleWay): Pick<LineColumn, 'cells' | 'isWhole'> {
  const cells = new Map<string, string>();
  let isWhole = true;
  const purposes = purposesOf(org);
  for (const { id } of org.drawingOrder) {
    const stated = purposes.get(id) ?? [];
    const managers = new Map(bossesOf(org, 'dotted', id).map((role) => [role.id.trim(), way.textOf(role)]));
    const said = writePurposes(
      stated.map(({ manager, purpose }) => ({ manager: managers.get(manager) ?? manager, purpose })),
    );
    const managerOf = (text: string) => [...managers].find(([, own]) => own === text)?.[0];
    isWhole &&= sameTexts(
      [...readPurposes(said, managerOf).purposes].flat(),
      stated.flatMap(({ manager, purpose }) => [manager, purpose]),
    );
    cells.set(id, said);
  }
  return { cells, isWhole };
}

function purposesOf({
  dottedLines,
}: Org): ReadonlyMap<string, readonly { manager: string; purpose: string }[]> {
  const purposes = new Map<string, { manager: string; purpose: string }[]>();
  for (const { manager, report, purpose = '' } of dottedLines satisfies readonly Line[]) {
    if (purpose.trim() === '') continue;
    const own = purposes.get(report) ?? [];
    own.push({ manager: manager.trim(), purpose: purpose.trim() });
    purposes.set(report, own);
  }
  return purposes;
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, at) => text === others[at]);
}
