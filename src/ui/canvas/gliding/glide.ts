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

/** How far cards have come, 0 to 1, a time after the beginning: the value of {@link GLIDE_CURVE}, ease-out cubic. */
export function progress(elapsed: number): number {
  const left = 1 - Math.min(1, Math.max(0, elapsed / GLIDE_TIME));
  return 1 - left ** 3;
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
    linesIn: (rect) => after.linesIn(rect).map((line) => movedLine(glide, line, left)),
  };
  // Spread, the layout would work out everything it puts off until it is asked for.
  return Object.assign(Object.create(after) as Layout, moving);
}

/** Corner by corner where the line keeps its shape, so that it stays right-angled; otherwise it is there at once. */
function movedLine(glide: Glide, line: RoutedLine, left: number): RoutedLine {
  const before = glide.lineBefore(line);
  if (!before || before.points.length !== line.points.length) return line;
  const points: number[] = [];
  for (let at = 0; at < line.points.length; at += 2) {
    const to = { x: line.points[at] as number, y: line.points[at + 1] as number };
    const from = glide.toNow({ x: before.points[at] as number, y: before.points[at + 1] as number });
    points.push(to.x + (from.x - to.x) * left, to.y + (from.y - to.y) * left);
  }
  const { label: _, ...rest } = line;
  return { ...rest, points };
}
