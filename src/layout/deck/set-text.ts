import type { Primitive } from '../primitives.ts';
import type { FontWeight } from '../text-metrics.ts';
import { wrapText } from '../wrap-text.ts';

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: FontWeight;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
}

/** A text in lines, the first base line at `leading` below the top edge; `height` is what it takes. */
export interface SetText {
  readonly lines: readonly string[];
  /** Whether there was more to say than so many lines hold. */
  readonly isCut: boolean;
  readonly height: number;
  readonly draw: (x: number, top: number) => readonly Primitive[];
}

/** Breaks a text into as many lines as it needs, up to `maxLines`. */
export function setText(text: string, width: number, style: TextStyle, maxLines: number): SetText {
  const { size, leading, weight } = style;
  const { lines, cut } = wrapText(text, { width, size, weight, maxLines });
  const whole = text.replace(/\s+/g, ' ').trim();
  return {
    lines,
    isCut: cut,
    height: lines.length * leading,
    draw: (x, top) =>
      lines.map((line, i) => ({
        kind: 'text',
        text: line,
        ...(line !== whole && { of: whole }),
        x,
        y: top + (i + 0.78) * leading,
        size,
        weight,
        fill: style.fill,
        ...(style.anchor && { anchor: style.anchor }),
      })),
  };
}
