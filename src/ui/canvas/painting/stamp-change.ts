import type { Point } from '../../../chart/chart.ts';
import type { CardDifference } from '../../../chart/overlay.ts';
import { CHANGE_SHAPES } from '../../../layout/change-shapes.ts';
import { GRID } from '../../../layout/marks.ts';
import type { Theme } from '../../../layout/theme.ts';

const paths = new Map<CardDifference, Path2D>();

function pathOf(kind: CardDifference): Path2D {
  const path = paths.get(kind) ?? new Path2D(CHANGE_SHAPES[kind].outline);
  paths.set(kind, path);
  return path;
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
  kind: CardDifference,
  at: Point,
  size: number,
): void {
  const stamp = stampOf(theme, kind, Math.round(size));
  context.drawImage(stamp, Math.round(at.x - stamp.width / 2), Math.round(at.y - stamp.height / 2));
}

function stampOf(theme: Theme, kind: CardDifference, size: number): HTMLCanvasElement {
  if (stampsOf !== theme || stamps.size > MOST_STAMPS) stamps.clear();
  stampsOf = theme;
  const key = `${kind} ${size}`;
  const known = stamps.get(key);
  if (known) return known;
  const stamp = document.createElement('canvas');
  // An even number more than the sign itself, so that its middle is the stamp's.
  stamp.width = size + 6;
  stamp.height = size + 6;
  const context = stamp.getContext('2d');
  if (context) paintSign(context, theme, kind, size);
  stamps.set(key, stamp);
  return stamp;
}

function paintSign(
  context: CanvasRenderingContext2D,
  theme: Theme,
  kind: CardDifference,
  size: number,
): void {
  const { letter, centre } = CHANGE_SHAPES[kind];
  const outline = pathOf(kind);
  const scale = size / GRID;
  context.setTransform(scale, 0, 0, scale, 3, 3);
  context.strokeStyle = theme.canvas;
  context.lineWidth = 3;
  context.stroke(outline);
  context.fillStyle = theme.change[kind];
  context.fill(outline);
  context.fillStyle = theme.severitySign;
  context.font = '600 13px Inter, Arial, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(letter, centre, GRID / 2 + 4.6);
}
