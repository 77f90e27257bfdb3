import type { Trace } from '../chart/overlay.ts';
import { lineLabel } from './line-label.ts';
import type { Layout } from './placement.ts';
import type { Rect } from './rect.ts';

/** A calm curve, x and y of its start, its two arms and its end; and which way it arrives. */
export interface TraceWay {
  readonly trace: Trace;
  readonly points: readonly [number, number, number, number, number, number, number, number];
  /** Into the card, one of the two is 0 and the other 1 or -1. */
  readonly into: readonly [number, number];
}

type Side = readonly [acrossOut: number, downOut: number];
const SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];
const SAMPLES = 20;
/**
 * From the middle of an upper or lower edge, where reporting lines come and go, as a share of the width; above, signs
 * have the corners.
 */
const ASIDE = { upper: 0.18, lower: 0.3 } as const;
/** How far the arms of a curve may reach, as shares of the way, and at least and at most. */
const ARMS = [0.4, 0];
const LEAST_ARM = 22;
const MOST_ARM = 170;
/**
 * What it costs, in units of length: to run behind a card, to leave the chart by one unit, to begin or end at a line.
 */
const BEHIND = 100;
const OUTSIDE = 2;
/** So far outside there is still room. */
const MARGIN = 28;
const AT_A_LINE = 80;
const NEAR_LINE = 7;
/** To run through words on a line, and, squared, to turn by a radian: one bend is calm, what winds is not. */
const THROUGH_WORDS = 40;
const TURN = 18;
const SHORT_ARM = 30;
/** Around the words on a line; a sign stands before them. */
const WORDS_RIM = { before: 24, around: 4 } as const;
/** Room for the head of the arrow. */
export const ARROW = 7;

/**
 * The way from a place that was left to the card that left it, behind as few cards as can be; undefined where one of
 * the two is not in view. A few hundred questions to the layout.
 */
export function traceWay(layout: Layout, trace: Trace): TraceWay | undefined {
  const from = layout.card(trace.place);
  const to = layout.card(trace.role);
  if (!from || !to) return undefined;
  let best: TraceWay | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const leaving of SIDES) {
    const start = spot(from, leaving, to, 0);
    const leavingCost = lineCost(layout, start);
    for (const arriving of SIDES) {
      const end = spot(to, arriving, from, ARROW);
      const ends = leavingCost + lineCost(layout, end);
      for (const first of ARMS)
        for (const last of ARMS) {
          const points = curve(start, leaving, end, arriving, first, last);
          const cost = costOf(layout, points, trace, ends + shortness(first) + shortness(last), least);
          if (cost >= least) continue;
          least = cost;
          best = { trace, points, into: [-arriving[0], -arriving[1]] };
        }
    }
  }
  return best;
}

/** A short arm makes a tight bend. */
function shortness(share: number): number {
  return share === 0 ? SHORT_ARM : 0;
}

type Spot = readonly [x: number, y: number];

function lineCost(layout: Layout, [x, y]: Spot): number {
  const around = { x: x - NEAR_LINE, y: y - NEAR_LINE, width: 2 * NEAR_LINE, height: 2 * NEAR_LINE };
  return AT_A_LINE * Math.min(1, layout.linesIn(around).length);
}

function curve(
  [x1, y1]: Spot,
  [right, down]: Side,
  [x2, y2]: Spot,
  [fromRight, fromBelow]: Side,
  first: number,
  last: number,
): TraceWay['points'] {
  const way = Math.hypot(x2 - x1, y2 - y1);
  const armOf = (share: number) => Math.min(MOST_ARM, Math.max(LEAST_ARM, share * way));
  const [a, b] = [armOf(first), armOf(last)];
  return [x1, y1, x1 + right * a, y1 + down * a, x2 + fromRight * b, y2 + fromBelow * b, x2, y2];
}

/** On an edge of a card, on the side of the other card. */
function spot(card: Rect, [across, down]: Side, other: Rect, off: number): Spot {
  const middleX = card.x + card.width / 2;
  const middleY = card.y + card.height / 2;
  if (down === 0) return [middleX + across * (card.width / 2 + off), middleY];
  const towards = Math.sign(other.x + other.width / 2 - middleX) || 1;
  const aside = down < 0 ? ASIDE.upper : ASIDE.lower;
  return [middleX + towards * aside * card.width, middleY + down * (card.height / 2 + off)];
}

/** What a curve costs besides what it has cost; as soon as that is `most`, it is not looked at any further. */
function costOf(
  layout: Layout,
  points: TraceWay['points'],
  { place, role }: Trace,
  before: number,
  most: number,
): number {
  const { bounds } = layout;
  let cost = before;
  let [lastX, lastY] = points;
  const [, , armX, armY, , , endX, endY] = points;
  let heading = Math.atan2(armY - lastY, armX - lastX);
  let turnedSoFar = 0;
  const words = wordsIn(layout);
  for (let i = 1; i <= SAMPLES && cost + Math.hypot(endX - lastX, endY - lastY) < most; i += 1) {
    const [x, y] = pointAt(points, i / SAMPLES);
    cost += Math.hypot(x - lastX, y - lastY);
    const next = Math.atan2(y - lastY, x - lastX);
    const turnedNow = turnedSoFar + angleBetween(heading, next);
    cost += TURN * (turnedNow ** 2 - turnedSoFar ** 2);
    [heading, turnedSoFar] = [next, turnedNow];
    [lastX, lastY] = [x, y];
    if (words.some((box) => isIn(box, x, y))) cost += THROUGH_WORDS;
    const card = layout.cardAt({ x, y });
    if (card) cost += card.id === place || card.id === role ? 3 * BEHIND : BEHIND;
    cost += OUTSIDE * (beyond(x, bounds.x, bounds.width) + beyond(y, bounds.y, bounds.height));
  }
  return cost + Math.hypot(endX - lastX, endY - lastY);
}

/** The smaller angle between two directions. */
function angleBetween(from: number, to: number): number {
  const angle = Math.abs(to - from);
  return Math.min(angle, 2 * Math.PI - angle);
}

const known = new WeakMap<Layout, readonly Rect[]>();

/** What is written on lines, with the signs before it. */
function wordsIn(layout: Layout): readonly Rect[] {
  const before = known.get(layout);
  if (before) return before;
  const boxes = layout.lines.flatMap(({ label, purpose }): Rect[] => {
    const words = label && lineLabel(purpose);
    if (!words) return [];
    const width = words.width + WORDS_RIM.before + WORDS_RIM.around;
    const height = words.height + 2 * WORDS_RIM.around;
    return [{ x: label.x - words.width / 2 - WORDS_RIM.before, y: label.y - height / 2, width, height }];
  });
  known.set(layout, boxes);
  return boxes;
}

function isIn({ x: left, y: top, width, height }: Rect, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function beyond(value: number, start: number, length: number): number {
  return Math.max(0, start - MARGIN - value, value - start - length - MARGIN);
}

export function pointAt(points: TraceWay['points'], t: number): readonly [number, number] {
  const [x1, y1, ax, ay, bx, by, x2, y2] = points;
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a * x1 + b * ax + c * bx + d * x2, a * y1 + b * ay + c * by + d * y2];
}
