import type { Primitive, SceneGroup } from '../primitives.ts';
import type { Rect } from '../rect.ts';

/** A line of a block, or what is not torn apart. */
export interface BlockRow {
  readonly height: number;
  readonly draw: (x: number, top: number) => readonly Primitive[];
}

/** What is kept together in one column, if a column can hold it. */
export interface SetBlock {
  readonly kind: SceneGroup['kind'];
  /** In words, for people who cannot see it. */
  readonly name: string;
  readonly rows: readonly BlockRow[];
  /** Free space below it. */
  readonly below: number;
  /** What is said again above it where it goes on in another column. */
  readonly again?: BlockRow | undefined;
  /** It goes on with what stands before it: where it begins a page, that is said again, too. */
  readonly goesOn?: boolean;
  /** As groups of a scene have them. */
  readonly list?: string;
  readonly isTable?: true;
  readonly notes?: string;
}

/** The groups of each page, and whether a block had to be torn because no column could hold it. */
export interface Flowed {
  readonly pages: readonly (readonly SceneGroup[])[];
  readonly isTorn: boolean;
}

const COLUMN_GAP = 32;
/** Lines longer than this lose the eye. */
const MOST_COLUMN = 430;

/** How many columns there are in a room, and how wide each is. */
export function columnsIn(room: Rect): { readonly count: number; readonly width: number } {
  const count = Math.max(1, Math.round(room.width / MOST_COLUMN));
  return { count, width: (room.width - (count - 1) * COLUMN_GAP) / count };
}

/** Sets blocks in columns, one below the other, on as many pages as they need: the groups of each page. */
export function flowBlocks(blocks: readonly SetBlock[], room: Rect): readonly (readonly SceneGroup[])[] {
  const columns = createColumns(room);
  flow(columns, blocks);
  return columns.pages();
}

/**
 * Sets some blocks in columns, then others beside them: from the next column on where the page has one, and each that
 * does not fit there wherever the page has room, before another page is begun.
 */
export function flowBeside(blocks: readonly SetBlock[], beside: readonly SetBlock[], room: Rect): Flowed {
  const columns = createColumns(room);
  const { count } = columns;
  const last = flow(columns, blocks);
  let page = Math.floor(last / count) * count;
  let from = Math.min(last + 1, page + count - 1);
  for (const block of beside) {
    const onPage = Array.from({ length: count }, (_, i) => page + i);
    const order = [...onPage.slice(from - page), ...onPage.slice(0, from - page)];
    // What does not fit into a free column is higher than any.
    let column = order.find((one) => columns.fits(one, block)) ?? order.find(columns.isFree);
    if (column === undefined) {
      page = Math.ceil(columns.used() / count) * count;
      from = page;
      column = page;
    }
    columns.put(column, block);
  }
  return { pages: columns.pages(), isTorn: columns.isTorn() };
}

type Columns = ReturnType<typeof createColumns>;

/** One block after the other; the column of the last. */
function flow(columns: Columns, blocks: readonly SetBlock[]): number {
  let column = 0;
  for (const block of blocks)
    column = columns.put(columns.fits(column, block) || columns.isFree(column) ? column : column + 1, block);
  return column;
}

/** The columns of all pages, numbered on from page to page. */
function createColumns(room: Rect) {
  const { count, width } = columnsIn(room);
  const columns: SceneGroup[][] = [];
  /** How far each column is filled. */
  const filled: number[] = [];
  let isTorn = false;
  const filledOf = (column: number) => filled[column] ?? 0;

  const begin = (column: number) => {
    while (filled.length <= column) filled.push(0);
    while (columns.length <= column) columns.push([]);
  };

  /** Draws a block at the end of a column; the column in which it ends. */
  const put = (first: number, { kind, name, rows, below, again, goesOn, ...held }: SetBlock): number => {
    let column = first;
    let primitives: Primitive[] = [];
    let { notes } = held;
    begin(column);
    const set = (row: BlockRow) => {
      const x = room.x + (column % count) * (width + COLUMN_GAP);
      primitives.push(...row.draw(x, room.y + filledOf(column)));
      filled[column] = filledOf(column) + row.height;
    };
    if (again && goesOn && filledOf(column) === 0 && column % count === 0) set(again);
    const finish = () => {
      if (primitives.length === 0) return;
      columns[column]?.push({
        kind,
        ids: [],
        name,
        primitives,
        // Beside it, the same list is another text.
        ...(held.list !== undefined && { list: `${held.list} ${column}` }),
        ...(held.isTable && { isTable: held.isTable }),
        ...(notes !== undefined && { notes }),
      });
      primitives = [];
      notes = undefined;
    };
    for (const row of rows) {
      // Only a block higher than a whole column goes on in another one.
      if (filledOf(column) > 0 && filledOf(column) + row.height > room.height) {
        finish();
        column = filled.length;
        begin(column);
        isTorn = true;
        if (again) set(again);
      }
      set(row);
    }
    finish();
    filled[column] = filledOf(column) + below;
    return column;
  };

  return {
    count,
    /** In the order in which they are read: down one column, then the next. */
    pages: () => {
      const pages: SceneGroup[][] = [];
      for (const [column, groups] of columns.entries()) {
        const page = Math.floor(column / count);
        (pages[page] ??= []).push(...groups);
      }
      return pages;
    },
    put,
    fits: (column: number, { rows }: SetBlock) =>
      filledOf(column) + rows.reduce((sum, { height }) => sum + height, 0) <= room.height,
    isFree: (column: number) => filledOf(column) === 0,
    /** How many have something in them, or stand before one that has. */
    used: () => filled.length,
    isTorn: () => isTorn,
  };
}
