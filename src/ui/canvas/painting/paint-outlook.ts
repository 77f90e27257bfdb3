import type { LineKey } from '../../../chart/edits/lines.ts';
import { lineFinding } from '../../../editor/marks.ts';
import { cardRadius } from '../../../layout/card-radius.ts';
import type { Layout } from '../../../layout/placement.ts';
import { ARROW, type TraceWay, traceWay } from '../../../layout/trace-way.ts';
import type { Outlook } from '../../../editor/outlook.ts';
import { settledLayout } from '../gliding/glide.ts';
import { paintLineMark } from './paint-lines.ts';
import { routedLine } from './routed-line.ts';
import { traceRounded } from './trace-line.ts';
import { type Painting, setSceneUnits } from './view.ts';

/** In scene units, and the least on the screen in pixels. */
const WIDTH = [2.25, 1.75] as const;
const RING_GAP = 4;
/** In widths of the line. */
const LINE_GONE = [3, 2.5];
const DOTS = [0.01, 3];
const END = 2;

/** What a repair would do that is pointed at: lines that would go, lines that would come, and rings round their ends. */
export function paintOutlook(context: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, outlook, view } = painting;
  if (!outlook || settledLayout(layout) !== layout) return;
  setSceneUnits(context, view);
  context.lineJoin = 'round';
  const width = Math.max(WIDTH[0], WIDTH[1] / view.zoom);
  for (const line of outlook.removed) paintGone(context, painting, { line, width });
  for (const { line, way } of waysOf(layout, outlook)) paintCome(context, painting, { line, way, width });
  const ends = outlook.added.flatMap(({ manager, report }) => [manager, report]);
  paintRings(context, painting, { ids: [...outlook.roles, ...ends], width });
  context.setLineDash([]);
  context.lineCap = 'butt';
}

/** Over the line as it is, which shows through. */
function paintGone(
  context: CanvasRenderingContext2D,
  painting: Painting,
  { line, width }: { readonly line: LineKey; readonly width: number },
): void {
  const { layout, marks, theme } = painting;
  const drawn = routedLine(layout, line);
  if (!drawn) return;
  context.beginPath();
  traceRounded(context, drawn.points);
  context.setLineDash([]);
  context.strokeStyle = theme.page;
  context.lineWidth = 1.6 * width;
  context.stroke();
  context.setLineDash(LINE_GONE.map((share) => share * width));
  context.strokeStyle = theme.change.removed;
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
  const finding = lineFinding(marks, drawn);
  if (finding) paintLineMark(context, painting, drawn, finding.severity);
}

interface Coming {
  readonly line: LineKey;
  readonly way: TraceWay;
  readonly width: number;
}

function paintCome(
  context: CanvasRenderingContext2D,
  { theme }: Painting,
  { line, way, width }: Coming,
): void {
  const [x1, y1, ax, ay, bx, by, x2, y2] = way.points;
  const [tipX, tipY] = [x2 + way.into[0] * ARROW, y2 + way.into[1] * ARROW];
  context.beginPath();
  context.moveTo(x1, y1);
  context.bezierCurveTo(ax, ay, bx, by, x2, y2);
  context.lineTo(tipX, tipY);
  context.lineCap = 'round';
  context.setLineDash(line.kind === 'dotted' ? DOTS.map((share) => share * width) : []);
  context.strokeStyle = theme.change.added;
  context.lineWidth = width;
  context.stroke();
  context.fillStyle = theme.change.added;
  for (const [x, y] of [
    [x1, y1],
    [tipX, tipY],
  ] as const) {
    context.beginPath();
    context.arc(x, y, END * width, 0, 2 * Math.PI);
    context.fill();
  }
}

interface Rings {
  readonly ids: readonly string[];
  readonly width: number;
}

/** The frame a drop has, which would do the same. */
function paintRings(context: CanvasRenderingContext2D, { layout, org, theme }: Painting, rings: Rings): void {
  const shown = new Set(rings.ids.map((id) => layout.holderOf(id) ?? id));
  const gap = Math.max(RING_GAP, rings.width);
  context.lineCap = 'butt';
  context.setLineDash([5, 4]);
  context.strokeStyle = theme.accent;
  context.lineWidth = rings.width;
  for (const id of shown) {
    const card = layout.card(id);
    if (!card) continue;
    context.beginPath();
    const radius = cardRadius(org.role(id)) + gap;
    context.roundRect(card.x - gap, card.y - gap, card.width + 2 * gap, card.height + 2 * gap, radius);
    context.stroke();
  }
}

interface Way {
  readonly line: LineKey;
  readonly way: TraceWay;
}

const known = new WeakMap<Outlook, { readonly layout: Layout; readonly ways: readonly Way[] }>();

/** A few hundred questions to the layout each, asked once; none between cards of which one is folded into the other. */
function waysOf(layout: Layout, outlook: Outlook): readonly Way[] {
  const before = known.get(outlook);
  if (before?.layout === layout) return before.ways;
  const ways = outlook.added.flatMap((line) => {
    const [place, role] = [layout.holderOf(line.manager), layout.holderOf(line.report)];
    if (place === undefined || role === undefined || place === role) return [];
    const way = traceWay(layout, { place, role });
    return way ? [{ line, way }] : [];
  });
  known.set(outlook, { layout, ways });
  return ways;
}
