import { type End, routeCandidates } from './route-candidates.ts';
import { type SpatialIndex, STOP } from './spatial-index.ts';
import type { Tracks } from './tracks.ts';
import type { Points } from './tree-routes.ts';

/** Draws a line that is not part of the tree: dotted, a second boss, the end of a circle, a card moved by hand. */
export interface FreeRouter {
  /** `room`: how long a straight stretch its label wants, 0 for none. */
  readonly route: (from: End, to: End, room: number) => Points;
}

/** What it costs, in pixels of detour, to bend, to run behind a card, or to leave a label no place. */
const BEND = 30;
const BEHIND_A_CARD = 500;
const NO_ROOM = 160;
/** Of all ways between two cards the cheapest few are looked at, and none longer than until it is plainly bad. */
const MOST_WAYS = 16;
/** Ways times cards: beyond this a chart is a tangle whatever is done, and time matters more. */
const EFFORT = 4_000_000;
const HOPELESS = 4;
const NUDGES = [0, 5, -5, 8, -8];
/** At a card there is room to move sideways; further would leave its rounded edge. */
const END_NUDGES = [0, 8, -8, 16, -16, 24, -24];

export function createFreeRouter(cards: SpatialIndex, cardCount: number, tracks: Tracks): FreeRouter {
  let effort = EFFORT;
  return {
    route: (from, to, room) => {
      const ways = routeCandidates(from, to)
        .map((points) => ({ points, cost: plainCost(points, room) }))
        .sort((a, b) => a.cost - b.cost);
      const tries = effort > 0 ? MOST_WAYS : 1;
      let best = ways[0];
      let least = Number.POSITIVE_INFINITY;
      for (const way of ways.slice(0, tries)) {
        if (way.cost >= least) break;
        effort -= cardCount;
        const cost = way.cost + (effort > 0 ? BEHIND_A_CARD * cardsBehind(cards, way.points) : 0);
        if (cost < least) {
          least = cost;
          best = way;
        }
      }
      return nudge(best?.points ?? straight(from, to), tracks);
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
  return length + (points.length / 2 - 2) * BEND + (longest < room ? NO_ROOM : 0);
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

/** Moves each stretch aside until it runs alone. Ends may only slide along the edge they start from. */
function nudge(points: Points, tracks: Tracks): Points {
  const moved = points.slice();
  const last = moved.length - 4;
  for (let i = 0; i <= last; i += 2) {
    const vertical = moved[i] === moved[i + 2];
    const own = vertical ? i : i + 1;
    const along = vertical ? i + 1 : i;
    const at = moved[own] as number;
    const from = moved[along] as number;
    const to = moved[along + 2] as number;
    const choices = i === 0 || i === last ? END_NUDGES : NUDGES;
    const step = choices.find((offset) => !tracks.isTaken(vertical, at + offset, from, to)) ?? 0;
    moved[own] = at + step;
    moved[own + 2] = at + step;
    tracks.take(vertical, at + step, from, to);
  }
  return moved;
}
