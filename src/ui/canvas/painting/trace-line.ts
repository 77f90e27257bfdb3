import { LINE_RADIUS } from '../../../layout/card.ts';
import type { RoutedLine } from '../../../layout/placement.ts';
import type { Rect } from '../../../layout/rect.ts';
import { dotGrowth, isLong, visiblePart } from './clip-line.ts';

/** How a line is drawn; sizes in scene units. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
}

export function strokeSolid(
  context: CanvasRenderingContext2D,
  line: RoutedLine,
  { colour, width }: Stroke,
): void {
  context.beginPath();
  traceRounded(context, line.points);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** Farther out than this nobody sees that dots are round, and square ones take a fifth of the time. */
const ROUND_ZOOM = 0.8;

/** Dots of the line's width, along what can be seen of it; at a zoom from far out they are kept apart. */
export function strokeDotted(
  context: CanvasRenderingContext2D,
  { points }: RoutedLine,
  { colour, width }: Stroke,
  { seen, zoom }: { readonly seen: Rect; readonly zoom: number },
): void {
  const growth = dotGrowth(zoom);
  context.beginPath();
  if (isLong(points)) {
    for (let at = 0; at + 3 < points.length; at += 2) {
      const part = visiblePart(points, at, seen, growth);
      if (!part) continue;
      context.moveTo(part[0], part[1]);
      context.lineTo(part[2], part[3]);
    }
  } else traceRounded(context, points);
  context.strokeStyle = colour;
  context.lineWidth = width * growth;
  if (zoom >= ROUND_ZOOM) {
    context.setLineDash([growth, 5 * growth]);
    context.lineCap = 'round';
    context.stroke();
    context.lineCap = 'butt';
  } else {
    // As long as with their round ends, and in the same places.
    const end = context.lineWidth / 2;
    context.setLineDash([growth + 2 * end, 5 * growth - 2 * end]);
    context.lineDashOffset = end;
    context.stroke();
    context.lineDashOffset = 0;
  }
  context.setLineDash([]);
}

/** Corners x, y, x, y … with rounded bends, no rounder than half the shorter stretch. */
export function traceRounded(context: CanvasRenderingContext2D, points: readonly number[]): void {
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
