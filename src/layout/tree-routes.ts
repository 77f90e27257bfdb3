import { axesOf } from './axes.ts';
import type { Blocks } from './blocks.ts';
import { SPINE_INSET, STUB_LENGTH } from './card.ts';
import type { Forest } from './forest.ts';
import type { Side } from './rect.ts';

/** Corners of a right-angled line: x, y, x, y … */
export type Points = readonly number[];

/** The lines of the tree as drawn: a trunk down from the boss, one bus, and a drop to each report. */
export interface TreeRoutes {
  /** From the boss of a role to the role; both stand where the tree put them relative to each other. */
  readonly route: (role: number) => Points;
  /** A plain line between two cards of which the second lies clearly beyond the first along the levels. */
  readonly drop: (boss: number, report: number) => Points;
  /** The side on which a role hangs on the line of a stack, if it does. */
  readonly stub: (role: number) => Side | undefined;
}

export function treeRoutes(blocks: Blocks, x: Int32Array, y: Int32Array): TreeRoutes {
  const { forest, axes, level, stackOf, stacks, toLine } = blocks;
  const across = axes.toRight ? y : x;
  const along = axes.toRight ? x : y;
  const count = forest.roles.length;
  const drop = dropsOf(forest, x, y);

  const isBefore = (role: number, boss: number) =>
    (across[role] as number) < (across[boss] as number) + axes.across / 2;

  const hang = (boss: number, report: number, stack: number): Points => {
    const shape = stacks[stack]?.shape;
    const kind = shape?.kind;
    const from = (along[boss] as number) + axes.along;
    const middle = (along[report] as number) + axes.along / 2;
    const low = across[report] as number;
    const high = low + axes.across;
    const isAtEdge = shape?.kind === 'branches' && shape.isAtEdge;
    const trunk = (across[boss] as number) + (isAtEdge ? SPINE_INSET : axes.across / 2);
    if (kind === 'both') return [trunk, from, trunk, middle, isBefore(report, boss) ? high : low, middle];
    const toSpine = kind === 'branches' ? (toLine[report] as number) : STUB_LENGTH;
    const isOnHigh = kind === 'left' || (kind === 'mirrored' && !isBefore(report, boss));
    const spine = isOnHigh ? high + toSpine : low - toSpine;
    const edge = isOnHigh ? high : low;
    const hasBus =
      kind === 'columns' || kind === 'mirrored' || (shape?.kind === 'branches' && shape.columns > 1);
    if (!hasBus || trunk === spine) return [spine, from, spine, middle, edge, middle];
    const start = (along[boss] as number) + (level[count + stack] as number) - (level[boss] as number);
    const bus = start - axes.levelGap / 2;
    return [trunk, from, trunk, bus, spine, bus, spine, middle, edge, middle];
  };

  const hangsOnHigh = (role: number) => {
    const kind = stacks[stackOf[role] as number]?.shape.kind;
    if (kind === 'left') return true;
    if (kind !== 'both' && kind !== 'mirrored') return false;
    return (kind === 'both') === isBefore(role, forest.parent[role] as number);
  };

  return {
    drop,
    stub: (role) => {
      if (stackOf[role] === -1) return undefined;
      if (axes.toRight) return hangsOnHigh(role) ? 'bottom' : 'top';
      return hangsOnHigh(role) ? 'right' : 'left';
    },
    route: (role) => {
      const boss = forest.parent[role] as number;
      const stack = stackOf[role] as number;
      if (stack === -1) return drop(boss, role);
      const points = hang(boss, role, stack);
      return axes.toRight ? exchanged(points) : points;
    },
  };
}

/** The plain lines of a chart that grows down, or to the right. */
export function dropsOf(forest: Forest, x: Int32Array, y: Int32Array): TreeRoutes['drop'] {
  const axes = axesOf(forest);
  const across = axes.toRight ? y : x;
  const along = axes.toRight ? x : y;
  return (boss, report) => {
    const trunk = (across[boss] as number) + axes.across / 2;
    const from = (along[boss] as number) + axes.along;
    const middle = (across[report] as number) + axes.across / 2;
    const to = along[report] as number;
    const bus = busBefore(from, to, axes.levelGap);
    const points =
      trunk === middle ? [trunk, from, middle, to] : [trunk, from, trunk, bus, middle, bus, middle, to];
    return axes.toRight ? exchanged(points) : points;
  };
}

/** Half a level before the report, as on the rest of the level; in the middle where there is less room. */
function busBefore(from: number, to: number, gap: number): number {
  return to - from >= gap ? to - gap / 2 : Math.round((from + to) / 2);
}

function exchanged(points: Points): Points {
  const turned: number[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) turned.push(points[i + 1] as number, points[i] as number);
  return turned;
}
