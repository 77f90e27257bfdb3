import { describe, expect, it } from 'vitest';
import { createFreeRouter } from '../../../src/layout/free-routes.ts';
import { boxesOf, createSpatialIndex } from '../../../src/layout/spatial-index.ts';
import { createTracks } from '../../../src/layout/tracks.ts';

const CARD = { width: 200, height: 80, taken: { left: false, right: false, top: false, bottom: false } };
const ENDS = [
  { ...CARD, x: 0, y: 0 },
  { ...CARD, x: 900, y: 400 },
] as const;
const LABEL = { width: 60, height: 18 };

/** How often lines of so many labels are asked for, where every place lies over one. */
function asked(labels: number, cardCount: number): number {
  let count = 0;
  const cards = createSpatialIndex(boxesOf(ENDS));
  const router = createFreeRouter(cards, cardCount, createTracks([]), () => {
    count += 1;
    return true;
  });
  for (let i = 0; i < labels; i += 1) router.route(...ENDS, LABEL);
  return count;
}

describe('a line with a label that finds no free place', () => {
  it('takes from the effort that is made for all of them', () => {
    const one = asked(1, 1);
    expect(one).toBeGreaterThan(0);
    expect(asked(1_000, 10_000)).toBeLessThan(16 * one);
  });
});
