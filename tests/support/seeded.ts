/** Chance that can be had again: the same seed gives the same numbers. */
export interface Seeded {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  /** One of several; throws when there is none. */
  readonly one: <T>(of: readonly T[]) => T;
  /** True so often, from 0 to 1. */
  readonly chance: (of: number) => boolean;
}

/** The generator known as mulberry32. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    one: (of) => {
      const chosen = of[below(of.length)];
      if (chosen === undefined) throw new Error('Nothing to choose from');
      return chosen;
    },
    chance: (of) => next() < of,
  };
}
