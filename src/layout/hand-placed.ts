import type { Point, Role } from '../chart/chart.ts';
import type { Forest } from './forest.ts';

/** A drawing larger than this is somebody's mistake, and numbers further out lose their fractions. */
const FARTHEST = 1_000_000;

/**
 * Moves hand-placed cards to where a person put them. What stands below such a card goes along, unless it has
 * been placed itself. Gives the roles whose place relative to their boss is no longer that of the tree.
 */
export function applyHandPlaces(forest: Forest, x: Int32Array, y: Int32Array): ReadonlySet<number> {
  const { roles, preOrder, singles, parent } = forest;
  const displaced = new Set<number>();
  if (!forest.hasHandPlaces) return displaced;
  const byX = new Float64Array(roles.length);
  const byY = new Float64Array(roles.length);
  const place = (role: number) => {
    const boss = parent[role] as number;
    const position = handPlaceOf(roles[role]);
    byX[role] = position ? position.x - (x[role] as number) : (byX[boss] ?? 0);
    byY[role] = position ? position.y - (y[role] as number) : (byY[boss] ?? 0);
    if (byX[role] !== (byX[boss] ?? 0) || byY[role] !== (byY[boss] ?? 0)) displaced.add(role);
  };
  preOrder.forEach(place);
  singles.forEach(place);
  const move = (role: number) => {
    x[role] = (x[role] as number) + (byX[role] as number);
    y[role] = (y[role] as number) + (byY[role] as number);
  };
  preOrder.forEach(move);
  singles.forEach(move);
  return displaced;
}

/** Where a person put a role's card; absent when nobody did, or when it is no place a card could have. */
export function handPlaceOf(role: Role | undefined): Point | undefined {
  const position = role?.position;
  if (!position || !Number.isFinite(position.x) || !Number.isFinite(position.y)) return undefined;
  return { x: clamp(position.x), y: clamp(position.y) };
}

function clamp(value: number): number {
  return Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, value)));
}
