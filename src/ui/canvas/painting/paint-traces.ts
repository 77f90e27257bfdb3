import { ARROW } from '../../../layout/trace-way.ts';
import { settledLayout } from '../gliding/glide.ts';
import { shownTraces } from './shown-traces.ts';
import { type Painting, setSceneUnits } from './view.ts';

/** Of a curve and half the head of its arrow: in scene units, and the least on the screen in pixels. */
const WIDTH = [1.5, 1.25] as const;
const HEAD = [4, 3.5] as const;
/** How long it is; on the screen as in a picture, its tip is at the edge of the card. */
const LENGTH = 1.75;
/** Of those beside the one that is meant. */
const QUIET = 0.28;

/** Where moved roles came from: a curve to each from the place it has left. Not while the cards are on their way. */
export function paintTraces(context: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, selection, theme, traceWays: ways = [], view } = painting;
  if (ways.length === 0 || settledLayout(layout) !== layout) return;
  setSceneUnits(context, view);
  const width = Math.max(WIDTH[0], WIDTH[1] / view.zoom);
  const head = Math.max(HEAD[0], HEAD[1] / view.zoom);
  context.setLineDash([]);
  context.strokeStyle = theme.change.moved;
  context.fillStyle = theme.change.moved;
  const ids = selection.kind === 'roles' ? selection.ids : [];
  for (const { way, isMeant, isQuiet } of shownTraces(ways, ids)) {
    const { points, into } = way;
    context.globalAlpha = isQuiet ? QUIET : 1;
    context.lineWidth = isMeant ? 1.5 * width : width;
    const [x1, y1, ax, ay, bx, by, x2, y2] = points;
    context.beginPath();
    context.moveTo(x1, y1);
    context.bezierCurveTo(ax, ay, bx, by, x2, y2);
    context.stroke();
    const [across, down] = into;
    const [tipX, tipY] = [x2 + across * ARROW, y2 + down * ARROW];
    const [baseX, baseY] = [tipX - across * LENGTH * head, tipY - down * LENGTH * head];
    context.beginPath();
    context.moveTo(tipX, tipY);
    context.lineTo(baseX + down * head, baseY + across * head);
    context.lineTo(baseX - down * head, baseY - across * head);
    context.closePath();
    context.fill();
    context.beginPath();
    context.arc(x1, y1, width * 1.75, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}
