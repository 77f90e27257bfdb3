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
/** A sign on a line is no smaller than this on the screen, pixels; it goes where the words on lines go. */
const LEAST_SIGN = 11;

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
  const { marks } = cardDetail(zoom);
  if (marks === 0) return;
  context.globalAlpha = marks;
  paintLabels(
    context,
    painting,
    lines.map(({ line }) => line),
  );
  for (const { line, look } of lines) if (look.isSigned) paintSign(context, painting, line, look);
  context.globalAlpha = 1;
}

function paintSign(
  context: CanvasRenderingContext2D,
  { theme, view }: Painting,
  line: RoutedLine,
  { difference }: LineLook,
): void {
  const size = Math.max(LINE_CHIP_SIZE, LEAST_SIGN / view.zoom);
  const { x, y } = signSpot(line, size);
  const scale = size / GRID;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(scale, scale);
  paintChangeSign(context, theme, difference, {
    rim: 4,
    strokes: difference === 'changed' ? undefined : LINE_SIGNS[difference],
  });
  context.restore();
}

/** In front of what is written on the line, or else where the line of a finding has its sign. */
function signSpot(line: RoutedLine, size: number): Point {
  const label = line.label && lineLabel(line.purpose);
  if (!line.label || !label) return markSpot(line.points);
  return { x: line.label.x - label.width / 2 - size / 2 - 2, y: line.label.y };
}
