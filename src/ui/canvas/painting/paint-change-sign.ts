import type { CardDifference } from '../../../chart/overlay.ts';
import { CHANGE_SHAPES, HOLLOW_STROKE } from '../../../layout/change-shapes.ts';
import { GRID, SIGN_STROKE } from '../../../layout/marks.ts';
import type { Theme } from '../../../layout/theme.ts';

interface Look {
  /** Width of the rim in the colour of the canvas, in units of the grid, half of it outside the shape. */
  readonly rim: number;
  /** Path data of a sign in the shape, as strokes. Absent: its letter. */
  readonly strokes?: string | undefined;
  /** It is of what was: an outline. Default: filled. */
  readonly isHollow?: boolean;
}

/** Paints the sign of a change on the grid of all marks; where that lies is the context's business. */
export function paintChangeSign(
  context: CanvasRenderingContext2D,
  theme: Theme,
  kind: CardDifference,
  { rim, strokes, isHollow = false }: Look,
): void {
  const { outline, letter, centre } = CHANGE_SHAPES[kind];
  const shape = pathOf(outline);
  context.strokeStyle = theme.canvas;
  context.lineWidth = rim;
  context.stroke(shape);
  context.fillStyle = isHollow ? theme.paper : theme.change[kind];
  context.fill(shape);
  if (isHollow) {
    context.strokeStyle = theme.change[kind];
    context.lineWidth = HOLLOW_STROKE;
    context.stroke(shape);
  }
  if (strokes === undefined) {
    context.fillStyle = isHollow ? theme.change[kind] : theme.severitySign;
    context.font = '600 13px Inter, Arial, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillText(letter, centre, GRID / 2 + 4.6);
  } else {
    context.strokeStyle = theme.severitySign;
    context.lineWidth = SIGN_STROKE;
    context.lineCap = 'round';
    context.stroke(pathOf(strokes));
  }
}

const paths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  const path = paths.get(data) ?? new Path2D(data);
  paths.set(data, path);
  return path;
}
