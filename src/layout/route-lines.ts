import type { Line } from '../chart/chart.ts';
import { CARD_WIDTH, STACK_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import { cardsBehind, createFreeRouter } from './free-routes.ts';
import { createLabelPlacer } from './label-placer.ts';
import type { PlacedCard, RoutedLine } from './placement.ts';
import { lineLabel } from './line-label.ts';
import { createLineSearch } from './line-search.ts';
import type { Rect, Side } from './rect.ts';
import type { End } from './route-candidates.ts';
import { boxesByRow, createSpatialIndex, type SpatialIndex } from './spatial-index.ts';
import type { ShownLine } from './shown-lines.ts';
import { createTracks } from './tracks.ts';
import type { Points } from './tree-routes.ts';

/** How the lines of the tree run. */
export interface PlannedRoutes {
  /** From the boss a role stands under; undefined where the role is not in its place in the tree. */
  readonly route: (role: number) => Points | undefined;
  /** Straight down (or to the right), for a report that lies clearly beyond its boss. */
  readonly drop: (boss: number, report: number) => Points;
  /** The side on which a role hangs on the line of a stack, if it does. */
  readonly stub: (role: number) => Side | undefined;
}

interface Plan {
  readonly forest: Forest;
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly lines: readonly ShownLine[];
  readonly shown: readonly PlacedCard[];
  readonly routes: PlannedRoutes;
  /** Of `shown`. */
  readonly index: SpatialIndex;
}

/** Routes every line that is drawn, in the order of the scenario. */
export function routeLines(plan: Plan): readonly RoutedLine[] {
  const { forest } = plan;
  const lines: RoutedLine[] = [];
  const free: { readonly at: number; readonly manager: number; readonly report: number }[] = [];
  for (const line of plan.lines) {
    const { manager, report } = line;
    const points = forest.placingLine[report] === line.line ? inTree(plan, manager, report) : undefined;
    if (!points) free.push({ at: lines.length, manager, report });
    lines.push(routed(forest, line, points ?? []));
  }
  if (free.length === 0) return lines;

  const obstacles = createSpatialIndex(boxesByRow(plan.shown));
  // Those of the tree, which have their ways.
  const touchesTree = createLineSearch(lines.filter(({ points }) => points.length > 0));
  const isOverLine = (rect: Rect) => touchesTree(rect, () => true);
  const router = createFreeRouter(obstacles, plan.shown.length, createTracks(lines.slice()), isOverLine);
  const end = (role: number) => endOf(plan, role);
  for (const { at, manager, report } of free) {
    const line = lines[at] as RoutedLine;
    const label = line.kind === 'dotted' ? lineLabel(line.purpose) : undefined;
    lines[at] = { ...line, points: router.route(end(manager), end(report), label) };
  }
  const touchesFree = createLineSearch(free.map(({ at }) => lines[at] as RoutedLine));
  const place = createLabelPlacer(obstacles, [touchesTree, touchesFree]);
  for (const { at } of free) {
    const line = lines[at] as RoutedLine;
    const label = line.kind === 'dotted' ? place(line) : undefined;
    if (label) lines[at] = { ...line, label };
  }
  return lines;
}

/** Written out where nothing is folded: spreading objects takes longer than finding the way. */
function routed(forest: Forest, shown: ShownLine, points: Points): RoutedLine {
  const { manager, report, kind } = forest.scenario.lines[shown.line] as Line;
  const { purpose, more } = shown;
  const shownManager = forest.roles[shown.manager]?.id ?? manager;
  const shownReport = forest.roles[shown.report]?.id ?? report;
  if (shownManager === manager && shownReport === report && more === 0)
    return purpose === undefined
      ? { manager, report, kind, points }
      : { manager, report, kind, purpose, points };
  return {
    manager,
    report,
    kind,
    points,
    ...(purpose !== undefined && { purpose }),
    ...(shownManager !== manager && { shownManager }),
    ...(shownReport !== report && { shownReport }),
    ...(more > 0 && { more }),
  };
}

function inTree(plan: Plan, manager: number, report: number): Points | undefined {
  const planned = plan.routes.route(report);
  if (planned) return planned;
  const toRight = plan.forest.scenario.arrangement?.direction === 'right';
  const room = toRight
    ? (plan.x[report] as number) - (plan.x[manager] as number) - CARD_WIDTH
    : (plan.y[report] as number) - (plan.y[manager] as number) - plan.forest.options.cardHeight;
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
    height: forest.options.cardHeight,
    taken: {
      left: stub === 'left' || (toRight && arrives && stub === undefined),
      right: stub === 'right' || (toRight && leaves),
      top: stub === 'top' || (!toRight && arrives && stub === undefined),
      bottom: stub === 'bottom' || (leaves && !toRight),
    },
  };
}
