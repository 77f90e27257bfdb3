import { lineBoxes } from './segments.ts';
import { createSpatialIndex, STOP } from './spatial-index.ts';
import type { Points } from './tree-routes.ts';

/** Which stretches of which coordinates already carry a line, so that a later one can run beside them. */
export interface Tracks {
  /** Whether a segment at this coordinate would run on, or hardly beside, one that is there. */
  readonly isTaken: (vertical: boolean, at: number, from: number, to: number) => boolean;
  readonly take: (vertical: boolean, at: number, from: number, to: number) => void;
}

/** Lines closer than this look like one. */
const CLEARANCE = 6;
/** Where this many lines already share one coordinate, looking for a free spot is no longer worth the time. */
const CROWD = 64;

/** The given lines are there from the start; what only crosses them is not beside them. */
export function createTracks(drawn: readonly { readonly points: Points }[]): Tracks {
  const stretches = { across: new Map<number, number[]>(), down: new Map<number, number[]>() };
  const listAt = (vertical: boolean, at: number) => (vertical ? stretches.down : stretches.across).get(at);
  const isBeside = findBeside(drawn);
  return {
    isTaken: (vertical, at, from, to) => {
      const low = Math.min(from, to);
      const high = Math.max(from, to);
      const middle = Math.round(at);
      for (let near = middle - CLEARANCE + 1; near < middle + CLEARANCE; near += 1) {
        const list = listAt(vertical, near);
        if (!list) continue;
        for (let i = 0; i + 1 < list.length; i += 2)
          if ((list[i] as number) <= high && (list[i + 1] as number) >= low) return true;
      }
      return isBeside(vertical, at, low, high);
    },
    take: (vertical, at, from, to) => {
      const map = vertical ? stretches.down : stretches.across;
      const key = Math.round(at);
      const list = map.get(key) ?? [];
      if (list.length === 0) map.set(key, list);
      if (list.length < CROWD * 2) list.push(Math.min(from, to), Math.max(from, to));
    },
  };
}

function findBeside(
  lines: readonly { readonly points: Points }[],
): (vertical: boolean, at: number, low: number, high: number) => boolean {
  const index = createSpatialIndex(lineBoxes(lines));
  const near = CLEARANCE - 0.5;
  return (vertical, at, low, high) => {
    let found = false;
    const visit = (item: number) => {
      found = runsBeside(lines[item]?.points ?? [], vertical, at, low, high);
      return found ? STOP : undefined;
    };
    if (vertical) index.query(at - near, low, at + near, high, visit);
    else index.query(low, at - near, high, at + near, visit);
    return found;
  };
}

/** What stands across the way has no length along it. */
function runsBeside(points: Points, vertical: boolean, at: number, low: number, high: number): boolean {
  const own = vertical ? 0 : 1;
  const along = 1 - own;
  for (let i = 0; i + 3 < points.length; i += 2) {
    if (Math.abs((points[i + own] as number) - at) >= CLEARANCE) continue;
    if (points[i + own] !== points[i + 2 + own]) continue;
    const from = points[i + along] as number;
    const to = points[i + 2 + along] as number;
    if (from !== to && Math.max(from, to) > low && Math.min(from, to) < high) return true;
  }
  return false;
}
