import type { Severity } from '../chart/chart.ts';
import { badge } from './badge-scene.ts';
import { LINE_RADIUS } from './card.ts';
import { type LineLook, lineChip } from './change-line-scene.ts';
import type { RoutedLine } from './placement.ts';
import { LABEL_LEADING, LABEL_SIZE, lineLabel } from './line-label.ts';
import { markSpot } from './line-spots.ts';
import type { Primitive } from './primitives.ts';
import type { Theme } from './theme.ts';

export const LINE_BADGE_SIZE = 17;

export interface LinePlace {
  /** Where the origin of the layout lies in the picture. */
  readonly dx: number;
  readonly dy: number;
  /** The colour behind the line, for the pad under its label. */
  readonly background: string;
  /** Present when the line itself is the problem. */
  readonly severity?: Severity | undefined;
  /** Present when something is different about it. */
  readonly change?: LineLook | undefined;
}

/** Draws one line, with the shape of its severity on it, or the sign of what is different. */
export function lineScene(theme: Theme, line: RoutedLine, look: LinePlace): readonly Primitive[] {
  const { dx, dy, severity, change } = look;
  const dotted = line.kind === 'dotted';
  const dash = change?.dash ?? (dotted ? 'dotted' : undefined);
  const shapes: Primitive[] = [
    {
      kind: 'line',
      points: line.points.map((value, i) => value + (i % 2 === 0 ? dx : dy)),
      radius: LINE_RADIUS,
      stroke: severity ? theme.severity[severity] : (change?.stroke ?? theme.line),
      strokeWidth: severity ? 2.25 : dotted || change ? 2 : 1.5,
      ...(dash && { dash }),
    },
  ];
  if (severity) {
    const spot = markSpot(line.points);
    for (const shape of badge(theme, severity, spot.x + dx, spot.y + dy, { size: LINE_BADGE_SIZE }))
      shapes.push(shape);
  } else if (change?.isSigned) {
    const spot = markSpot(line.points);
    for (const shape of lineChip(theme, change.difference, spot.x + dx, spot.y + dy)) shapes.push(shape);
  }
  return shapes;
}

/** The words of its purpose on their pad, to be drawn above all lines; nothing where there are none. */
export function purposeScene(
  theme: Theme,
  line: RoutedLine,
  { dx, dy, background, change }: LinePlace,
): readonly Primitive[] {
  const label = line.label && lineLabel(line.purpose);
  if (!line.label || !label) return [];
  const shapes: Primitive[] = [];
  const x = line.label.x + dx;
  const y = line.label.y + dy;
  shapes.push({
    kind: 'rect',
    x: x - label.width / 2,
    y: y - label.height / 2,
    width: label.width,
    height: label.height,
    fill: background,
  });
  const first = y + LABEL_SIZE * 0.36 - ((label.lines.length - 1) / 2) * LABEL_LEADING;
  for (const [i, text] of label.lines.entries()) {
    shapes.push({
      kind: 'text',
      text,
      ...(label.lines.length > 1 && line.purpose !== undefined && { of: line.purpose }),
      x,
      y: first + i * LABEL_LEADING,
      size: LABEL_SIZE,
      weight: 400,
      fill: change?.difference === 'removed' ? theme.faint : theme.soft,
      anchor: 'middle',
      ...(change?.difference === 'removed' && { isStruck: true as const }),
    });
  }
  return shapes;
}
