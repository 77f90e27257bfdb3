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
  /** It begins a column, where a page has several. Default: it does not. */
  readonly startsColumn?: boolean;
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
  const { count, width } = columnsIn(room);
  const pages: SceneGroup[][] = [];
  let column = count;
  let y = 0;
  const nextColumn = () => {
    column += 1;
    y = 0;
    if (column < count) return;
    column = 0;
    pages.push([]);
  };
  for (const { kind, name, rows, below, startsColumn = false } of blocks) {
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    const isApart = startsColumn && count > 1;
    if (column === count || (y > 0 && (isApart || y + height > room.height))) nextColumn();
    let primitives: Primitive[] = [];
    const finish = () => {
      if (primitives.length > 0) pages.at(-1)?.push({ kind, ids: [], name, primitives });
      primitives = [];
    };
    for (const row of rows) {
      // Only a block higher than a whole column goes on in the next one.
      if (y > 0 && y + row.height > room.height) {
        finish();
        nextColumn();
      }
      primitives.push(...row.draw(room.x + column * (width + COLUMN_GAP), room.y + y));
      y += row.height;
    }
    finish();
    y += below;
  }
  return pages;
}
