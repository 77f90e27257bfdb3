/** Which stretches of which coordinates already carry a line, so that a later one can run beside them. */
export interface Tracks {
  /** Whether a segment at this coordinate would run on, or hardly beside, one that is there. */
  readonly isTaken: (vertical: boolean, at: number, from: number, to: number) => boolean;
  readonly take: (vertical: boolean, at: number, from: number, to: number) => void;
}

/** Lines closer than this look like one. */
const CLEARANCE = 4;
/** Where this many lines already share one coordinate, looking for a free spot is no longer worth the time. */
const CROWD = 64;

export function createTracks(): Tracks {
  const stretches = { across: new Map<number, number[]>(), down: new Map<number, number[]>() };
  const listAt = (vertical: boolean, at: number) => (vertical ? stretches.down : stretches.across).get(at);
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
      return false;
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
