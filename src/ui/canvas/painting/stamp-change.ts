import type { Point } from '../../../chart/chart.ts';
import type { CardDifference } from '../../../chart/overlay.ts';
import { GRID } from '../../../layout/marks.ts';
import type { Theme } from '../../../layout/theme.ts';
import { paintChangeSign } from './paint-change-sign.ts';

interface ChangeSign {
  readonly kind: CardDifference;
  /** It is of what was. */
  readonly isHollow: boolean;
}

/** Kept of one look; more than all sizes of a turn of the wheel. */
const MOST_STAMPS = 200;

let stampsOf: Theme | null = null;
const stamps = new Map<string, HTMLCanvasElement>();

/**
 * The sign of a change, centred on a point, from a picture made once. The context counts in its own pixels, and so do
 * `at` and `size`.
 */
export function stampChange(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { kind, isHollow }: ChangeSign,
  at: Point,
  size: number,
): void {
  const stamp = stampOf(theme, { kind, isHollow }, Math.round(size));
  context.drawImage(stamp, Math.round(at.x - stamp.width / 2), Math.round(at.y - stamp.height / 2));
}

function stampOf(theme: Theme, { kind, isHollow }: ChangeSign, size: number): HTMLCanvasElement {
  if (stampsOf !== theme || stamps.size > MOST_STAMPS) stamps.clear();
  stampsOf = theme;
  const key = `${kind} ${isHollow ? 'hollow' : 'filled'} ${size}`;
  const known = stamps.get(key);
  if (known) return known;
  const stamp = document.createElement('canvas');
  // An even number more than the sign itself, so that its middle is the stamp's.
  stamp.width = size + 6;
  stamp.height = size + 6;
  const context = stamp.getContext('2d');
  if (context) {
    const scale = size / GRID;
    context.setTransform(scale, 0, 0, scale, 3, 3);
    paintChangeSign(context, theme, kind, { rim: isHollow ? 5 : 3, isHollow });
  }
  stamps.set(key, stamp);
  return stamp;
}
