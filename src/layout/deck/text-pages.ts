import type { Severity } from '../../chart/chart.ts';
import { badge } from '../badge-scene.ts';
import { SEVERITY_SHAPES } from '../marks.ts';
import type { SceneGroup } from '../primitives.ts';
import type { Rect } from '../rect.ts';
import type { Theme } from '../theme.ts';
import { type BlockRow, columnsIn, flowBlocks, type SetBlock } from './flow-blocks.ts';
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
const SIGN = 15;
const INSET = 24;

/** Sets blocks in columns, one below the other, on as many pages as they need: the groups of each page. */
export function setBlocks(
  theme: Theme,
  blocks: readonly TextBlock[],
  room: Rect,
): readonly (readonly SceneGroup[])[] {
  const { width } = columnsIn(room);
  const set = blocks.map((block): SetBlock => {
    const { severity, headline, text, small } = block;
    const name = severity ? `${SEVERITY_SHAPES[severity].label}: ${headline}` : headline;
    const notes = [`${name}.`, text, small].filter(Boolean).join(' ');
    return { kind: 'finding', name, notes, rows: setBlock(theme, block, width), below: GAP };
  });
  return flowBlocks(set, room);
}

/** A longer one would leave no room for others; the report has all of it. */
const MOST_LINES = 14;

function setBlock(
  theme: Theme,
  { severity, headline, text, small }: TextBlock,
  width: number,
): readonly BlockRow[] {
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
