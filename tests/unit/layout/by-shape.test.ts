import { describe, expect, it } from 'vitest';
import type { Arrangement, LeafArrangement, Scenario } from '../../../src/chart/chart.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { randomNumbers } from '../../support/random-numbers.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';

/** A top, `teams` managers and `size` reports of each. */
const company = (teams: number, size: number): Scenario =>
  largeScenario(1 + teams + teams * size, (i) => (i <= teams ? 0 : 1 + Math.floor((i - 1 - teams) / size)));

const arranged = (scenario: Scenario, arrangement: Arrangement) =>
  layoutScenario({ ...scenario, arrangement });

/** How many times larger than a page of 16 to 9 a chart is. */
function scale(scenario: Scenario, arrangement: Arrangement): number {
  const { width, height } = arranged(scenario, arrangement).bounds;
  return Math.max(width / 1600, height / 900);
}

describe('leaves by shape', () => {
  it('hang below their managers while the chart fits a page', () => {
    const chart = company(3, 4);
    expect(arranged(chart, {}).cards).toEqual(
      arranged(chart, {
        leaves: 'right',
        branches: new Map([
          ['r0', 'auto'],
          ['r1', 'right'],
          ['r2', 'right'],
          ['r3', 'right'],
        ]),
      }).cards,
    );
  });

  it('stand in pairs where few long teams would be too high', () => {
    const chart = company(3, 12);
    expect(scale(chart, {})).toBe(scale(chart, { leaves: 'both' }));
    expect(scale(chart, {})).toBeLessThan(scale(chart, { leaves: 'right' }) / 1.25);
  });

  it('stand in rows where a chart to the right would be too high', () => {
    const chart = company(5, 8);
    expect(scale(chart, { direction: 'right' })).toBeLessThan(
      scale(chart, { direction: 'right', leaves: 'side' }) / 2,
    );
  });

  it('never make a chart clearly larger than the usual ways do', () => {
    for (const [teams, size] of [
      [2, 20],
      [4, 9],
      [9, 6],
      [30, 3],
      [12, 12],
    ] as const) {
      const chart = company(teams, size);
      const others = (['side', 'stacked', 'both'] as const).map((leaves) => scale(chart, { leaves }));
      expect(scale(chart, {})).toBeLessThanOrEqual(Math.max(1, Math.min(...others) * 1.26));
      const list = scale(chart, { direction: 'right', leaves: 'side' });
      expect(scale(chart, { direction: 'right' })).toBeLessThanOrEqual(Math.max(1, list));
    }
  });

  it('rarely look different because one role has come', () => {
    const random = randomNumbers(7);
    let changes = 0;
    const tries = 300;
    for (let at = 0; at < tries; at += 1) {
      const size = random.between(10, 90);
      const bosses = Array.from({ length: size + 1 }, (_, i) =>
        random.between(0, Math.max(0, Math.min(i - 1, 12))),
      );
      const bossOf = (i: number) => bosses[i];
      const before = layoutScenario(largeScenario(size, bossOf));
      const after = layoutScenario(largeScenario(size + 1, bossOf));
      const path = new Set<string>();
      for (let id: string | undefined = `r${size}`; id !== undefined; id = after.card(id)?.parent)
        path.add(id);
      const isShifted = before.cards.some(({ id, parent, y }) => {
        if (parent === undefined || path.has(parent)) return false;
        return y - (before.card(parent)?.y ?? 0) !== (after.card(id)?.y ?? 0) - (after.card(parent)?.y ?? 0);
      });
      if (isShifted) changes += 1;
    }
    expect(changes).toBeLessThan(tries * 0.03);
  });
});

describe('leaves as asked for, growing to the right', () => {
  const places = (leaves: LeafArrangement) => {
    const { card } = arranged(scenarioOf('a > b; b > c, d, e'), { direction: 'right', leaves });
    return ['b', 'c', 'd', 'e'].map((id) => ({ x: card(id)?.x ?? 0, y: card(id)?.y ?? 0 }));
  };

  it('stand below each other when side by side', () => {
    const [, c, d, e] = places('side');
    expect([d?.x, e?.x]).toEqual([c?.x, c?.x]);
  });

  it.each(['stacked', 'left', 'right'] as const)('stand in a row away from the boss when %s', (leaves) => {
    const [b, c, d, e] = places(leaves);
    expect([d?.y, e?.y]).toEqual([c?.y, c?.y]);
    expect([b, c, d, e].map((place) => place?.x)).toEqual(
      [b, c, d, e].map((place) => place?.x).toSorted((p, q) => (p ?? 0) - (q ?? 0)),
    );
  });

  it('hang above the line when left, below it when right, on both sides when both', () => {
    const side = (leaves: LeafArrangement) => {
      const [b, ...team] = places(leaves);
      return team.map(({ y }) => Math.sign(y - (b?.y ?? 0)));
    };
    expect([side('left'), side('right'), side('both')]).toEqual([
      [-1, -1, -1],
      [1, 1, 1],
      [-1, 1, -1],
    ]);
  });

  it('follow the setting of a branch', () => {
    const chart = scenarioOf('a > b, c; b > d, e; c > f, g');
    const { card } = arranged(chart, {
      direction: 'right',
      leaves: 'side',
      branches: new Map([['b', 'stacked']]),
    });
    expect(card('d')?.y).toBe(card('e')?.y);
    expect(card('f')?.x).toBe(card('g')?.x);
  });
});
