import type { BlockRow } from './flow-blocks.ts';
import { setText, type TextStyle } from './set-text.ts';

/** More than this nobody reads on a slide. */
const MOST_LINES = 3;

/** Of what stands above a list. */
export const HEADING = { size: 12.5, leading: 17, weight: 600 } as const;

/** Each line of a text, up to three, as a row that can go on in the next column. */
export function textRows(words: string, width: number, inset: number, style: TextStyle): readonly BlockRow[] {
  const set = setText(words, width - inset, style, MOST_LINES);
  return set.lines.map((_, i) => ({
    height: style.leading,
    draw: (x, top) => set.draw(x + inset, top - i * style.leading).slice(i, i + 1),
  }));
}
