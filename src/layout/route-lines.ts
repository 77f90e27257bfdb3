import type { Line } from '../chart/chart.ts';
import { CARD_HEIGHT, CARD_WIDTH, STACK_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import { cardsBehind, createFreeRouter } from './free-routes.ts';
import { createLabelPlacer } from './label-placer.ts';
import type { PlacedCard, RoutedLine } from './placement.ts';
import { lineLabel } from './line-label.ts';
import type { End } from './route-candidates.ts';
import { boxesByRow, createSpatialIndex, type SpatialIndex } from './spatial-index.ts';
import { createTracks } from './tracks.ts';
import type { Points } from './tree-routes.ts';

/** How the lines of the tree run. */
export interface PlannedRoutes {
  /** From the boss a role stands under; undefined where the role is not in its place in the tree. */
  readonly route: (role: number) => Points | undefined;
  /** Straight down (or to the right), for a report that lies clearly beyond its boss. */
  readonly drop: (boss: number, report: number) => Points;
  /** The side on which a role hangs on the line of a stack, if it does. */
  readonly stub: (role: number) => 'left' | 'right' | undefined;
}

interface Plan {
  readonly forest: Forest;
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** By role number; holes where a role is folded away. */
  readonly cards: readonly (PlacedCard | undefined)[];
  /** The same without holes. */
  readonly shown: readonly PlacedCard[];
  readonly routes: PlannedRoutes;
  /** Of `shown`. */
  readonly index: SpatialIndex;
}

/** Routes every line whose two cards are shown, in the order of the scenario. */
export function routeLines(plan: Plan): readonly RoutedLine[] {
  const { forest, cards } = plan;
  const all = forest.scenario.lines;
  const lines: RoutedLine[] = [];
  const free: { readonly at: number; readonly manager: number; readonly report: number }[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const manager = forest.lineEnds[i * 2] as number;
    const report = forest.lineEnds[i * 2 + 1] as number;
    if (!cards[manager] || !cards[report]) continue;
    const line = all[i] as Line;
    const points = forest.placingLine[report] === i ? inTree(plan, manager, report) : undefined;
    if (!points) free.push({ at: lines.length, manager, report });
    lines.push(routed(line, points ?? []));
  }
  if (free.length === 0) return lines;

  const obstacles = createSpatialIndex(boxesByRow(plan.shown));
  const router = createFreeRouter(obstacles, plan.shown.length, createTracks());
  const end = (role: number) => endOf(plan, role);
  for (const { at, manager, report } of free) {
    const line = lines[at] as RoutedLine;
    const label = line.kind === 'dotted' ? lineLabel(line.purpose) : undefined;
    lines[at] = { ...line, points: router.route(end(manager), end(report), label) };
  }
  const place = createLabelPlacer(obstacles, lines);
  for (const { at } of free) {
    const line = lines[at] as RoutedLine;
    const label = line.kind === 'dotted' ? place(line) : undefined;
    if (label) lines[at] = { ...line, label };
  }
  return lines;
}

function routed({ manager, report, kind, purpose }: Line, points: Points): RoutedLine {
  return purpose === undefined
    ? { manager, report, kind, points }
    : { manager, report, kind, purpose, points };
}

function inTree(plan: Plan, manager: number, report: number): Points | undefined {
  const planned = plan.routes.route(report);
  if (planned) return planned;
  const toRight = plan.forest.scenario.arrangement?.direction === 'right';
  const room = toRight
    ? (plan.x[report] as number) - (plan.x[manager] as number) - CARD_WIDTH
    : (plan.y[report] as number) - (plan.y[manager] as number) - CARD_HEIGHT;
  if (room < STACK_GAP) return undefined;
  const points = plan.routes.drop(manager, report);
  return cardsBehind(plan.index, points) === 0 ? points : undefined;
}

function endOf({ forest, x, y, routes }: Plan, role: number): End {
  const toRight = forest.scenario.arrangement?.direction === 'right';
  const arrives = forest.parent[role] !== -1;
  const leaves = forest.childStart[role + 1] !== forest.childStart[role];
  const stub = routes.stub(role);
  return {
    x: x[role] as number,
    y: y[role] as number,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    taken: {
      left: stub === 'left' || (toRight && arrives),
      right: stub === 'right' || (toRight && leaves),
      top: arrives && !toRight && stub === undefined,
      bottom: leaves && !toRight,
    },
  };
}
