import type { Point } from '../../../chart/chart.ts';
import { inOwnDirection } from '../../../chart/direction.ts';
import { LABEL_LEADING, LABEL_SIZE, type LineLabel, lineLabel } from '../../../layout/line-label.ts';
import { markSpot } from '../../../layout/line-spots.ts';
import type { RoutedLine } from '../../../layout/placement.ts';
import type { Painting } from './view.ts';

/** The purposes of dotted lines on their pads, onto a context in scene units. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  { theme }: Painting,
  lines: readonly RoutedLine[],
): void {
  for (const line of lines) {
    const label = line.label && lineLabel(line.purpose);
    if (!line.label || !label) continue;
    context.fillStyle = theme.canvas;
    context.fillRect(
      line.label.x - label.width / 2,
      line.label.y - label.height / 2,
      label.width,
      label.height,
    );
    write(context, line.label, label, theme.soft);
  }
}

/** The purpose of a line that is pointed out, as large as it must be to be read; also where it had no room. */
export function paintStandingOutLabel(
  context: CanvasRenderingContext2D,
  { theme, view }: Painting,
  line: RoutedLine,
): void {
  const label = lineLabel(line.purpose);
  if (!label) return;
  const at = line.label ?? markSpot(line.points);
  const growth = Math.max(1, 1 / view.zoom);
  context.save();
  context.translate(at.x, at.y);
  context.scale(growth, growth);
  context.beginPath();
  context.roundRect(-label.width / 2 - 2, -label.height / 2 - 2, label.width + 4, label.height + 4, 4);
  context.fillStyle = theme.accentTint;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = theme.accent;
  context.stroke();
  write(context, { x: 0, y: 0 }, label, theme.ink);
  context.restore();
}

function write(context: CanvasRenderingContext2D, at: Point, { lines }: LineLabel, colour: string): void {
  context.font = `400 ${LABEL_SIZE}px Inter, Arial, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = colour;
  const first = at.y + 0.5 - ((lines.length - 1) / 2) * LABEL_LEADING;
  for (const [i, text] of lines.entries())
    context.fillText(inOwnDirection(text), at.x, first + i * LABEL_LEADING);
}
