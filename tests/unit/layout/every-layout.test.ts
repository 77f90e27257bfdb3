import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrangement, LEAF_ARRANGEMENTS, type Role, type Scenario } from '../../../src/chart/chart.ts';
import { layoutLayered } from '../../../src/layout/layered.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import type { Layout, PlacedCard } from '../../../src/layout/placement.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { expectClearLines } from '../../support/clear-lines.ts';
import { largeScenario } from '../../support/scenarios.ts';
import { expectSound } from '../../support/sound-layout.ts';

const DIRECTIONS = ['down', 'right'] as const;
const SHAPES: Readonly<Record<string, Scenario>> = {
  'a star of 300': largeScenario(300, () => 0),
  'a chain of 2,000': largeScenario(2_000, (i) => i - 1),
  'a caterpillar of 1,500': largeScenario(1_500, (i) =>
    Math.max(0, i % 3 === 1 ? i - 3 : i - (i % 3 || 3) + 1),
  ),
  'a full tree of 1,093': largeScenario(1_093, (i) => Math.floor((i - 1) / 3)),
  'a forest of 400': largeScenario(400, (i) => (i % 9 === 0 ? undefined : i - 1 - (i % 2))),
  'a crooked tree of 800': largeScenario(800, (i) => (i * 7_919) % Math.ceil(i / 2)),
};

const withAssistants = (scenario: Scenario): Scenario => ({
  ...scenario,
  roles: scenario.roles.map((role, i): Role => (i % 4 === 3 ? { ...role, assistant: true } : role)),
});

/** Its third role answers to its last as well, and its first to its second: a circle and a second boss. */
const entangled = (scenario: Scenario): Scenario => {
  const [first, second, third] = scenario.roles.map(({ id }) => id);
  const last = scenario.roles.at(-1)?.id ?? '';
  const more = [
    { manager: second ?? '', report: first ?? '', kind: 'solid' as const },
    { manager: last, report: third ?? '', kind: 'solid' as const },
  ];
  return { ...scenario, lines: [...scenario.lines, ...more] };
};

const VARIANTS: Readonly<Record<string, (scenario: Scenario) => Scenario>> = {
  plain: (scenario) => scenario,
  'with assistants': withAssistants,
  entangled,
  folded: (scenario) =>
    arranged(scenario, { folded: scenario.roles.filter((_, i) => i % 5 === 4).map(({ id }) => id) }),
  'with branches of their own': (scenario) =>
    arranged(scenario, {
      branches: new Map(
        scenario.roles
          .slice(0, 60)
          .map(({ id }, i) => [id, LEAF_ARRANGEMENTS[i % LEAF_ARRANGEMENTS.length] ?? 'auto']),
      ),
    }),
};

function arranged(scenario: Scenario, arrangement: Arrangement): Scenario {
  return { ...scenario, arrangement: { ...scenario.arrangement, ...arrangement } };
}

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  describe.each(Object.entries(VARIANTS))('%s', (__, vary) => {
    it.each(DIRECTIONS)('is sound in every arrangement of leaves, growing %s', (direction) => {
      for (const leaves of LEAF_ARRANGEMENTS) {
        const scenario = arranged(vary(shape), { direction, leaves });
        const layout = layoutScenario(scenario);
        expectSound(scenario, layout);
        expectClearLines(layout);
        const again = layoutScenario({ ...scenario });
        const isSame = (card: PlacedCard) =>
          card.x === again.card(card.id)?.x && card.y === again.card(card.id)?.y;
        expect(layout.cards.every(isSame)).toBe(true);
      }
    });
  });
});

describe('any chart', () => {
  it('is sound as a tree', () => {
    fc.assert(
      fc.property(arbitraryScenario({ most: 40 }), (scenario) =>
        expectSound(scenario, layoutScenario(scenario)),
      ),
      { numRuns: 300 },
    );
  });

  it('has no card on another and whole pixels in layers', () => {
    fc.assert(
      fc.property(arbitraryScenario({ most: 16 }), (scenario) => {
        const { layout } = layoutLayered(scenario);
        for (const card of layout.cards) {
          expect([card.x, card.y].every(Number.isSafeInteger)).toBe(true);
          expect(layout.cardsIn({ ...card, width: card.width - 1, height: card.height - 1 })).toEqual([card]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a new leaf', () => {
  const explicit = LEAF_ARRANGEMENTS.filter((leaves) => leaves !== 'auto');
  const grown = fc
    .record({
      bosses: fc.array(fc.nat(), { minLength: 3, maxLength: 60 }),
      at: fc.nat(),
      leaves: fc.constantFrom(...explicit),
      direction: fc.constantFrom(...DIRECTIONS),
      assistants: fc.boolean(),
    })
    .map(({ bosses, at, leaves, direction, assistants }) => {
      const size = bosses.length + 1;
      const plain = arranged(
        largeScenario(size, (i) => (bosses[i - 1] ?? 0) % i),
        { leaves, direction },
      );
      const scenario = assistants ? withAssistants(plain) : plain;
      return { scenario, boss: `r${at % size}` };
    });

  it('moves other branches only as whole blocks', () => {
    fc.assert(
      fc.property(grown, ({ scenario, boss }) => {
        const before = layoutScenario(scenario);
        const after = layoutScenario(withLeaf(scenario, boss));
        const grows = new Set(pathUp(before, boss));
        for (const card of before.cards) {
          // A branch beside the path from the new leaf to the top is untouched, with everything in it.
          if (card.parent === undefined || grows.has(card.id) || grows.has(card.parent)) continue;
          const moved = (id: string, axis: 'x' | 'y') =>
            (after.card(id)?.[axis] ?? NaN) - (before.card(id)?.[axis] ?? NaN);
          expect(moved(card.id, 'x')).toBe(moved(card.parent, 'x'));
          expect(moved(card.id, 'y')).toBe(moved(card.parent, 'y'));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function withLeaf(scenario: Scenario, boss: string): Scenario {
  return {
    ...scenario,
    roles: [...scenario.roles, { id: 'new', title: 'New' }],
    lines: [...scenario.lines, { manager: boss, report: 'new', kind: 'solid' }],
  };
}

function pathUp(layout: Layout, id: string): readonly string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = layout.card(at)?.parent) path.push(at);
  return path;
}
