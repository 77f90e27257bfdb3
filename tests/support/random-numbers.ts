/** Numbers that look like chance and are the same on every run. */
export interface RandomNumbers {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of the items; throws when there are none. */
  pick<T>(items: readonly T[]): T;
  /** True so often, from 0 to 1. */
  chance(of: number): boolean;
}

/** Mulberry32: small, fast and even enough for benchmarks and random walks. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    chance: (of) => next() < of,
  };
}
