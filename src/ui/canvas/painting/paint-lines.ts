import { SEVERITIES } from '../../../chart/chart.ts';
import { sameLine } from '../../../chart/edits/lines.ts';
import { lineFinding } from '../../../editor/marks.ts';
import { LINE_RADIUS } from '../../../layout/card.ts';
import { LABEL_SIZE, type LineLabel, lineLabel } from '../../../layout/line-label.ts';
import type { RoutedLine } from '../../../layout/placement.ts';
import { markSpot } from '../../../layout/line-spots.ts';
import type { Rect } from '../../../layout/rect.ts';
import { DOT_PERIOD, isLong, visiblePart } from './clip-line.ts';
import { paintSeverityMark } from './paint-marks.ts';
import { type Painting, setSceneUnits, visibleRect } from './view.ts';

const SOLID_WIDTH = 1.5;
const DOTTED_WIDTH = 2;
const PROBLEM_WIDTH = 2.25;
const MARK_SIZE = 18;

/** Lines in view: plain ones in one stroke, then dotted ones with their purpose, then what stands out. */
export function paintLines(context: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, marks, theme, view, hoveredLine, selection } = painting;
  const seen = visibleRect(view);
  const lines = layout.linesIn(seen);
  const selected = selection.kind === 'line' ? selection.line : null;
  const standsOut = (line: RoutedLine) =>
    (hoveredLine !== null && sameLine(line, hoveredLine)) || (selected !== null && sameLine(line, selected));
  const markOf = (line: RoutedLine) => lineFinding(marks, line);
  setSceneUnits(context, view);
  context.lineJoin = 'round';

  context.beginPath();
  for (const line of lines) if (line.kind === 'solid') traceRounded(context, line.points);
  context.setLineDash([]);
  context.lineWidth = SOLID_WIDTH;
  context.strokeStyle = theme.line;
  context.stroke();

  for (const line of lines) {
    if (line.kind !== 'dotted') continue;
    strokeDotted(
      context,
      line,
      seen,
      standsOut(line) ? theme.accent : theme.line,
      standsOut(line) ? 2.5 : DOTTED_WIDTH,
    );
    const label = lineLabel(line.purpose);
    if (line.label && label) paintLabel(context, painting, line.label, label);
  }
  for (const line of lines) {
    if (line.kind === 'solid' && !markOf(line) && standsOut(line))
      strokeSolid(context, line, theme.accent, PROBLEM_WIDTH);
  }
  // The worst last: where problem lines share a trunk, its colour wins.
  const problems = lines
    .flatMap((line) => {
      const mark = markOf(line);
      return mark ? [{ line, severity: mark.severity }] : [];
    })
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  for (const { line, severity } of problems)
    strokeSolid(context, line, theme.severity[severity], standsOut(line) ? 3.25 : PROBLEM_WIDTH);
  for (const { line, severity } of problems)
    paintSeverityMark(context, theme, severity, markSpot(line.points), MARK_SIZE);
}

function strokeSolid(
  context: CanvasRenderingContext2D,
  line: RoutedLine,
  colour: string,
  width: number,
): void {
  context.beginPath();
  traceRounded(context, line.points);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function strokeDotted(
  context: CanvasRenderingContext2D,
  { points }: RoutedLine,
  seen: Rect,
  colour: string,
  width: number,
): void {
  context.beginPath();
  if (isLong(points)) {
    for (let at = 0; at + 3 < points.length; at += 2) {
      const part = visiblePart(points, at, seen);
      if (!part) continue;
      context.moveTo(part[0], part[1]);
      context.lineTo(part[2], part[3]);
    }
  } else traceRounded(context, points);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([1, DOT_PERIOD - 1]);
  context.lineCap = 'round';
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { theme }: Painting,
  at: { readonly x: number; readonly y: number },
  { text, width, height }: LineLabel,
): void {
  context.font = `400 ${LABEL_SIZE}px Inter, Arial, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = theme.canvas;
  context.fillRect(at.x - width / 2, at.y - height / 2, width, height);
  context.fillStyle = theme.soft;
  context.fillText(text, at.x, at.y + 0.5);
}

/** Corners x, y, x, y … with rounded bends, no rounder than half the shorter stretch. */
function traceRounded(context: CanvasRenderingContext2D, points: readonly number[]): void {
  const last = points.length - 2;
  context.moveTo(points[0] as number, points[1] as number);
  for (let at = 2; at < last; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    const nextX = points[at + 2] as number;
    const nextY = points[at + 3] as number;
    const before = Math.abs(x - (points[at - 2] as number)) + Math.abs(y - (points[at - 1] as number));
    const after = Math.abs(nextX - x) + Math.abs(nextY - y);
    context.arcTo(x, y, nextX, nextY, Math.min(LINE_RADIUS, before / 2, after / 2));
  }
  context.lineTo(points[last] as number, points[last + 1] as number);
}
