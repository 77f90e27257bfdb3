import type { Point, Severity } from '../../../chart/chart.ts';
import { SEVERITY_SHAPES, SIGN_STROKE } from '../../../layout/marks.ts';
import type { Theme } from '../../../layout/theme.ts';
import { putStamp } from './stamps.ts';

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
function paintSeverityMark(
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

/** The same mark as {@link paintSeverityMark} as a stamp; in the context's own pixels. */
export function stampMark(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { severity, count }: MarkContent,
  at: Point,
  size: number,
): void {
  // All from a hundred on look the same.
  const shown = Math.max(1, Math.min(count, 100));
  const stamp = {
    key: `${severity} ${shown}`,
    paint: (onto: CanvasRenderingContext2D, colours: Theme, pixels: number) => {
      const middle = { x: pixels / 2, y: pixels / 2 };
      paintSeverityMark(onto, colours, { severity, count: shown }, middle, pixels);
    },
  };
  putStamp(context, theme, stamp, at, size);
}
