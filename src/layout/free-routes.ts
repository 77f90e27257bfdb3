import { CARD_RADIUS } from './card.ts';
import { freeLabelSpot, type LabelSize } from './line-spots.ts';
import type { Rect } from './rect.ts';
import { type End, facingCandidates, routeCandidates } from './route-candidates.ts';
import { type SpatialIndex, STOP } from './spatial-index.ts';
import type { Tracks } from './tracks.ts';
import type { Points } from './tree-routes.ts';

/** Draws a line that is not part of the tree: dotted, a second boss, the end of a circle, a card moved by hand. */
export interface FreeRouter {
  /** Finds a way past the cards and past what was routed before, with a place for the label if there is one. */
  readonly route: (from: End, to: End, label?: LabelSize) => Points;
}

/** What it costs, in pixels of detour, to bend, to run behind a card, or to leave a label no place. */
const BEND = 30;
const BEHIND_A_CARD = 500;
const NO_ROOM = 450;
/** For a label that has no place but on another line. */
const OVER_A_LINE = 150;
/** For a label that has to stand beside its line instead of on it. */
const BESIDE_IT = 60;
/** To run beside a line that is there already, where two labels would have to share the room of one. */
const CROWDED = 150;
/** Of all ways between two cards the cheapest few are looked at, and none longer than until it is plainly bad. */
const MOST_WAYS = 16;
/** Ways times cards: beyond this a chart is a tangle whatever is done, and time matters more. */
const EFFORT = 2_000_000;
/** So many places of a label take as much effort as a way. */
const PLACES = 64;
const HOPELESS = 4;
/** As far as lines have to stay apart, then past the bus of a level to its other side. */
const NUDGES = [0, 6, -6, 12, -12, 18, -18, 24, -24, 30, -30];
/** With words on them, rather as far as the words have room between. */
const LABELLED_NUDGES = [0, 18, -18, 36, -36, ...NUDGES.filter((step) => step % 18 !== 0)];
/** In a tangle, lines are only kept off each other where that takes no looking round. */
const FEW_NUDGES = NUDGES.slice(0, 3);
/** What is moved must not end up behind a card, nor on its border. */
const KEEP_OFF = 4;
/** At a card there is room to move sideways, as far as labels of two lines need to stand apart. */
const END_NUDGES = [0, 16, -16, 8, -8, 24, -24];

export function createFreeRouter(
  cards: SpatialIndex,
  cardCount: number,
  tracks: Tracks,
  isOverLine: (rect: Rect) => boolean,
): FreeRouter {
  let effort = EFFORT;

  /** Nothing is asked about the label of a way that is too dear without it. */
  const obstacles = (points: Points, label: LabelSize | undefined, most: number): number => {
    let cost = BEHIND_A_CARD * cardsBehind(cards, points);
    // The first and last stretch can slide along their cards; those between are where lines run side by side.
    for (let i = 2; i + 5 < points.length; i += 2) {
      const vertical = points[i] === points[i + 2];
      const [at, from, to] = vertical ? [i, i + 1, i + 3] : [i + 1, i, i + 2];
      if (tracks.isTaken(vertical, points[at] as number, points[from] as number, points[to] as number))
        cost += CROWDED;
    }
    return label && cost < most ? cost + labelCost(points, label) : cost;
  };

  const labelCost = (points: Points, label: LabelSize): number => {
    let isOffCards = false;
    const spot = freeLabelSpot(points, label, (rect) => {
      effort -= cardCount / PLACES;
      if (!isFree(rect)) return false;
      isOffCards = true;
      return !isOverLine(rect);
    });
    if (spot) return 0;
    return isOffCards ? OVER_A_LINE : NO_ROOM;
  };

  const isFree = ({ x, y, width, height }: Rect): boolean => {
    let free = true;
    cards.query(x, y, x + width, y + height, () => {
      free = false;
      return STOP;
    });
    return free;
  };

  return {
    route: (from, to, label) => {
      const careful = effort > 0;
      const ways = (careful ? routeCandidates : facingCandidates)(from, to)
        .map((points) => ({ points, cost: plainCost(points, label?.width ?? 0) }))
        .sort((a, b) => a.cost - b.cost);
      let best = ways[0];
      let least = Number.POSITIVE_INFINITY;
      for (const way of ways.slice(0, careful ? MOST_WAYS : 1)) {
        if (way.cost >= least) break;
        effort -= cardCount;
        const cost = way.cost + (careful ? obstacles(way.points, label, least - way.cost) : 0);
        if (cost < least) {
          least = cost;
          best = way;
        }
      }
      const room = { tracks, isFree, steps: careful ? (label ? LABELLED_NUDGES : NUDGES) : FEW_NUDGES };
      return nudge(best?.points ?? straight(from, to), from, to, room);
    },
  };
}

/** Two cards on top of each other leave no right-angled way out; the line still has to be somewhere. */
function straight(from: End, to: End): Points {
  const x = from.x + from.width / 2;
  return [x, from.y + from.height, x, to.y + to.height];
}

function plainCost(points: Points, room: number): number {
  let length = 0;
  let longest = 0;
  for (let i = 2; i + 1 < points.length; i += 2) {
    const width = Math.abs((points[i] as number) - (points[i - 2] as number));
    length += width + Math.abs((points[i + 1] as number) - (points[i - 1] as number));
    longest = Math.max(longest, width);
  }
  return length + (points.length / 2 - 2) * BEND + (longest < room ? BESIDE_IT : 0);
}

/** How many cards a line runs behind, its own ends not counted; no further than it takes to know it is bad. */
export function cardsBehind(cards: SpatialIndex, points: Points): number {
  let count = 0;
  for (let i = 2; i + 1 < points.length; i += 2) {
    const x1 = points[i - 2] as number;
    const y1 = points[i - 1] as number;
    const x2 = points[i] as number;
    const y2 = points[i + 1] as number;
    // One pixel less all round: a line may end on the edge of its own card.
    const left = Math.min(x1, x2) + (x1 === x2 ? 0 : 1);
    const right = Math.max(x1, x2) - (x1 === x2 ? 0 : 1);
    const top = Math.min(y1, y2) + (y1 === y2 ? 0 : 1);
    const bottom = Math.max(y1, y2) - (y1 === y2 ? 0 : 1);
    cards.query(left, top, right, bottom, () => {
      count += 1;
      return count >= HOPELESS ? STOP : undefined;
    });
    if (count >= HOPELESS) break;
  }
  return count;
}

interface Room {
  readonly tracks: Tracks;
  readonly isFree: (rect: Rect) => boolean;
  /** How far a stretch between the ends may be moved, in the order of trying. */
  readonly steps: readonly number[];
}

/** Moves each stretch aside until it runs alone. Ends may only slide along the edge they start from. */
function nudge(points: Points, first: End, second: End, { tracks, isFree, steps }: Room): Points {
  const moved = points.slice();
  const last = moved.length - 4;
  for (let i = 0; i <= last; i += 2) {
    // Asked of the way as it was: moved, a short stretch may have lost its length and with it its direction.
    const vertical = points[i] === points[i + 2];
    const own = vertical ? i : i + 1;
    const along = vertical ? i + 1 : i;
    const at = moved[own] as number;
    const from = moved[along] as number;
    const to = moved[along + 2] as number;
    const isEnd = i === 0 || i === last;
    const stays = (coordinate: number) =>
      (i > 0 || isOnEdge(first, vertical, coordinate)) &&
      (i < last || isOnEdge(second, vertical, coordinate));
    const isClear = (coordinate: number) => {
      const low = Math.min(from, to);
      const length = Math.abs(to - from);
      return isFree(
        vertical
          ? { x: coordinate - KEEP_OFF, y: low, width: 2 * KEEP_OFF, height: length }
          : { x: low, y: coordinate - KEEP_OFF, width: length, height: 2 * KEEP_OFF },
      );
    };
    const free = (offset: number) => {
      if (tracks.isTaken(vertical, at + offset, from, to)) return false;
      if (isEnd) return offset === 0 || stays(at + offset);
      return offset === 0 || isClear(at + offset);
    };
    const step = (isEnd ? END_NUDGES : steps).find(free) ?? 0;
    moved[own] = at + step;
    moved[own + 2] = at + step;
    tracks.take(vertical, at + step, from, to);
  }
  return moved;
}

/** Whether a line that leaves a card upright, or level, leaves it between its rounded corners. */
function isOnEdge({ x, y, width, height }: End, vertical: boolean, at: number): boolean {
  return vertical
    ? at >= x + CARD_RADIUS && at <= x + width - CARD_RADIUS
    : at >= y + CARD_RADIUS && at <= y + height - CARD_RADIUS;
}
