import type { Point } from '../../../chart/chart.ts';
import type { Layout, PlacedCard, RoutedLine } from '../../../layout/placement.ts';
import type { Rect } from '../../../layout/rect.ts';
import type { Viewport } from '../view-fitting.ts';

/** How long cards take to their new places, milliseconds: seen, and not waited for. */
export const GLIDE_TIME = 220;
/** The same curve for what the browser moves and for what is painted. */
export const GLIDE_CURVE = 'cubic-bezier(0.33, 1, 0.68, 1)';

/** From one arrangement of the chart to the next. */
export interface Glide {
  /** When it began, by the clock of animation frames. */
  readonly began: number;
  readonly after: Layout;
  /**
   * Where a card starts from its new place, so that at the beginning it is where it was on the screen, whatever the
   * view did meanwhile; the chart's units. Absent for a card that was not there.
   */
  readonly offset: (card: PlacedCard) => Point | undefined;
  readonly lineBefore: (line: RoutedLine) => RoutedLine | undefined;
  readonly toNow: (point: Point) => Point;
}

/** The way from one layout in one view to the next in another. */
export function glideBetween(
  before: { readonly layout: Layout; readonly view: Viewport; readonly seen: Rect },
  after: { readonly layout: Layout; readonly view: Viewport },
  began: number,
): Glide {
  const scale = before.view.zoom / after.view.zoom;
  const byX = (before.view.x - after.view.x) / after.view.zoom;
  const byY = (before.view.y - after.view.y) / after.view.zoom;
  const toNow = ({ x, y }: Point) => ({ x: x * scale + byX, y: y * scale + byY });
  const lines = new Map(before.layout.linesIn(before.seen).map((line) => [keyOf(line), line]));
  return {
    began,
    after: after.layout,
    toNow,
    offset: (card) => {
      const old = before.layout.card(card.id);
      if (!old) return undefined;
      const from = toNow(old);
      return { x: from.x - card.x, y: from.y - card.y };
    },
    lineBefore: (line) => lines.get(keyOf(line)),
  };
}

function keyOf({ manager, report, kind }: RoutedLine): string {
  return JSON.stringify([manager, report, kind]);
}

/** Less than this, in the chart's units, is not a move. */
const LEAST_MOVE = 0.5;

/** Whether a card with this offset is seen to move. */
export function isMove(offset: Point | undefined): offset is Point {
  return offset !== undefined && (Math.abs(offset.x) >= LEAST_MOVE || Math.abs(offset.y) >= LEAST_MOVE);
}

/** Whether any card in a part of the chart takes another place: after most edits none does. */
export function movesIn(glide: Glide, seen: Rect): boolean {
  return glide.after.cardsIn(seen).some((card) => isMove(glide.offset(card)));
}

/** How far cards have come, 0 to 1, a time after the beginning: the value of {@link GLIDE_CURVE}, ease-out cubic. */
export function progress(elapsed: number): number {
  const left = 1 - Math.min(1, Math.max(0, elapsed / GLIDE_TIME));
  return 1 - left ** 3;
}

interface OnItsWay {
  readonly glide: Glide;
  /** The share of the way that is left. */
  readonly left: number;
}

const onTheirWay = new WeakMap<Layout, OnItsWay>();

/** The layout that one on its way leads to, the same in every frame; any other layout is settled itself. */
export function settledLayout(layout: Layout): Layout {
  return onTheirWay.get(layout)?.glide.after ?? layout;
}

/** A line of the settled layout as it is in a layout on its way. */
export function lineNow(layout: Layout, line: RoutedLine): RoutedLine {
  const way = onTheirWay.get(layout);
  return way ? movedLine(way, line) : line;
}

/** The layout on its way, for painting alone: cards and lines between where they were and where they will be. */
export function layoutAt(glide: Glide, done: number): Layout {
  const { after } = glide;
  if (done >= 1) return after;
  const left = 1 - done;
  const moved = (card: PlacedCard): PlacedCard => {
    const offset = glide.offset(card);
    return offset ? { ...card, x: card.x + offset.x * left, y: card.y + offset.y * left } : card;
  };
  const moving: Pick<Layout, 'card' | 'cardsIn' | 'linesIn'> = {
    card: (id) => {
      const card = after.card(id);
      return card && moved(card);
    },
    cardsIn: (rect) => after.cardsIn(rect).map(moved),
    linesIn: (rect) => after.linesIn(rect).map((line) => movedLine({ glide, left }, line)),
  };
  // Spread, the layout would work out everything it puts off until it is asked for.
  const layout: Layout = Object.assign(Object.create(after) as Layout, moving);
  onTheirWay.set(layout, { glide, left });
  return layout;
}

/**
 * Corner by corner where the line keeps its shape, so that it stays right-angled, and its label with it; otherwise it
 * is there at once. A line that stays where it is stays the same object.
 */
function movedLine({ glide, left }: OnItsWay, line: RoutedLine): RoutedLine {
  const before = glide.lineBefore(line);
  if (!before || before.points.length !== line.points.length) return line;
  const offsetOf = (was: Point, is: Point): Point => {
    const from = glide.toNow(was);
    return { x: from.x - is.x, y: from.y - is.y };
  };
  const points: number[] = [];
  let moves = false;
  for (let at = 0; at < line.points.length; at += 2) {
    const corner = cornerAt(line, at);
    const offset = offsetOf(cornerAt(before, at), corner);
    moves ||= isMove(offset);
    points.push(corner.x + offset.x * left, corner.y + offset.y * left);
  }
  if (!moves) return line;
  // A label that has just been written has no place to come from.
  if (!before.label || !line.label) return { ...line, points };
  const offset = offsetOf(before.label, line.label);
  const label = { x: line.label.x + offset.x * left, y: line.label.y + offset.y * left };
  return { ...line, points, label };
}

function cornerAt({ points }: RoutedLine, at: number): Point {
  return { x: points[at] as number, y: points[at + 1] as number };
}
