import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartsOnTheWay } from '../../../../src/chart/story/charts-on-the-way.ts';
import { storyOf } from '../../../../src/chart/story.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { twoCharts } from '../two-charts.ts';

const COUNT = 150;

/** Each step adds a role behind the one before. */
function longWay() {
  const way = chartsOnTheWay(scenarioOf('ceo'));
  let taken = 0;
  for (let step = 0; step < COUNT; step += 1)
    way.go((draft) => {
      taken += 1;
      draft.addRole({ id: `r${step}`, title: `Role ${step}` }, step === 0 ? 'ceo' : `r${step - 1}`);
    });
  return { way, taken: () => taken };
}

const idsAfter = (step: number) => ['ceo', ...Array.from({ length: step + 1 }, (_, i) => `r${i}`)];

describe('charts on the way', () => {
  it('are those after each step, in whatever order they are asked for', () => {
    const step = fc.integer({ min: 0, max: COUNT - 1 });
    const { way } = longWay();
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (asked) => {
        for (const one of asked) expect(way.after(one).roles.map(({ id }) => id)).toEqual(idsAfter(one));
      }),
      { numRuns: 60 },
    );
  });

  it('are the same while somebody has them', () => {
    const { way } = longWay();
    const chart = way.after(70);
    way.after(3);
    expect(way.after(70)).toBe(chart);
  });

  it('take one step for the next one, and few for one farther on', () => {
    const { way, taken } = longWay();
    way.after(80);
    const before = taken();
    way.after(81);
    expect(taken() - before).toBe(1);
    way.after(149);
    expect(taken() - before).toBeLessThanOrEqual(1 + 64);
  });

  it('of a story are the same from behind as from the front', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const forwards = storyOf(before, after).map(({ scenario }) => scenario);
        const backwards = storyOf(before, after)
          .toReversed()
          .map(({ scenario }) => scenario);
        expect(backwards.toReversed()).toEqual(forwards);
      }),
      { numRuns: 100 },
    );
  });
});
