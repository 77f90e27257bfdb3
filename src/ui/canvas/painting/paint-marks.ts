import type { Point, Severity } from '../../../chart/chart.ts';
import { SEVERITY_SHAPES, SIGN_STROKE } from '../../../layout/marks.ts';
import type { Theme } from '../../../layout/theme.ts';

const paths = new Map<Severity, { outline: Path2D; sign: Path2D }>();

function pathsOf(severity: Severity): { outline: Path2D; sign: Path2D } {
  let known = paths.get(severity);
  if (!known) {
    const { outline, sign } = SEVERITY_SHAPES[severity];
    known = { outline: new Path2D(outline), sign: new Path2D(sign) };
    paths.set(severity, known);
  }
  return known;
}

/** What a mark says: how bad, and how many when more than one. */
export interface MarkContent {
  readonly severity: Severity;
  readonly count: number;
}

/** A severity's shape with its sign or count, centred on a point; sizes in the context's own units. */
export function paintSeverityMark(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { severity, count }: MarkContent,
  at: Point,
  size: number,
): void {
  const { outline, sign } = pathsOf(severity);
  context.save();
  context.translate(at.x - size / 2, at.y - size / 2);
  context.scale(size / 24, size / 24);
  context.fillStyle = theme.severity[severity];
  context.strokeStyle = theme.canvas;
  context.lineWidth = 3;
  context.setLineDash([]);
  context.stroke(outline);
  context.fill(outline);
  if (count < 2) {
    context.strokeStyle = theme.severitySign;
    context.lineWidth = SIGN_STROKE;
    context.lineCap = 'round';
    context.stroke(sign);
  } else {
    context.fillStyle = theme.severitySign;
    context.font = `600 ${count > 9 ? 11 : 13}px Inter, Arial, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillText(count > 99 ? '99+' : String(count), 12, SEVERITY_SHAPES[severity].centre + 4.6);
  }
  context.restore();
}

/** Kept of one look; more than all sizes of a turn of the wheel. */
const MOST_STAMPS = 300;

let stampsOf: Theme | null = null;
const stamps = new Map<string, HTMLCanvasElement>();

/**
 * The same mark as {@link paintSeverityMark} from a picture made once: hundreds take a fraction of a frame. The
 * context counts in its own pixels, and so do `at` and `size`.
 */
export function stampMark(
  context: CanvasRenderingContext2D,
  theme: Theme,
  content: MarkContent,
  at: Point,
  size: number,
): void {
  const whole = Math.round(size);
  const stamp = stampOf(theme, content, whole);
  context.drawImage(stamp, Math.round(at.x - stamp.width / 2), Math.round(at.y - stamp.height / 2));
}

function stampOf(theme: Theme, content: MarkContent, size: number): HTMLCanvasElement {
  if (stampsOf !== theme || stamps.size > MOST_STAMPS) stamps.clear();
  stampsOf = theme;
  const shown = Math.min(content.count, 100);
  const key = `${content.severity} ${shown < 2 ? 1 : shown} ${size}`;
  const known = stamps.get(key);
  if (known) return known;
  const stamp = document.createElement('canvas');
  // An even number more than the mark itself, so that its middle is the stamp's.
  stamp.width = size + 6;
  stamp.height = size + 6;
  const context = stamp.getContext('2d');
  if (context) paintSeverityMark(context, theme, content, { x: stamp.width / 2, y: stamp.height / 2 }, size);
  stamps.set(key, stamp);
  return stamp;
}
