import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrangement, Role, Scenario } from '../../../src/chart/chart.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import type { Layout, PlacedCard } from '../../../src/layout/placement.ts';
import { randomChart } from '../../bench/random-chart.ts';
import { expectClearLines } from '../../support/clear-lines.ts';
import { largeScenario } from '../../support/scenarios.ts';
import { expectSound } from '../../support/sound-layout.ts';

const DIRECTIONS = ['down', 'right'] as const;

/** Everybody has `fan` reports, until there are `size` roles. */
const evenTree = (size: number, fan: number) => largeScenario(size, (i) => Math.floor((i - 1) / fan));

const arranged = (scenario: Scenario, arrangement: Arrangement) =>
  layoutScenario({ ...scenario, arrangement });

function cardOf(layout: Layout, id: string): PlacedCard {
  const card = layout.card(id);
  if (!card) throw new Error(`There is no card ${id}`);
  return card;
}

/** The cards of a branch, its head included. */
function branchOf(layout: Layout, head: string): readonly PlacedCard[] {
  const ids = new Set([head]);
  return layout.cards.filter(({ id, parent }) => {
    if (parent !== undefined && ids.has(parent)) ids.add(id);
    return ids.has(id);
  });
}

const lineTo = (layout: Layout, id: string) => layout.lines.find(({ report }) => report === id)?.points ?? [];

describe('a large chart by shape', () => {
  /** How many times wider or higher than a page of its area it is. */
  const badness = ({ bounds }: Layout) => {
    const ratio = bounds.width / bounds.height / (16 / 9);
    return Math.max(ratio, 1 / ratio);
  };

  it.each([
    ['six reports each', evenTree(1_000, 6)],
    ['three reports each', evenTree(1_000, 3)],
    ['ten reports each', evenTree(1_000, 10)],
    ['a company of 300', randomChart(300)],
    ['a company of 1,000', randomChart(1_000)],
    ['a company of 10,000', randomChart(10_000)],
  ])('has about the shape of the page, with %s', (_, scenario) => {
    for (const direction of DIRECTIONS)
      expect(badness(arranged(scenario, { direction })), direction).toBeLessThan(2);
  });

  it('comes out four times smaller at 1,000 roles than with leaves alone', () => {
    const chart = evenTree(1_000, 6);
    const { width } = arranged(chart, { leaves: 'right' }).bounds;
    expect(arranged(chart, {}).bounds.width).toBeLessThan(width / 4);
    const { height } = arranged(chart, { direction: 'right', leaves: 'side' }).bounds;
    expect(arranged(chart, { direction: 'right' }).bounds.height).toBeLessThan(height / 4);
  });

  it('keeps the first reports side by side, unless there are too many', () => {
    const levelsOf = (layout: Layout) =>
      new Set(layout.cards.filter(({ parent }) => parent === 'r0').map(({ y }) => y)).size;
    expect(levelsOf(arranged(evenTree(1_000, 6), {}))).toBe(1);
    const many = largeScenario(161, (i) => (i <= 40 ? 0 : 1 + (i % 40)));
    expect(levelsOf(arranged(many, {}))).toBeGreaterThan(1);
  });

  it('stays in rows where branches alone would make it no smaller', () => {
    const chain = largeScenario(300, (i) => i - 1);
    expect(arranged(chain, {}).bounds.width).toBe(200);
  });

  it('rarely looks different because one role has come', () => {
    let changes = 0;
    const tries = 100;
    for (let seed = 1; seed <= tries; seed += 1) {
      const size = 150 + seed * 5;
      const chart = randomChart(size, seed);
      const boss = `r${(seed * 31) % size}`;
      const grown = {
        ...chart,
        roles: [...chart.roles, { id: 'new', title: 'New' }],
        lines: [...chart.lines, { manager: boss, report: 'new', kind: 'solid' as const }],
      };
      const before = arranged(chart, {});
      const after = arranged(grown, {});
      const path = new Set<string>();
      for (let id: string | undefined = boss; id !== undefined; id = after.card(id)?.parent) path.add(id);
      const isShifted = before.cards.some(({ id, parent, x, y }) => {
        if (parent === undefined || path.has(id) || path.has(parent)) return false;
        const [from, to, toBoss] = [cardOf(before, parent), cardOf(after, id), cardOf(after, parent)];
        return x - from.x !== to.x - toBoss.x || y - from.y !== to.y - toBoss.y;
      });
      if (isShifted) changes += 1;
    }
    expect(changes).toBeLessThan(tries * 0.03);
  });
});

describe.each(DIRECTIONS)('stacked branches, growing %s', (direction) => {
  const toRight = direction === 'right';
  const layout = arranged(evenTree(1_000, 6), { direction });
  const across = ({ x, y }: { readonly x: number; readonly y: number }) => (toRight ? y : x);
  const along = ({ x, y }: { readonly x: number; readonly y: number }) => (toRight ? x : y);
  /** Heads of branches that hang on a line beside them: the line arrives at their side. */
  const hanging = layout.cards.filter((card) => {
    const points = lineTo(layout, card.id);
    const [x = 0, y = 0] = points.slice(-2);
    return card.parent !== undefined && across({ x, y }) === across(card) && layout.standsBelow(card.id) > 0;
  });

  it('are most of the branches', () => {
    expect(hanging.length).toBeGreaterThan(100);
  });

  it('have the card at their start, and everything below it beyond it', () => {
    for (const card of hanging) {
      const branch = branchOf(layout, card.id);
      expect(Math.min(...branch.map(across))).toBe(across(card));
      expect(Math.min(...branch.map(along))).toBe(along(card));
    }
  });

  it('hang on a line 16 beside the whole branch', () => {
    for (const card of hanging) {
      const [x = 0, y = 0] = lineTo(layout, card.id).slice(-4, -2);
      expect(across({ x, y })).toBe(across(card) - 16);
    }
  });

  it('follow on each other with a gap, in the order of siblings', () => {
    const inColumns = new Map<string, PlacedCard[]>();
    for (const card of hanging) {
      const key = `${card.parent} ${across(card)}`;
      inColumns.set(key, [...(inColumns.get(key) ?? []), card]);
    }
    const columns = [...inColumns.values()].filter(({ length }) => length > 1);
    expect(columns.length).toBeGreaterThan(10);
    for (const column of columns) {
      column.slice(1).forEach((card, i) => {
        const before = branchOf(layout, column[i]?.id ?? '');
        const end = Math.max(...before.map((one) => along(one) + (toRight ? one.width : one.height)));
        expect(along(card) - end).toBe(28);
      });
    }
  });

  it('have the next place among siblings before each card, and the first of their own team after it', () => {
    const [card] = hanging.filter(({ id }) => hanging.some(({ parent }) => parent === id));
    const head = card ?? cardOf(layout, 'r0');
    const first = layout.cards.find(({ parent }) => parent === head.id);
    const [before, after] = toRight
      ? [
          { x: head.x - 8, y: head.y + 40 },
          { x: head.x + head.width + 8, y: head.y + 40 },
        ]
      : [
          { x: head.x + 90, y: head.y - 8 },
          { x: head.x + 90, y: head.y + head.height + 8 },
        ];
    expect(layout.gapAt(before)).toEqual({ boss: head.parent, before: head.id });
    expect(layout.gapAt(after)).toEqual({ boss: head.id, before: first?.id });
  });

  it('put assistants between the boss and its branches, beside the line', () => {
    const chart = evenTree(1_000, 6);
    const [assisted] = hanging.filter(({ id }) => hanging.some(({ parent }) => parent === id));
    const boss = assisted?.id ?? '';
    const helpers = ['h1', 'h2', 'h3'].map((id): Role => ({ id, title: 'Assistant', assistant: true }));
    const scenario: Scenario = {
      ...chart,
      roles: [...chart.roles, ...helpers],
      lines: [
        ...chart.lines,
        ...helpers.map(({ id }) => ({ manager: boss, report: id, kind: 'solid' as const })),
      ],
      arrangement: { direction },
    };
    const helped = layoutScenario(scenario);
    expectSound(scenario, helped);
    expectClearLines(helped);
    const head = cardOf(helped, boss);
    for (const { id } of helpers) expect(across(cardOf(helped, id))).toBe(across(head) + 32);
  });

  it('keep what somebody has asked for below a role', () => {
    const [card] = hanging.filter(({ id }) => hanging.some(({ parent }) => parent === id));
    const head = card?.id ?? '';
    const branches = new Map([[head, 'side' as const]]);
    const scenario: Scenario = { ...evenTree(1_000, 6), arrangement: { direction, branches } };
    const asked = layoutScenario(scenario);
    expectSound(scenario, asked);
    expectClearLines(asked);
    const team = asked.cards.filter(({ parent }) => parent === head);
    expect(new Set(team.map(along)).size).toBe(1);
  });
});

describe('any chart that is too large for a page', () => {
  const large = fc
    .record({
      bosses: fc.array(fc.nat(), { minLength: 60, maxLength: 240 }),
      direction: fc.constantFrom(...DIRECTIONS),
      assistants: fc.integer({ min: 2, max: 9 }),
      folded: fc.integer({ min: 5, max: 40 }),
      tops: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ bosses, direction, assistants, folded, tops }): Scenario => {
      const chart = largeScenario(bosses.length + 1, (i) =>
        i < tops ? undefined : (bosses[i - 1] ?? 0) % Math.ceil(i / 2),
      );
      const { roles } = chart;
      return {
        ...chart,
        roles: roles.map((role, i): Role => (i % assistants === 1 ? { ...role, assistant: true } : role)),
        arrangement: { direction, folded: roles.filter((_, i) => i % folded === 4).map(({ id }) => id) },
      };
    });

  it('is sound, and its lines pass no card', () => {
    fc.assert(
      fc.property(large, (scenario) => {
        const layout = layoutScenario(scenario);
        expectSound(scenario, layout);
        expectClearLines(layout);
      }),
      { numRuns: 150 },
    );
  });
});
