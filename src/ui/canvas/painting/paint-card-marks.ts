import { markSize } from '../card-detail.ts';
import { stampMark } from './paint-marks.ts';
import { markNow, type StandingMark, standingMarks } from './standing-marks.ts';
import type { Painting } from './view.ts';

/** More marks than this would be a carpet; the worst come first. */
const MOST_MARKS = 400;
/** A mark stands out of its place by less than this, screen pixels. */
const RIM = 16;

/** The findings of cards that are not in the page, at every zoom large enough to be found. */
export function paintCardMarks(
  context: CanvasRenderingContext2D,
  { layout, marks, theme, shown, view }: Painting,
): void {
  const { zoom, density, width, height } = view;
  const size = markSize(zoom) * density;
  const seen: { readonly mark: StandingMark; readonly x: number; readonly y: number }[] = [];
  for (const mark of standingMarks(marks, layout)) {
    if (seen.length >= MOST_MARKS) break;
    const at = markNow(mark, layout);
    const x = at.x * zoom + view.x;
    const y = at.y * zoom + view.y;
    if (x < -RIM || y < -RIM || x > width + RIM || y > height + RIM || shown.has(mark.roleId)) continue;
    seen.push({ mark, x: x * density, y: y * density });
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  // The worst is painted last, over the others.
  for (const { mark, x, y } of seen.reverse()) stampMark(context, theme, mark, { x, y }, size);
}
