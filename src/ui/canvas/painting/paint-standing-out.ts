import { sameLine } from '../../../chart/edits/lines.ts';
import { lineFinding } from '../../../editor/marks.ts';
import { cardRadius } from '../../../layout/card-radius.ts';
import type { RoutedLine } from '../../../layout/placement.ts';
import { paintStandingOutLabel } from './paint-labels.ts';
import { DOTTED_WIDTH, lineWidth, paintLineMark } from './paint-lines.ts';
import { routedLine } from './routed-line.ts';
import { strokeDotted, strokeSolid } from './trace-line.ts';
import { type Painting, setSceneUnits, visibleRect } from './view.ts';

const WIDTH = [2.75, 2.25] as const;
const HALO_WIDTH = [9, 7] as const;
const RING_WIDTH = [4, 3] as const;
/** Of halo and rings: what is beneath stays readable. */
const SOFT = 0.25;

/** The line under the pointer and the selected one, from end to end over everything else, at every zoom. */
export function paintStandingOut(context: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, hoveredLine, selection, view } = painting;
  const selected = selection.kind === 'line' ? selection.line : null;
  const keys = [
    ...(selected ? [selected] : []),
    ...(hoveredLine && !(selected && sameLine(selected, hoveredLine)) ? [hoveredLine] : []),
  ];
  if (keys.length === 0) return;
  setSceneUnits(context, view);
  context.lineJoin = 'round';
  context.setLineDash([]);
  // Two that are drawn as one are pointed out once.
  for (const line of new Set(keys.map((key) => routedLine(layout, key))))
    if (line) pointOut(context, painting, line);
}

function pointOut(context: CanvasRenderingContext2D, painting: Painting, line: RoutedLine): void {
  const { layout, marks, org, theme, view } = painting;
  const { zoom } = view;
  const finding = lineFinding(marks, line);
  const colour = finding ? theme.severity[finding.severity] : theme.accent;
  context.globalAlpha = SOFT;
  strokeSolid(context, line, { colour, width: lineWidth(HALO_WIDTH, zoom) });
  const ring = lineWidth(RING_WIDTH, zoom);
  context.lineWidth = ring;
  for (const id of [line.shownManager ?? line.manager, line.shownReport ?? line.report]) {
    const card = layout.card(id);
    if (!card) continue;
    const { x, y, width, height } = card;
    context.beginPath();
    const radius = cardRadius(org.role(id)) + ring / 2;
    context.roundRect(x - ring / 2, y - ring / 2, width + ring, height + ring, radius);
    context.stroke();
  }
  context.globalAlpha = 1;
  if (line.kind === 'solid') strokeSolid(context, line, { colour, width: lineWidth(WIDTH, zoom) });
  else strokeDotted(context, line, { colour, width: DOTTED_WIDTH }, { seen: visibleRect(view), zoom });
  // It lies over what stands on the line, which is to be read all the same.
  if (finding) paintLineMark(context, painting, line, finding.severity);
  paintStandingOutLabel(context, painting, line);
}
