import { SEVERITIES } from '../../../chart/chart.ts';
import type { PlacedCard } from '../../../layout/layout.ts';
import { departmentColour } from '../../department-colour.ts';
import { lineFinding } from '../../../editor/marks.ts';
import { paintSeverityMark } from './paint-marks.ts';
import { type Painting, visibleRect } from './view.ts';

/** The smallest a finding's mark gets, screen pixels: findings stay visible at every zoom. */
const MARK_SIZE = 12;
/** More marks than this would be a carpet, and slow; the worst come first. */
const MOST_MARKS = 400;

/**
 * The whole chart from far away. Everything is a filled rectangle on whole device pixels: ten thousand cards and
 * their lines take a few milliseconds, where strokes would take a frame.
 */
export function paintFarView(context: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, org, marks, theme, view, selection } = painting;
  const scale = view.zoom * view.density;
  const left = view.x * view.density;
  const top = view.y * view.density;
  const rect = visibleRect(view);
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;

  const thin = Math.max(1, Math.round(view.density * Math.min(1, view.zoom * 5)));
  context.fillStyle = theme.line;
  for (const { segments } of layout.trunks) {
    for (let at = 0; at < segments.length; at += 4) {
      const x1 = segments[at] as number;
      const y1 = segments[at + 1] as number;
      const x2 = segments[at + 2] as number;
      const y2 = segments[at + 3] as number;
      if (x2 < rect.x || x1 > right || y2 < rect.y || y1 > bottom) continue;
      context.fillRect(
        x1 * scale + left,
        y1 * scale + top,
        (x2 - x1) * scale + thin,
        (y2 - y1) * scale + thin,
      );
    }
  }

  const cards = layout.cardsIn(rect);
  const byColour = new Map<string, PlacedCard[]>();
  for (const card of cards) {
    const role = org.role(card.id);
    const colour = role ? departmentColour(theme, org, role) : theme.soft;
    const list = byColour.get(colour);
    if (list) list.push(card);
    else byColour.set(colour, [card]);
  }
  for (const [colour, list] of byColour) {
    context.fillStyle = colour;
    for (const { x, y, width, height } of list)
      context.fillRect(x * scale + left, y * scale + top, width * scale, height * scale);
  }

  if (selection.kind === 'roles') {
    context.strokeStyle = theme.accent;
    context.lineWidth = 2 * view.density;
    for (const id of selection.ids) {
      const card = layout.card(id);
      if (card)
        context.strokeRect(
          card.x * scale + left - 2,
          card.y * scale + top - 2,
          card.width * scale + 4,
          card.height * scale + 4,
        );
    }
  }

  context.fillStyle = theme.severity.error;
  for (const line of marks.lines.size > 0 ? layout.linesIn(rect) : []) {
    const mark = lineFinding(marks, line);
    if (!mark) continue;
    context.fillStyle = theme.severity[mark.severity];
    for (let at = 0; at + 3 < line.points.length; at += 2) {
      const x1 = Math.min(line.points[at] as number, line.points[at + 2] as number);
      const y1 = Math.min(line.points[at + 1] as number, line.points[at + 3] as number);
      const x2 = Math.max(line.points[at] as number, line.points[at + 2] as number);
      const y2 = Math.max(line.points[at + 1] as number, line.points[at + 3] as number);
      context.fillRect(x1 * scale + left, y1 * scale + top, (x2 - x1) * scale + 2, (y2 - y1) * scale + 2);
    }
  }

  let painted = 0;
  for (const severity of SEVERITIES) {
    for (const [id, mark] of marks.cards) {
      if (mark.severity !== severity || painted >= MOST_MARKS) continue;
      const card = layout.card(id);
      if (
        !card ||
        card.x > right ||
        card.x + card.width < rect.x ||
        card.y > bottom ||
        card.y + card.height < rect.y
      )
        continue;
      painted += 1;
      const at = { x: (card.x + card.width) * scale + left, y: card.y * scale + top };
      paintSeverityMark(context, theme, severity, at, MARK_SIZE * view.density);
    }
  }
}
