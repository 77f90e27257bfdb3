import type { Point } from '../../../chart/chart.ts';
import type { Theme } from '../../../layout/theme.ts';

/** A small picture that is put on a canvas again and again. */
export interface Stamp {
  /** The same for the same picture, whatever its size. */
  readonly key: string;
  /** Paints it in the colours of a theme, `size` pixels large, onto a context whose origin is its upper left corner. */
  readonly paint: (context: CanvasRenderingContext2D, theme: Theme, size: number) => void;
}

/** Kept of one theme; more than all kinds in all sizes of a turn of the wheel. */
const MOST = 500;
/** Free on each side of it: what it is painted with stands out a little. An equal number, so that its middle stays. */
const RIM = 3;

let madeIn: Theme | null = null;
const made = new Map<string, HTMLCanvasElement>();

/**
 * Puts a stamp on a canvas, centred on a point: made once, hundreds take a fraction of a frame. The context counts in
 * its own pixels, and so do `at` and `size`.
 */
export function putStamp(
  context: CanvasRenderingContext2D,
  theme: Theme,
  stamp: Stamp,
  at: Point,
  size: number,
): void {
  const picture = pictureOf(theme, stamp, Math.round(size));
  context.drawImage(picture, Math.round(at.x - picture.width / 2), Math.round(at.y - picture.height / 2));
}

function pictureOf(theme: Theme, { key, paint }: Stamp, size: number): HTMLCanvasElement {
  if (madeIn !== theme || made.size > MOST) made.clear();
  madeIn = theme;
  const name = `${key} ${size}`;
  const before = made.get(name);
  if (before) return before;
  const picture = document.createElement('canvas');
  picture.width = size + 2 * RIM;
  picture.height = size + 2 * RIM;
  const context = picture.getContext('2d');
  if (context) {
    context.translate(RIM, RIM);
    paint(context, theme, size);
  }
  made.set(name, picture);
  return picture;
}
