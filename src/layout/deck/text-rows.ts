import type { BlockRow } from './flow-blocks.ts';
import { setText, type TextStyle } from './set-text.ts';

/** More than this, of the smallest text, nobody reads on a slide. */
const MOST_LINES = 3;

/** Of what stands above a list. */
export const HEADING = { size: 12.5, leading: 17, weight: 600 } as const;

/** A style as many times as large. */
export function scaled<Style extends { readonly size: number; readonly leading: number }>(
  style: Style,
  scale: number,
): Style {
  return { ...style, size: style.size * scale, leading: style.leading * scale };
}

/**
 * Each line of a text as a row that can go on in the next column: up to three, or as many as hold as many words where
 * the text is `scale` times as large.
 */
export function textRows(
  words: string,
  width: number,
  inset: number,
  style: TextStyle,
  scale = 1,
): readonly BlockRow[] {
  const set = setText(words, width - inset, style, Math.ceil(MOST_LINES * scale * scale));
  return set.lines.map((_, i) => ({
    height: style.leading,
    draw: (x, top) => set.draw(x + inset, top - i * style.leading).slice(i, i + 1),
  }));
}
