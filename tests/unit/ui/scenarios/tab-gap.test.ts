import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabGap } from '../../../../src/ui/scenarios/tab-gap.ts';

const TABS = [
  { left: 0, width: 100 },
  { left: 102, width: 60 },
  { left: 164, width: 200 },
];

describe('the gap a dragged tab would go to', () => {
  it.each([
    [0, 10, undefined],
    [0, 120, undefined],
    [0, 133, { to: 1, mark: 164 }],
    [0, 263, { to: 1, mark: 164 }],
    [0, 265, { to: 2, mark: 364 }],
    [0, 9000, { to: 2, mark: 364 }],
    [1, 51, undefined],
    [1, 49, { to: 0, mark: 0 }],
    [1, 265, { to: 2, mark: 364 }],
    [2, 133, undefined],
    [2, 131, { to: 1, mark: 102 }],
    [2, -50, { to: 0, mark: 0 }],
  ])('of tab %i at %i', (from, x, gap) => {
    expect(tabGap(TABS, from, x)).toEqual(gap);
  });

  it('is the place the tab has once it is let go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 220 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: -100, max: 2000 }),
        (widths, at, x) => {
          const from = at % widths.length;
          const tabs = widths.map((width, n) => ({
            left: widths.slice(0, n).reduce((sum, one) => sum + one + 2, 0),
            width,
          }));
          const to = tabGap(tabs, from, x)?.to ?? from;
          const others = tabs.filter((_, n) => n !== from);
          const passed = others.filter(({ left, width }) => left + width / 2 < x).length;
          expect(to).toBe(passed);
        },
      ),
    );
  });

  it('is none where there are no others', () => {
    expect(tabGap([{ left: 0, width: 100 }], 0, 500)).toBeUndefined();
  });
});
