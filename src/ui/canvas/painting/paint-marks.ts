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

/** A severity's shape with its sign, centred on a point; sizes in the context's own units. */
export function paintSeverityMark(
  context: CanvasRenderingContext2D,
  theme: Theme,
  severity: Severity,
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
  context.stroke(outline);
  context.fill(outline);
  context.strokeStyle = theme.severitySign;
  context.lineWidth = SIGN_STROKE;
  context.lineCap = 'round';
  context.stroke(sign);
  context.restore();
}
