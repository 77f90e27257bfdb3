import { SEVERITIES, type Severity } from '../../../chart/chart.ts';
import { lineFinding } from '../../../editor/marks.ts';
import { markSpot } from '../../../layout/line-spots.ts';
import type { RoutedLine } from '../../../layout/placement.ts';
import { cardDetail } from '../card-detail.ts';
import { changedLook } from './paint-changed-lines.ts';
import { paintLabels } from './paint-labels.ts';
import { stampMark } from './paint-marks.ts';
import { strokeDotted, strokeSolid, traceRounded } from './trace-line.ts';
import { type Painting, setSceneUnits, visibleRect } from './view.ts';

/** In scene units; farther out no thinner than the second figure on the screen, pixels. */
const SOLID_WIDTH = [1.5, 1] as const;
const PROBLEM_WIDTH = [2.25, 2] as const;
export const DOTTED_WIDTH = 2;
const MARK_SIZE = 18;
const SMALLEST_MARK = 13;

export function lineWidth([own, least]: readonly [number, number], zoom: number): number {
  return Math.max(own, least / zoom);
}

/** Lines in view: plain ones in one stroke, then dotted ones with their purpose, then those that are a problem. */
export function paintLines(context: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, marks, theme, view } = painting;
  const { zoom } = view;
  const detail = cardDetail(zoom);
  const seen = visibleRect(view);
  const inView = layout.linesIn(seen);
  // What came or went is painted by itself, over the others.
  const lines = painting.changes ? inView.filter((line) => !changedLook(painting, line)) : inView;
  setSceneUnits(context, view);
  context.lineJoin = 'round';

  context.beginPath();
  for (const line of lines) if (line.kind === 'solid') traceRounded(context, line.points);
  context.setLineDash([]);
  context.lineWidth = lineWidth(SOLID_WIDTH, zoom);
  context.strokeStyle = theme.line;
  context.stroke();

  const dotted = lines.filter(({ kind }) => kind === 'dotted');
  for (const line of dotted)
    strokeDotted(context, line, { colour: theme.line, width: DOTTED_WIDTH }, { seen, zoom });
  if (detail.marks > 0) {
    context.globalAlpha = detail.marks;
    paintLabels(context, painting, dotted);
    context.globalAlpha = 1;
  }
  // The worst last: where problem lines share a trunk, its colour wins.
  const problems = lines
    .flatMap((line) => {
      const finding = lineFinding(marks, line);
      return finding ? [{ line, severity: finding.severity }] : [];
    })
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  const width = lineWidth(PROBLEM_WIDTH, zoom);
  for (const { line, severity } of problems)
    strokeSolid(context, line, { colour: theme.severity[severity], width });
  for (const { line, severity } of problems) paintLineMark(context, painting, line, severity);
}

/** The sign of a finding, at its place on a line; from so far away that it says nothing, none. Units stay the scene's. */
export function paintLineMark(
  context: CanvasRenderingContext2D,
  { theme, view }: Painting,
  line: RoutedLine,
  severity: Severity,
): void {
  const { zoom, density } = view;
  const { lineMarks } = cardDetail(zoom);
  if (lineMarks === 0) return;
  const spot = markSpot(line.points);
  const at = { x: (spot.x * zoom + view.x) * density, y: (spot.y * zoom + view.y) * density };
  context.save();
  context.globalAlpha = lineMarks;
  context.setTransform(1, 0, 0, 1, 0, 0);
  stampMark(context, theme, { severity, count: 1 }, at, Math.max(MARK_SIZE * zoom, SMALLEST_MARK) * density);
  context.restore();
}
