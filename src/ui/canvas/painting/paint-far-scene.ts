import { SEVERITIES } from '../../../chart/chart.ts';
import { lineFinding } from '../../../editor/marks.ts';
import { CARD_RADIUS } from '../../../layout/card.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import type { Rect } from '../../../layout/rect.ts';
import { roleColour } from '../../role-colour.ts';
import { cardDetail } from '../card-detail.ts';
import { fillRounded } from './fill-rounded.ts';
import { foldTab } from './fold-tab.ts';
import { paintFarTray } from './paint-tray.ts';
import type { Painting } from './view.ts';

/** From here on in the round corners of boxes can be seen. */
const ROUND_ZOOM = 0.12;
/** Boxes keep this far inside the sheets that come to lie on them, screen pixels: no colour shines out at the edge. */
const INSET = 0.8;
/** Of lines that are a problem, screen pixels. */
const PROBLEM_WIDTH = 2;

/**
 * A part of the chart from far away, without the marks of findings, onto a canvas that shows exactly that part.
 * Everything is filled: ten thousand cards and their lines take a few milliseconds, where strokes would take a frame.
 */
export function paintFarScene(context: CanvasRenderingContext2D, painting: Painting, region: Rect): void {
  const scale = painting.view.zoom * painting.view.density;
  const place: Place = { scale, left: -region.x * scale, top: -region.y * scale };
  paintFarTray(context, painting, region);
  paintTrunks(context, painting, region, place);
  paintBoxes(context, painting, region, place);
  paintNotches(context, painting, region, place);
  paintProblemLines(context, painting, region, place);
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
  const thin = Math.max(1, Math.round(view.density * Math.min(1, view.zoom * 4)));
  context.fillStyle = theme.line;
  for (const { segments } of layout.trunks) {
    for (let at = 0; at < segments.length; at += 4) {
      const x1 = segments[at] as number;
      const y1 = segments[at + 1] as number;
      const x2 = segments[at + 2] as number;
      const y2 = segments[at + 3] as number;
      if (x2 < region.x || x1 > right || y2 < region.y || y1 > bottom) continue;
      context.fillRect(
        x1 * scale + left - thin / 2,
        y1 * scale + top - thin / 2,
        (x2 - x1) * scale + thin,
        (y2 - y1) * scale + thin,
      );
    }
  }
}

/** One colour after the other: changing the fill costs more than filling. */
function paintBoxes(
  context: CanvasRenderingContext2D,
  { layout, org, theme, view }: Painting,
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
  const inset = INSET * view.density * cardDetail(view.zoom).face;
  const isRound = view.zoom >= ROUND_ZOOM;
  for (const [colour, list] of byColour) {
    context.fillStyle = colour;
    for (const card of list) {
      const x = card.x * scale + left + inset;
      const y = card.y * scale + top + inset;
      const width = card.width * scale - 2 * inset;
      const height = card.height * scale - 2 * inset;
      if (isRound) fillRounded(context, x, y, width, height, CARD_RADIUS * scale);
      else context.fillRect(x, y, width, height);
    }
  }
}

function paintProblemLines(
  context: CanvasRenderingContext2D,
  { layout, marks, theme, view }: Painting,
  region: Rect,
  { scale, left, top }: Place,
): void {
  if (marks.lines.size === 0) return;
  const thick = PROBLEM_WIDTH * view.density;
  // The worst last: where problem lines share a trunk, its colour wins.
  const problems = layout
    .linesIn(region)
    .flatMap((line) => {
      const finding = lineFinding(marks, line);
      return finding ? [{ points: line.points, severity: finding.severity }] : [];
    })
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  for (const { points, severity } of problems) {
    context.fillStyle = theme.severity[severity];
    for (let at = 0; at + 3 < points.length; at += 2) {
      const x1 = Math.min(points[at] as number, points[at + 2] as number);
      const y1 = Math.min(points[at + 1] as number, points[at + 3] as number);
      const x2 = Math.max(points[at] as number, points[at + 2] as number);
      const y2 = Math.max(points[at + 1] as number, points[at + 3] as number);
      context.fillRect(
        x1 * scale + left - thick / 2,
        y1 * scale + top - thick / 2,
        (x2 - x1) * scale + thick,
        (y2 - y1) * scale + thick,
      );
    }
  }
}

/** Below cards that hide others: a notch that stays visible however far out. */
function paintNotches(
  context: CanvasRenderingContext2D,
  painting: Painting,
  region: Rect,
  { scale, left, top }: Place,
): void {
  context.fillStyle = painting.theme.soft;
  for (const card of painting.layout.cardsIn(region)) {
    const tab = foldTab(painting, card);
    if (!tab) continue;
    const { x, y, width, height } = tab;
    context.fillRect(x * scale + left, y * scale + top, width * scale, height * scale);
  }
}
