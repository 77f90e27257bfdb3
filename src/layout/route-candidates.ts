import type { Rect, Side } from './rect.ts';
import type { Points } from './tree-routes.ts';

/** How far a free line keeps from a card before it turns: clear of the buses, which run at half a level. */
const SIDE_STUB = 8;
const END_STUB = 12;
/** Free lines leave beside the middle where a line of the tree has it: at the top and bottom, and at the sides. */
const BESIDE = 28;
const BELOW_MIDDLE = 14;

/** The first is taken where two are as good: on the left of a card there often is the line of a stack. */
const SIDES: readonly Side[] = ['right', 'left', 'bottom', 'top'];

/** A card as the end of a free line, with the sides whose middle a line of the tree has. */
export interface End extends Rect {
  readonly taken: Readonly<Record<Side, boolean>>;
}

interface Port {
  readonly x: number;
  readonly y: number;
  /** The end of the short straight piece that leads away from the card. */
  readonly outX: number;
  readonly outY: number;
  readonly vertical: boolean;
}

function portOf(card: End, side: Side, towards: number): Port {
  const middleX = card.x + card.width / 2;
  const middleY = card.y + card.height / 2;
  const taken = card.taken[side];
  if (side === 'left' || side === 'right') {
    const y = taken ? middleY + BELOW_MIDDLE : middleY;
    const x = side === 'left' ? card.x : card.x + card.width;
    return { x, y, outX: side === 'left' ? x - SIDE_STUB : x + SIDE_STUB, outY: y, vertical: false };
  }
  const beside = towards >= middleX ? BESIDE : -BESIDE;
  const x = taken ? middleX + beside : middleX;
  const y = side === 'top' ? card.y : card.y + card.height;
  return { x, y, outX: x, outY: side === 'top' ? y - END_STUB : y + END_STUB, vertical: true };
}

/** Right-angled ways between two cards that do not turn back on themselves, in no order of merit. */
export function routeCandidates(from: End, to: End): readonly Points[] {
  const candidates: Points[] = [];
  for (const leaving of SIDES) for (const arriving of SIDES) addWays(candidates, from, leaving, to, arriving);
  return candidates;
}

/** The few ways between the sides that face each other, for charts with too many lines to choose. */
export function facingCandidates(from: End, to: End): readonly Points[] {
  const candidates: Points[] = [];
  if (to.x >= from.x + from.width) addWays(candidates, from, 'right', to, 'left');
  else if (from.x >= to.x + to.width) addWays(candidates, from, 'left', to, 'right');
  else if (to.y >= from.y) addWays(candidates, from, 'bottom', to, 'top');
  else addWays(candidates, from, 'top', to, 'bottom');
  return candidates;
}

function addWays(ways: Points[], from: End, leaving: Side, to: End, arriving: Side): void {
  const a = portOf(from, leaving, to.x + to.width / 2);
  const b = portOf(to, arriving, from.x + from.width / 2);
  for (const [x, y] of cornersBetween(a, b)) {
    const points = simplify([a.x, a.y, a.outX, a.outY, x, y, b.outX, b.outY, b.x, b.y]);
    if (points) ways.push(points);
  }
  const through = middleWay(a, b);
  if (through) ways.push(through);
}

function cornersBetween(a: Port, b: Port): readonly (readonly [number, number])[] {
  return [
    [a.outX, b.outY],
    [b.outX, a.outY],
  ];
}

/** Between two facing sides the turn may also lie half way. */
function middleWay(a: Port, b: Port): Points | undefined {
  if (a.vertical !== b.vertical) return undefined;
  if (a.vertical) {
    const y = Math.round((a.outY + b.outY) / 2);
    return simplify([a.x, a.y, a.x, y, b.x, y, b.x, b.y]);
  }
  const x = Math.round((a.outX + b.outX) / 2);
  return simplify([a.x, a.y, x, a.y, x, b.y, b.x, b.y]);
}

/** Drops points that are no corners; undefined when the way turns back on itself. */
function simplify(points: Points): Points | undefined {
  const kept: number[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    const lastX = kept.at(-2);
    const lastY = kept.at(-1);
    if (x === lastX && y === lastY) continue;
    const beforeX = kept.at(-4);
    const beforeY = kept.at(-3);
    if (beforeX !== undefined && lastX !== undefined && lastX === beforeX && x === lastX) {
      if (((lastY as number) - (beforeY as number)) * (y - (lastY as number)) < 0) return undefined;
      kept.length -= 2;
    } else if (beforeY !== undefined && lastY !== undefined && lastY === beforeY && y === lastY) {
      if (((lastX as number) - (beforeX as number)) * (x - (lastX as number)) < 0) return undefined;
      kept.length -= 2;
    }
    kept.push(x, y);
  }
  return kept.length >= 4 ? kept : undefined;
}
