import type { jsPDF } from 'jspdf';
import type { Dash, LinePrimitive, PathPrimitive, RectPrimitive } from '../../../layout/primitives.ts';
import { dashLengths } from '../dash-pattern.ts';
import { drawRoundedLine } from '../rounded-line.ts';
import { type Rgb, rgbOf } from './colour.ts';
import { writeRaw } from './write-raw.ts';

/** How far the arms of a curve reach that comes closest to a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

export function drawRect(doc: jsPDF, rect: RectPrimitive): void {
  const { x, y, width, height } = rect;
  const radius = Math.min(rect.radius ?? 0, width / 2, height / 2);
  const paint = choosePaint(doc, rect);
  if (paint === undefined) return;
  if (radius > 0) roundedOutline(doc, { x, y, right: x + width, bottom: y + height, radius });
  else doc.rect(x, y, width, height, null);
  paint();
}

export function drawLine(doc: jsPDF, line: LinePrimitive): void {
  const paint = choosePaint(doc, line);
  if (paint === undefined) return;
  let fromX = 0;
  let fromY = 0;
  drawRoundedLine(line.points, line.radius, {
    moveTo(x, y) {
      doc.moveTo(x, y);
    },
    lineTo(x, y) {
      doc.lineTo(x, y);
      fromX = x;
      fromY = y;
    },
    // A PDF has no curves with a single arm: two arms of two thirds of its length are the same curve.
    bendTo(cornerX, cornerY, x, y) {
      const near = (end: number, corner: number) => end + ((corner - end) * 2) / 3;
      doc.curveTo(near(fromX, cornerX), near(fromY, cornerY), near(x, cornerX), near(y, cornerY), x, y);
    },
  });
  paint();
}

export function drawPath(doc: jsPDF, shape: PathPrimitive): void {
  const { path, x, y, scale, strokeWidth = 1 } = shape;
  const paint = choosePaint(doc, { ...shape, strokeWidth: strokeWidth * scale }, true);
  if (paint === undefined) return;
  for (const [, command, numbers = ''] of path.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (numbers.match(NUMBER) ?? []).map(
      (text, i) => Number(text) * scale + (i % 2 === 0 ? x : y),
    );
    if (command === 'M') doc.moveTo(a, b);
    else if (command === 'L') doc.lineTo(a, b);
    else if (command === 'C') doc.curveTo(a, b, c, d, e, f);
    else doc.close();
  }
  paint();
}

const NUMBER = /-?[\d.]+/g;

interface Corners {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
}

function roundedOutline(doc: jsPDF, { x, y, right, bottom, radius }: Corners): void {
  const rest = radius * (1 - QUARTER);
  doc.moveTo(x + radius, y);
  doc.lineTo(right - radius, y);
  doc.curveTo(right - rest, y, right, y + rest, right, y + radius);
  doc.lineTo(right, bottom - radius);
  doc.curveTo(right, bottom - rest, right - rest, bottom, right - radius, bottom);
  doc.lineTo(x + radius, bottom);
  doc.curveTo(x + rest, bottom, x, bottom - rest, x, bottom - radius);
  doc.lineTo(x, y + radius);
  doc.curveTo(x, y + rest, x + rest, y, x + radius, y);
  doc.close();
}

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: Dash;
}

/** Sets colours and stroke, and gives back what paints the outline drawn since; undefined: there is nothing to see. */
function choosePaint(doc: jsPDF, paint: Paint, round = false): (() => void) | undefined {
  const fill = paint.fill === undefined ? undefined : rgbOf(paint.fill);
  const stroke = paint.stroke === undefined ? undefined : rgbOf(paint.stroke);
  if (fill) writeRaw(doc, `${parts(fill)} rg`);
  if (stroke === undefined) return fill && (() => doc.fill());
  const { strokeWidth = 1, dash } = paint;
  writeRaw(doc, `${parts(stroke)} RG`);
  doc.setLineWidth(strokeWidth);
  doc.setLineCap(round || dash === 'dotted' ? 'round' : 'butt');
  doc.setLineJoin(round ? 'round' : 'miter');
  doc.setLineDashPattern(dash === undefined ? [] : [...dashLengths(dash, strokeWidth)], 0);
  return fill ? () => doc.fillStroke() : () => doc.stroke();
}

/** The library's own calls round to hundredths, which is another colour. */
function parts(colour: Rgb): string {
  return colour.map((part) => (part / 255).toFixed(4)).join(' ');
}
