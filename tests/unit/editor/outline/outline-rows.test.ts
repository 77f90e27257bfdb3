import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { outlineOf } from '../../../../src/editor/outline/outline-rows.ts';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';

/** Rows as text: two blanks a level, the id, the place among its siblings, and a sign for its team. */
function drawn(scenario: Scenario): readonly string[] {
  const signs = { none: '', open: ' -', folded: ' +' } as const;
  return outlineOf(scenario).rows.map(
    ({ id, level, position, size, team }) =>
      `${'  '.repeat(level - 1)}${id} ${position}/${size}${signs[team]}`,
  );
}

describe('the rows of an outline', () => {
  it('stand under their bosses in sibling order, roles without a line last', () => {
    expect(drawn(scenarioOf('lone; ceo > cmo, cfo; cmo > brand; other > own'))).toEqual([
      'ceo 1/3 -',
      '  cmo 1/2 -',
      '    brand 1/1',
      '  cfo 2/2',
      'other 2/3 -',
      '  own 1/1',
      'lone 3/3',
    ]);
  });

  it('leave out who is folded away, and say so', () => {
    const arrangement = { folded: ['cmo', 'cfo'] };
    expect(drawn(scenarioOf('ceo > cmo, cfo; cmo > brand', { arrangement }))).toEqual([
      'ceo 1/1 -',
      '  cmo 1/2 +',
      '  cfo 2/2',
    ]);
  });

  it('show a role with several bosses once, under the first', () => {
    expect(drawn(scenarioOf('ceo > cmo, coo; cmo > cx; coo > cx'))).toEqual([
      'ceo 1/1 -',
      '  cmo 1/2 -',
      '    cx 1/1',
      '  coo 2/2',
    ]);
  });

  it('open a circle at its first member', () => {
    expect(drawn(scenarioOf('a > b; b > c; c > a'))).toEqual(['a 1/1 -', '  b 1/1 -', '    c 1/1']);
  });

  it('know the row of their boss and where a role is', () => {
    const { rows, indexOf } = outlineOf(scenarioOf('ceo > cmo, cfo; cmo > brand'));
    expect(rows.map(({ boss }) => boss)).toEqual([-1, 0, 1, 0]);
    expect(['ceo', 'cfo', 'nobody'].map(indexOf)).toEqual([0, 3, -1]);
  });

  it('are the same for the same scenario', () => {
    const scenario = scenarioOf('ceo > cmo');
    expect(outlineOf(scenario)).toBe(outlineOf(scenario));
  });

  it('are none for an empty chart', () => {
    expect(outlineOf({ id: 's', name: 'Scenario', roles: [], lines: [] }).rows).toEqual([]);
  });

  it('hold a chain as deep as the chart is long', () => {
    const { rows } = outlineOf(largeScenario(10_000, (i) => i - 1));
    expect(rows.at(-1)).toMatchObject({ id: 'r9999', level: 10_000, boss: 9_998 });
  });

  it('are on any chart the cards of the chart, everybody once and in their order, under the same boss', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const { rows, indexOf } = outlineOf(scenario);
        const { cards } = layoutScenario(scenario);
        expect(rows.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
        expect(rows.map(({ boss }) => rows[boss]?.id)).toEqual(cards.map(({ parent }) => parent));
        expect(rows.map(({ id }) => indexOf(id))).toEqual(rows.map((_, at) => at));
      }),
    );
  });

  it('count on any chart what a screen reader is told: levels, places and teams agree with the rows', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const { rows } = outlineOf(scenario);
        const layout = layoutScenario(scenario);
        for (const [at, row] of rows.entries()) {
          const siblings = rows.filter(({ boss }) => boss === row.boss);
          expect(siblings.indexOf(row) + 1).toBe(row.position);
          expect(siblings.length).toBe(row.size);
          expect(row.level).toBe((rows[row.boss]?.level ?? 0) + 1);
          expect(row.team === 'open').toBe(rows.some(({ boss }) => boss === at));
          expect(row.team === 'folded').toBe(layout.hiddenUnder(row.id) > 0);
        }
      }),
    );
  });
});
