import { SEVERITIES } from '../../../chart/chart.ts';
import { lineFinding } from '../../../editor/marks.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import type { Rect } from '../../../layout/rect.ts';
import { roleColour } from '../../role-colour.ts';
import { paintSeverityMark } from './paint-marks.ts';
import type { Painting } from './view.ts';

/** The smallest a finding's mark gets, screen pixels: findings stay visible at every zoom. */
const MARK_SIZE = 13;
/** More marks than this would be a carpet; the worst come first. */
const MOST_MARKS = 400;

/**
 * A part of the chart from far away, onto a canvas that shows exactly that part. Everything is a filled rectangle:
 * ten thousand cards and their lines take a few milliseconds, where strokes would take a frame.
 */
export function paintFarScene(context: CanvasRenderingContext2D, painting: Painting, region: Rect): void {
  const scale = painting.view.zoom * painting.view.density;
  const place: Place = { scale, left: -region.x * scale, top: -region.y * scale };
  paintTrunks(context, painting, region, place);
  paintBoxes(context, painting, region, place);
  paintProblemLines(context, painting, region, place);
  paintMarks(context, painting, region, place);
}

/** From scene units to the canvas's pixels. */
interface Place {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

function paintTrunks(
  context: CanvasRenderingContext2D,
  { layout, theme, view }: Painting,
  region: Rect,
  { scale, left, top }: Place,
): void {
  const right = region.x + region.width;
  const bottom = region.y + region.height;
  const thin = Math.max(1, Math.round(view.density * Math.min(1.5, view.zoom * 5)));
  context.fillStyle = theme.line;
  for (const { segments } of layout.trunks) {
    for (let at = 0; at < segments.length; at += 4) {
      const x1 = segments[at] as number;
      const y1 = segments[at + 1] as number;
      const x2 = segments[at + 2] as number;
      const y2 = segments[at + 3] as number;
      if (x2 < region.x || x1 > right || y2 < region.y || y1 > bottom) continue;
      context.fillRect(
        x1 * scale + left,
        y1 * scale + top,
        (x2 - x1) * scale + thin,
        (y2 - y1) * scale + thin,
      );
    }
  }
}

/** One colour after the other: changing the fill costs more than filling. */
function paintBoxes(
  context: CanvasRenderingContext2D,
  { layout, org, theme }: Painting,
  region: Rect,
  { scale, left, top }: Place,
): void {
  const byColour = new Map<string, PlacedCard[]>();
  for (const card of layout.cardsIn(region)) {
    const role = org.role(card.id);
    const colour = role ? roleColour(theme, org, role) : theme.soft;
    const list = byColour.get(colour);
    if (list) list.push(card);
    else byColour.set(colour, [card]);
  }
  for (const [colour, list] of byColour) {
    context.fillStyle = colour;
    for (const { x, y, width, height } of list)
      context.fillRect(x * scale + left, y * scale + top, width * scale, height * scale);
  }
}

function paintProblemLines(
  context: CanvasRenderingContext2D,
  { layout, marks, theme, view }: Painting,
  region: Rect,
  { scale, left, top }: Place,
): void {
  if (marks.lines.size === 0) return;
  const thick = 2 * view.density;
  for (const line of layout.linesIn(region)) {
    const finding = lineFinding(marks, line);
    if (!finding) continue;
    context.fillStyle = theme.severity[finding.severity];
    const { points } = line;
    for (let at = 0; at + 3 < points.length; at += 2) {
      const x1 = Math.min(points[at] as number, points[at + 2] as number);
      const y1 = Math.min(points[at + 1] as number, points[at + 3] as number);
      const x2 = Math.max(points[at] as number, points[at + 2] as number);
      const y2 = Math.max(points[at + 1] as number, points[at + 3] as number);
      context.fillRect(
        x1 * scale + left,
        y1 * scale + top,
        (x2 - x1) * scale + thick,
        (y2 - y1) * scale + thick,
      );
    }
  }
}

function paintMarks(
  context: CanvasRenderingContext2D,
  { layout, marks, theme, view }: Painting,
  region: Rect,
  { scale, left, top }: Place,
): void {
  const right = region.x + region.width;
  const bottom = region.y + region.height;
  const inView: { readonly x: number; readonly y: number; readonly severity: (typeof SEVERITIES)[number] }[] =
    [];
  for (const severity of SEVERITIES) {
    for (const [id, mark] of marks.cards) {
      if (mark.severity !== severity || inView.length >= MOST_MARKS) continue;
      const card = layout.card(id);
      if (!card || card.x > right || card.x + card.width < region.x) continue;
      if (card.y > bottom || card.y + card.height < region.y) continue;
      inView.push({ x: (card.x + card.width) * scale + left, y: card.y * scale + top, severity });
    }
  }
  // The worst is painted last, over the others.
  for (const { x, y, severity } of inView.reverse())
    paintSeverityMark(context, theme, severity, { x, y }, MARK_SIZE * view.density);
}
