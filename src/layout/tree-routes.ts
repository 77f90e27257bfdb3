import type { Blocks } from './blocks.ts';
import type { Forest } from './forest.ts';
import { CARD_HEIGHT, CARD_WIDTH, COLUMN_GAP, LEVEL_GAP, SPINE_INSET, STUB_LENGTH } from './card.ts';

/** Corners of a right-angled line: x, y, x, y … */
export type Points = readonly number[];

/** The lines of the tree as drawn: a trunk down from the boss, one bus, and a drop to each report. */
export interface TreeRoutes {
  /** From the boss of a role to the role; both stand where the tree put them relative to each other. */
  readonly route: (role: number) => Points;
  /** A plain line between two cards of which the second lies clearly below the first. */
  readonly drop: (boss: number, report: number) => Points;
  /** The side on which a role hangs on the line of a stack, if it does. */
  readonly stub: (role: number) => 'left' | 'right' | undefined;
}

export function treeRoutes(blocks: Blocks, x: Int32Array, y: Int32Array): TreeRoutes {
  const { forest, stackOf, stacks } = blocks;
  const drop = dropsOf(forest, x, y);

  const hang = (boss: number, report: number, stack: number): Points => {
    const kind = stacks[stack]?.shape.kind;
    const bossX = x[boss] as number;
    const bottom = (y[boss] as number) + CARD_HEIGHT;
    const middle = (y[report] as number) + CARD_HEIGHT / 2;
    const left = x[report] as number;
    const right = left + CARD_WIDTH;
    if (kind === 'right') return [left - STUB_LENGTH, bottom, left - STUB_LENGTH, middle, left, middle];
    if (kind === 'left') {
      const spine = bossX + CARD_WIDTH - SPINE_INSET;
      return [spine, bottom, spine, middle, right, middle];
    }
    const trunk = bossX + CARD_WIDTH / 2;
    if (kind === 'both') return [trunk, bottom, trunk, middle, right < trunk ? right : left, middle];
    const spine = left - STUB_LENGTH;
    const bus = bottom + LEVEL_GAP / 2;
    if (trunk === spine) return [trunk, bottom, trunk, middle, left, middle];
    return [trunk, bottom, trunk, bus, spine, bus, spine, middle, left, middle];
  };

  const stub = (role: number) => {
    const kind = stacks[stackOf[role] as number]?.shape.kind;
    if (kind === 'both') {
      const middle = (x[forest.parent[role] as number] as number) + CARD_WIDTH / 2;
      return (x[role] as number) < middle ? 'right' : 'left';
    }
    if (kind === undefined) return undefined;
    return kind === 'left' ? 'right' : 'left';
  };

  return {
    drop,
    stub,
    route: (role) => {
      const boss = forest.parent[role] as number;
      const stack = stackOf[role] as number;
      return stack === -1 ? drop(boss, role) : hang(boss, role, stack);
    },
  };
}

/** The plain lines of a chart that grows down, or to the right. */
export function dropsOf(forest: Forest, x: Int32Array, y: Int32Array): TreeRoutes['drop'] {
  if (forest.scenario.arrangement?.direction === 'right')
    return (boss, report) => {
      const fromX = (x[boss] as number) + CARD_WIDTH;
      const fromY = (y[boss] as number) + CARD_HEIGHT / 2;
      const toX = x[report] as number;
      const toY = (y[report] as number) + CARD_HEIGHT / 2;
      if (fromY === toY) return [fromX, fromY, toX, toY];
      const bus = busBefore(fromX, toX, COLUMN_GAP);
      return [fromX, fromY, bus, fromY, bus, toY, toX, toY];
    };
  return (boss, report) => {
    const fromX = (x[boss] as number) + CARD_WIDTH / 2;
    const fromY = (y[boss] as number) + CARD_HEIGHT;
    const toX = (x[report] as number) + CARD_WIDTH / 2;
    const toY = y[report] as number;
    if (fromX === toX) return [fromX, fromY, toX, toY];
    const bus = busBefore(fromY, toY, LEVEL_GAP);
    return [fromX, fromY, fromX, bus, toX, bus, toX, toY];
  };
}

/** Half a level above the report, as on the rest of the level; in the middle where there is less room. */
function busBefore(from: number, to: number, gap: number): number {
  return to - from >= gap ? to - gap / 2 : Math.round((from + to) / 2);
}
