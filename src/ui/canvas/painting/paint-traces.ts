import type { Layout } from '../../../layout/placement.ts';
import { type TraceWay, traceWay } from '../../../layout/trace-way.ts';
import { settledLayout } from '../gliding/glide.ts';
import { type Painting, setSceneUnits } from './view.ts';

/** Of a curve and half the head of its arrow: in scene units, and the least on the screen in pixels. */
const WIDTH = [1.5, 1.25] as const;
const HEAD = [5, 3.5] as const;
/** More of them fade, but for those of the selected roles: they would be a web over the chart. */
const FEW = 8;
const FADED = 0.28;

const known = new WeakMap<Layout, ReadonlyMap<string, TraceWay>>();

/** Where each moved role came from: a curve to it from the place it has left. Not while the cards are on their way. */
export function paintTraces(context: CanvasRenderingContext2D, painting: Painting): void {
  const { changes, layout, selection, theme, view } = painting;
  if (!changes || changes.traces.length === 0 || settledLayout(layout) !== layout) return;
  const ways = known.get(layout) ?? waysOf(painting);
  known.set(layout, ways);
  setSceneUnits(context, view);
  const width = Math.max(WIDTH[0], WIDTH[1] / view.zoom);
  const head = Math.max(HEAD[0], HEAD[1] / view.zoom);
  context.setLineDash([]);
  context.strokeStyle = theme.change.moved;
  context.fillStyle = theme.change.moved;
  const ids = selection.kind === 'roles' ? selection.ids : [];
  for (const { trace, points, into } of ways.values()) {
    const isMeant = ids.includes(trace.role);
    context.globalAlpha = isMeant || ways.size <= FEW ? 1 : FADED;
    context.lineWidth = isMeant ? 1.5 * width : width;
    const [x1, y1, ax, ay, bx, by, x2, y2] = points;
    context.beginPath();
    context.moveTo(x1, y1);
    context.bezierCurveTo(ax, ay, bx, by, x2, y2);
    context.stroke();
    const [across, down] = into;
    context.beginPath();
    context.moveTo(x2 + across * 1.6 * head, y2 + down * 1.6 * head);
    context.lineTo(x2 + down * head, y2 + across * head);
    context.lineTo(x2 - down * head, y2 - across * head);
    context.closePath();
    context.fill();
    context.beginPath();
    context.arc(x1, y1, width * 1.75, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}

/** Found once a layout: each asks it a few hundred questions. */
function waysOf({ changes, layout }: Painting): ReadonlyMap<string, TraceWay> {
  const ways = (changes?.traces ?? []).flatMap((trace) => traceWay(layout, trace) ?? []);
  return new Map(ways.map((way) => [way.trace.place, way]));
}
