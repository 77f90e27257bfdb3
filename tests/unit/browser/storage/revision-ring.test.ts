import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_REVISIONS,
  type RevisionAge,
  revisionsToDrop,
} from '../../../../src/browser/storage/revision-ring.ts';

/** The ring after saves at these times, each of this size. */
function ringAfter(times: readonly number[], size = 100): readonly RevisionAge[] {
  let ring: RevisionAge[] = [];
  for (const [place, savedAt] of times.entries()) {
    ring.push({ revision: place + 1, savedAt, size });
    const dropped = revisionsToDrop(ring);
    ring = ring.filter(({ revision }) => !dropped.includes(revision));
  }
  return ring;
}

const numbers = (ring: readonly RevisionAge[]) => ring.map(({ revision }) => revision);

describe('the ring of revisions', () => {
  it('keeps everything while there is room', () => {
    expect(ringAfter(Array.from({ length: MOST_REVISIONS }, (_, at) => at))).toHaveLength(MOST_REVISIONS);
  });

  it('keeps the first and the four newest whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 25, maxLength: 80 }), (times) => {
        const ring = numbers(ringAfter(times));
        expect(ring).toHaveLength(MOST_REVISIONS);
        expect(ring[0]).toBe(1);
        const last = times.length;
        expect(ring.slice(-4)).toEqual([last - 3, last - 2, last - 1, last]);
      }),
    );
  });

  it('keeps the last minutes closely and what is long past in strides', () => {
    const everyTenSeconds = Array.from({ length: 6 * 60 * 8 }, (_, at) => at * 10_000);
    const ring = ringAfter(everyTenSeconds);
    const ages = ring.map(({ savedAt }) => (everyTenSeconds.at(-1) ?? 0) - savedAt).toReversed();
    const within = (age: number) => ages.filter((one) => one <= age).length;
    expect(within(2 * 60_000)).toBeGreaterThanOrEqual(5);
    expect(within(30 * 60_000)).toBeGreaterThanOrEqual(8);
    expect(within(4 * 3_600_000)).toBeGreaterThanOrEqual(11);
  });

  it('keeps fewer of a very large chart, but never fewer than four', () => {
    expect(ringAfter([1, 2, 3, 4, 5, 6, 7, 8], 8_000_000)).toHaveLength(5);
    expect(numbers(ringAfter([1, 2, 3, 4, 5, 6], 30_000_000))).toEqual([3, 4, 5, 6]);
  });
});
