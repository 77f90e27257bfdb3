import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLayered } from '../../../src/layout/layered.ts';
import { MOST_LAYERED_ROLES } from '../../../src/layout/layered-layout.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';

describe('layoutLayered', () => {
  it('draws any chart with the same cards and lines as the tree, without overlap', () => {
    fc.assert(
      fc.property(arbitraryScenario({ most: 14 }), (scenario) => {
        const { layout, fellBack } = layoutLayered(scenario);
        const tree = layoutScenario(scenario);
        expect(fellBack).toBeUndefined();
        expect(layout.cards.map(({ id }) => id)).toEqual(tree.cards.map(({ id }) => id));
        expect(layout.lines.map(({ manager, report }) => [manager, report])).toEqual(
          tree.lines.map(({ manager, report }) => [manager, report]),
        );
        for (const card of layout.cards)
          expect(layout.cardsIn({ ...card, width: 199, height: 83 })).toEqual([card]);
      }),
      { numRuns: 100 },
    );
  });

  it('puts a role below all its bosses', () => {
    const { layout } = layoutLayered(scenarioOf('a > b, c; b > d; d > e; c > e; c ..> d'));
    for (const { manager, report, kind } of layout.lines)
      if (kind === 'solid')
        expect(layout.card(manager)?.y).toBeLessThan(layout.card(report)?.y ?? Number.NaN);
  });

  it('keeps siblings in order', () => {
    const { layout } = layoutLayered(scenarioOf('a > b, c, d, e; e ..> x; x; b > f, g'));
    const places = ['b', 'c', 'd', 'e'].map((id) => layout.card(id)?.x ?? Number.NaN);
    expect(places.toSorted((p, q) => p - q)).toEqual(places);
  });

  it('says why a large chart is drawn as a tree', () => {
    const scenario = largeScenario(MOST_LAYERED_ROLES + 1, () => 0);
    const { layout, fellBack } = layoutLayered(scenario);
    expect(layout).toBe(layoutScenario(scenario));
    expect(fellBack).toContain(String(MOST_LAYERED_ROLES));
  });

  it('leaves Object.prototype alone', () => {
    layoutLayered(scenarioOf('__proto__ > constructor, toString'));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
