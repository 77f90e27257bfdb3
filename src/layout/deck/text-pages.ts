import type { Severity } from '../../chart/chart.ts';
import { badge } from '../badge-scene.ts';
import { SEVERITY_SHAPES } from '../marks.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import type { Rect } from '../rect.ts';
import type { Theme } from '../theme.ts';
import { setText } from './set-text.ts';

/** One thing that is said on a page of text. */
export interface TextBlock {
  /** Its shape stands before the headline; absent: none. */
  readonly severity?: Severity;
  readonly headline: string;
  readonly text: string;
  /** In small print: who says so, or what was decided. */
  readonly small: string;
}

const GAP = 14;
const COLUMN_GAP = 32;
/** Lines longer than this lose the eye. */
const MOST_COLUMN = 430;
const SIGN = 15;
const INSET = 24;

/** Sets blocks in columns, one below the other, on as many pages as they need: the groups of each page. */
export function setBlocks(
  theme: Theme,
  blocks: readonly TextBlock[],
  room: Rect,
): readonly (readonly SceneGroup[])[] {
  const count = Math.max(1, Math.round(room.width / MOST_COLUMN));
  const width = (room.width - (count - 1) * COLUMN_GAP) / count;
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
  for (const block of blocks) {
    const rows = setBlock(theme, block, width);
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    if (column === count || (y > 0 && y + height > room.height)) nextColumn();
    const name = block.severity
      ? `${SEVERITY_SHAPES[block.severity].label}: ${block.headline}`
      : block.headline;
    let primitives: Primitive[] = [];
    const finish = () => {
      if (primitives.length > 0) pages.at(-1)?.push({ kind: 'finding', ids: [], name, primitives });
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
    y += GAP;
  }
  return pages;
}

/** A longer one would leave no room for others; the report has all of it. */
const MOST_LINES = 14;

interface Row {
  readonly height: number;
  readonly draw: (x: number, top: number) => readonly Primitive[];
}

function setBlock(
  theme: Theme,
  { severity, headline, text, small }: TextBlock,
  width: number,
): readonly Row[] {
  const inset = severity ? INSET : 0;
  const styles = [
    [headline, { size: 12.5, leading: 17, weight: 600, fill: theme.ink }],
    [text, { size: 10.5, leading: 15, weight: 400, fill: theme.ink }],
    [small, { size: 9, leading: 13, weight: 400, fill: theme.soft }],
  ] as const;
  const rows = styles.flatMap(([words, style]) => {
    const set = setText(words, width - inset, style, MOST_LINES);
    return set.lines.map((_, i) => ({
      height: style.leading,
      // Each line stands where it would below the others, moved up to its row.
      draw: (x: number, top: number) => set.draw(x + inset, top - i * style.leading).slice(i, i + 1),
    }));
  });
  if (!severity) return rows;
  const [first = { height: SIGN + 2, draw: () => [] }, ...others] = rows;
  const sign = (x: number, top: number) => badge(theme, severity, x + SIGN / 2, top + 9, { size: SIGN });
  return [{ ...first, draw: (x, top) => [...sign(x, top), ...first.draw(x, top)] }, ...others];
}
