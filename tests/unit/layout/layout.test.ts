import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/chart/chart.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import type { Layout, PlacedCard } from '../../../src/layout/placement.ts';
import type { Rect } from '../../../src/layout/rect.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';

const holds = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

function cardOf(layout: Layout, id: string): PlacedCard {
  const card = layout.card(id);
  if (!card) throw new Error(`There is no card ${id}`);
  return card;
}

const property = (check: (scenario: Scenario, layout: Layout) => void) =>
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => check(scenario, layoutScenario(scenario))),
    { numRuns: 400 },
  );

describe('layoutScenario, for any chart', () => {
  it('draws every role once where nothing is folded', () => {
    property((scenario) => {
      const open = layoutScenario({ ...scenario, arrangement: { leaves: 'auto' } });
      expect(open.cards.map(({ id }) => id).toSorted()).toEqual(
        scenario.roles.map(({ id }) => id).toSorted(),
      );
    });
  });

  it('is the same for an equal chart', () => {
    property((scenario, layout) => {
      const again = layoutScenario({ ...scenario });
      expect(again.cards).toEqual(layout.cards);
      expect(again.lines).toEqual(layout.lines);
    });
  });

  it('routes every line, right-angled, from edge to edge of the cards that stand for its ends', () => {
    property((scenario, layout) => {
      const isShown = ({ manager, report }: { readonly manager: string; readonly report: string }) =>
        manager !== report && layout.card(manager) && layout.card(report);
      expect(
        layout.lines.filter(isShown).map(({ manager, report, kind }) => [manager, report, kind]),
      ).toEqual(scenario.lines.filter(isShown).map(({ manager, report, kind }) => [manager, report, kind]));
      for (const line of layout.lines) {
        const { points, manager: from, report: to } = line;
        const { shownManager: manager = from, shownReport: report = to } = line;
        expect([layout.holderOf(from), layout.holderOf(to)]).toEqual([manager, report]);
        expect(points.length).toBeGreaterThanOrEqual(4);
        expect(points.every(Number.isFinite)).toBe(true);
        for (let i = 2; i < points.length; i += 2)
          expect(points[i] === points[i - 2] || points[i + 1] === points[i - 1]).toBe(true);
        expect(isOnEdge(cardOf(layout, manager), points.slice(0, 2))).toBe(true);
        expect(isOnEdge(cardOf(layout, report), points.slice(-2))).toBe(true);
      }
    });
  });

  it('has bounds around every card, line and label', () => {
    property((_, { cards, lines, bounds }) => {
      for (const card of cards) expect(holds(bounds, card)).toBe(true);
      for (const { points, label } of lines) {
        for (let i = 0; i < points.length; i += 2)
          expect(holds(bounds, { x: points[i] ?? 0, y: points[i + 1] ?? 0, width: 0, height: 0 })).toBe(true);
        if (label) expect(holds(bounds, { ...label, width: 0, height: 0 })).toBe(true);
      }
    });
  });

  it('finds in a rectangle exactly the cards that touch it', () => {
    const side = fc.integer({ min: -200, max: 2_000 });
    fc.assert(
      fc.property(
        arbitraryScenario(),
        side,
        side,
        fc.nat(900),
        fc.nat(600),
        (scenario, x, y, width, height) => {
          const { cards, cardsIn } = layoutScenario(scenario);
          const touching = cards.filter(
            (card) =>
              card.x <= x + width &&
              x <= card.x + card.width &&
              card.y <= y + height &&
              y <= card.y + card.height,
          );
          expect(cardsIn({ x, y, width, height })).toEqual(touching);
        },
      ),
    );
  });

  it('finds each card at its middle and each line at its corners', () => {
    property((_, layout) => {
      for (const card of layout.cards)
        expect(layout.cardAt({ x: card.x + card.width / 2, y: card.y + card.height / 2 })).toBe(card);
      for (const { points } of layout.lines)
        expect(layout.lineAt({ x: points[0] ?? 0, y: points[1] ?? 0 }, 2)).toBeDefined();
      expect(layout.linesIn(layout.bounds)).toEqual(layout.lines);
    });
  });
});

function isOnEdge(card: Rect, [x = Number.NaN, y = Number.NaN]: readonly number[]): boolean {
  const across = x >= card.x && x <= card.x + card.width;
  const along = y >= card.y && y <= card.y + card.height;
  const upright = (x === card.x || x === card.x + card.width) && along;
  return upright || ((y === card.y || y === card.y + card.height) && across);
}

describe('layoutScenario, what stands where', () => {
  it('puts a boss over the middle of its reports', () => {
    const layout = layoutScenario(scenarioOf('a > b, c, d'));
    expect(cardOf(layout, 'a').x).toBe(cardOf(layout, 'c').x);
  });

  it('spreads a small branch evenly between two large ones', () => {
    const layout = layoutScenario(scenarioOf('a > b, c, d; b > e, f; e > g; f > h; d > i, j; i > k; j > l'));
    const [b, c, d] = ['b', 'c', 'd'].map((id) => cardOf(layout, id).x) as [number, number, number];
    expect(Math.abs(c - b - (d - c))).toBeLessThanOrEqual(1);
  });

  it('hangs a team of leaves below a manager who is not a top', () => {
    const layout = layoutScenario(scenarioOf('a > b, c; b > d, e'));
    const [b, d, e] = ['b', 'd', 'e'].map((id) => cardOf(layout, id)) as [PlacedCard, PlacedCard, PlacedCard];
    expect(d.x).toBe(b.x + 32);
    expect(e.x).toBe(d.x);
    expect(e.y).toBe(d.y + d.height + 16);
  });

  it('lets a hanging team reach under the neighbour of its boss', () => {
    const layout = layoutScenario(scenarioOf('a > b, c; b > d, e'));
    expect(cardOf(layout, 'c').x - cardOf(layout, 'b').x).toBe(224);
  });

  it.each([
    ['side', ['row', 'row']],
    ['stacked', ['column', 'column']],
    ['left', ['column', 'column']],
    ['both', ['row', 'column']],
  ] as const)('arranges leaves %s', (leaves, [second, third]) => {
    const layout = layoutScenario(scenarioOf('a > b; b > c, d, e', { arrangement: { leaves } }));
    const [c, d, e] = ['c', 'd', 'e'].map((id) => cardOf(layout, id)) as [PlacedCard, PlacedCard, PlacedCard];
    expect(d.y === c.y ? 'row' : 'column').toBe(second);
    expect(e.y === c.y ? 'row' : 'column').toBe(third);
  });

  it('follows the setting of a branch below its head', () => {
    const branches = new Map([['b', 'stacked' as const]]);
    const arrangement = { leaves: 'side' as const, branches };
    const layout = layoutScenario(scenarioOf('a > b, c; b > d; d > e, f; c > g, h', { arrangement }));
    expect(cardOf(layout, 'e').x).toBe(cardOf(layout, 'f').x);
    expect(cardOf(layout, 'g').y).toBe(cardOf(layout, 'h').y);
  });

  it('stands a role with two bosses under the first and draws the other line', () => {
    const layout = layoutScenario(scenarioOf('a > b, c; c > d; b > d'));
    expect(cardOf(layout, 'd').parent).toBe('c');
    expect(layout.lines).toHaveLength(4);
  });

  it('enters a circle at its first member in drawing order', () => {
    const layout = layoutScenario(scenarioOf('d; c > a; b > c; a > b; x > y'));
    expect(layout.cards.map(({ id, parent }) => [id, parent])).toEqual([
      ['x', undefined],
      ['y', 'x'],
      ['c', undefined],
      ['a', 'c'],
      ['b', 'a'],
      ['d', undefined],
    ]);
    expect(layout.lines).toHaveLength(4);
  });

  it('enters a circle through the boss outside it', () => {
    const layout = layoutScenario(scenarioOf('b > c; c > b; a > c'));
    expect(cardOf(layout, 'c').parent).toBe('a');
    expect(cardOf(layout, 'b').parent).toBe('c');
  });

  it('honours a place given by hand and takes the branch along', () => {
    const text = 'a > b, c; b > d';
    const before = layoutScenario(scenarioOf(text));
    const layout = layoutScenario(scenarioOf(text, { roles: { b: { position: { x: 1000, y: 700 } } } }));
    expect(cardOf(layout, 'b')).toMatchObject({ x: 1000, y: 700 });
    expect(cardOf(layout, 'd').x - 1000).toBe(cardOf(before, 'd').x - cardOf(before, 'b').x);
    expect(cardOf(layout, 'c')).toEqual(cardOf(before, 'c'));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])('survives a place of %s', (x) => {
    const layout = layoutScenario(scenarioOf('a > b', { roles: { b: { position: { x, y: 0 } } } }));
    expect(layout.lines[0]?.points.every(Number.isFinite)).toBe(true);
  });

  it('gives an empty chart an empty picture', () => {
    const layout = layoutScenario({ id: 's', name: '', roles: [], lines: [] });
    expect(layout.bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 });
    expect(layout.cardAt({ x: 0, y: 0 })).toBeUndefined();
  });

  it('keeps 3,000 roles without a line near the shape of a slide', () => {
    const { bounds } = layoutScenario(largeScenario(3_000, () => undefined));
    expect(bounds.width / bounds.height).toBeCloseTo(16 / 9, 0);
  });

  it('takes a chain of 10,000 and a team of 10,000', () => {
    const chain = layoutScenario(largeScenario(10_000, (i) => i - 1));
    expect(chain.bounds.width).toBe(200);
    expect(chain.lines).toHaveLength(9_999);
    const team = layoutScenario(largeScenario(10_000, () => 0));
    expect(team.bounds.width).toBeLessThan(30_000);
    expect(team.trunks).toHaveLength(1);
  });

  it('reads each role and line the same few times however large the chart is', () => {
    const reads = (size: number) => {
      let count = 0;
      const scenario = largeScenario(size, (i) => Math.floor(i / 3));
      const counted = <T extends object>(item: T) =>
        new Proxy(item, {
          get: (target, key) => {
            count += 1;
            return Reflect.get(target, key) as unknown;
          },
        });
      const { lines, bounds, trunks } = layoutScenario({
        ...scenario,
        roles: scenario.roles.map(counted),
        lines: scenario.lines.map(counted),
      });
      expect([lines.length, bounds.x, trunks.length > 0]).toEqual([size - 1, 0, true]);
      return count / size;
    };
    expect(reads(2_000)).toBeLessThan(reads(200) * 1.1);
  });
});
