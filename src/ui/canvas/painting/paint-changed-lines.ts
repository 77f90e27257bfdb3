import type { Point } from '../../../chart/chart.ts';
import { changedLine, LINE_CHIP_SIZE, type LineLook } from '../../../layout/change-line-scene.ts';
import { LINE_SIGNS } from '../../../layout/change-shapes.ts';
import { lineLabel } from '../../../layout/line-label.ts';
import { markSpot } from '../../../layout/line-spots.ts';
import { GRID } from '../../../layout/marks.ts';
import type { RoutedLine } from '../../../layout/placement.ts';
import { cardDetail } from '../card-detail.ts';
import { paintChangeSign } from './paint-change-sign.ts';
import { paintLabels } from './paint-labels.ts';
import { strokeDotted, traceRounded } from './trace-line.ts';
import { type Painting, setSceneUnits, visibleRect } from './view.ts';

const WIDTH = 2;
const LEAST = 1.5;
const DASH = [5, 4];
/** Farther out letters on lines are no more than dirt. */
const SIGNED_ZOOM = 0.3;

/**
 * How the lines look of which a comparison has something to say; undefined for all others, and where nothing is
 * compared.
 */
export function changedLook({ changes, theme }: Painting, line: RoutedLine): LineLook | undefined {
  return changes ? changedLine(theme, changes, line) : undefined;
}

/** The lines in view that came, went or are for something else, over the plain ones. */
export function paintChangedLines(context: CanvasRenderingContext2D, painting: Painting): void {
  const { changes, layout, view } = painting;
  if (!changes || changes.lines.size === 0) return;
  const { zoom } = view;
  const seen = visibleRect(view);
  const lines = layout.linesIn(seen).flatMap((line) => {
    const look = changedLook(painting, line);
    return look ? [{ line, look }] : [];
  });
  setSceneUnits(context, view);
  context.lineJoin = 'round';
  const width = Math.max(WIDTH, LEAST / zoom);
  for (const { line, look } of lines) {
    if (look.dash === 'dotted') {
      strokeDotted(context, line, { colour: look.stroke, width: WIDTH }, { seen, zoom });
      continue;
    }
    context.beginPath();
    traceRounded(context, line.points);
    context.setLineDash(look.dash === 'dashed' ? DASH : []);
    context.lineWidth = width;
    context.strokeStyle = look.stroke;
    context.stroke();
  }
  context.setLineDash([]);
  if (zoom < SIGNED_ZOOM) return;
  const detail = cardDetail(zoom);
  context.globalAlpha = detail.marks;
  if (detail.marks > 0)
    paintLabels(
      context,
      painting,
      lines.map(({ line }) => line),
    );
  context.globalAlpha = detail.lineMarks;
  for (const { line, look } of lines) if (look.isSigned) paintSign(context, painting, line, look);
  context.globalAlpha = 1;
}

function paintSign(
  context: CanvasRenderingContext2D,
  { theme }: Painting,
  line: RoutedLine,
  { difference }: LineLook,
): void {
  const { x, y } = signSpot(line);
  const scale = LINE_CHIP_SIZE / GRID;
  context.save();
  context.translate(x - LINE_CHIP_SIZE / 2, y - LINE_CHIP_SIZE / 2);
  context.scale(scale, scale);
  paintChangeSign(context, theme, difference, {
    rim: 4,
    strokes: difference === 'changed' ? undefined : LINE_SIGNS[difference],
  });
  context.restore();
}

/** In front of what is written on the line, or else where the line of a finding has its sign. */
function signSpot(line: RoutedLine): Point {
  const label = line.label && lineLabel(line.purpose);
  if (!line.label || !label) return markSpot(line.points);
  return { x: line.label.x - label.width / 2 - LINE_CHIP_SIZE / 2 - 2, y: line.label.y };
}
