import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import {
  askManager,
  chooseManager,
  leaveManager,
  makeManager,
} from '../../../../src/chart/edits/unknown-managers.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { unknownManagers } from '../../../../src/chart/unknown-managers.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { newCircles } from './random-edits.ts';

const JCP2 = { text: 'JCP2', columns: ['Manager'] };
const naming = (text: string, ...more: [string, string][]): Partial<Role> => ({
  extra: new Map([['Manager', text], ...more]),
});

const CHART: Scenario = deepFreeze({
  ...scenarioOf('ceo > a; b > c; d; e', {
    roles: { b: naming(' JCP2'), d: naming('JCP2', ['Grade', '7']), e: naming('Ann') },
  }),
  table: { columns: [{ name: 'Manager', is: 'manager' }, { name: 'Grade' }] },
});

const bosses = (scenario: Scenario, id: string) =>
  indexOrg(scenario)
    .bosses(id)
    .map((boss) => boss.id);
const role = (scenario: Scenario, id: string) => indexOrg(scenario).role(id);

describe('a role made for a manager the table lacks', () => {
  const made = makeManager(JCP2, { id: 'JCP2', title: 'JCP2' })(CHART);

  it('has everybody below it who named it, and they name it no more', () => {
    expect(bosses(made, 'b')).toEqual(['JCP2']);
    expect(bosses(made, 'd')).toEqual(['JCP2']);
    expect(role(made, 'b')).not.toHaveProperty('extra');
    expect(role(made, 'd')?.extra).toEqual(new Map([['Grade', '7']]));
    expect(unknownManagers(made, ['Manager']).map(({ text }) => text)).toEqual(['Ann']);
  });

  it('stands on its own, and leaves all others as they are', () => {
    expect(bosses(made, 'JCP2')).toEqual([]);
    for (const id of ['ceo', 'a', 'c', 'e']) expect(role(made, id)).toBe(role(CHART, id));
    expect(made.table).toBe(CHART.table);
  });

  it('is none where nobody names it any more, or its id is taken', () => {
    expect(makeManager(JCP2, { id: 'x', title: 'X' })(made)).toBe(made);
    expect(makeManager(JCP2, { id: 'ceo', title: 'X' })(CHART)).toBe(CHART);
  });
});

describe('a role chosen for a manager the table lacks', () => {
  it('has them last among its reports', () => {
    const after = chooseManager(JCP2, 'ceo')(CHART);
    expect(
      indexOrg(after)
        .reports('ceo')
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'd']);
    expect(bosses(after, 'c')).toEqual(['b']);
  });

  it('does not come to stand below itself: who is above it goes on naming its boss', () => {
    const after = chooseManager(JCP2, 'c')(CHART);
    expect([bosses(after, 'b'), bosses(after, 'd'), bosses(after, 'c')]).toEqual([[], ['c'], ['b']]);
    expect(role(after, 'b')).toBe(role(CHART, 'b'));
    const itself = chooseManager(JCP2, 'd')(CHART);
    expect([bosses(itself, 'b'), bosses(itself, 'd')]).toEqual([['d'], []]);
  });

  it('changes nothing if it is gone, nobody names that manager, or all who do stand above it', () => {
    expect(chooseManager(JCP2, 'gone')(CHART)).toBe(CHART);
    expect(chooseManager({ ...JCP2, text: 'Bea' }, 'ceo')(CHART)).toBe(CHART);
    expect(chooseManager({ ...JCP2, columns: ['Boss'] }, 'ceo')(CHART)).toBe(CHART);
    expect(chooseManager({ ...JCP2, text: 'Ann' }, 'e')(CHART)).toBe(CHART);
  });

  it('is no longer one that is left as it is, unless somebody still names it', () => {
    const left = leaveManager(JCP2)(CHART);
    expect(chooseManager(JCP2, 'ceo')(left).table).toEqual(CHART.table);
    expect(chooseManager(JCP2, 'c')(left).table).toBe(left.table);
  });

  it('closes no circle and touches nobody else, whatever the chart', () => {
    const text = fc.constantFrom('JCP2', 'Ann', ' ', '__proto__');
    const chart = fc
      .tuple(arbitraryScenario(), fc.infiniteStream(text))
      .map(([scenario, texts]): Scenario => {
        const roles = scenario.roles.map((one) => ({ ...one, ...naming(texts.next().value ?? '') }));
        return deepFreeze({ ...scenario, roles });
      });
    fc.assert(
      fc.property(chart, fc.nat(), (scenario, pick) => {
        const managerId = scenario.roles[pick % Math.max(1, scenario.roles.length)]?.id ?? '';
        for (const named of unknownManagers(scenario, ['Manager'])) {
          const after = chooseManager(named, managerId)(scenario);
          expect(newCircles(scenario, after)).toEqual([]);
          const names = new Set(named.roles.map(({ id }) => id));
          for (const one of scenario.roles) {
            if (names.has(one.id) && role(after, one.id) !== one)
              expect(bosses(after, one.id)).toEqual([managerId]);
            else
              expect([role(after, one.id), bosses(after, one.id)]).toEqual([one, bosses(scenario, one.id)]);
          }
        }
      }),
    );
  });
});

describe('a manager that is left as it is', () => {
  it('is kept with the table, and asked for again', () => {
    const left = leaveManager(JCP2)(CHART);
    expect(left).toEqual({ ...CHART, table: { ...CHART.table, left: ['JCP2'] } });
    expect(askManager(JCP2)(left)).toEqual(CHART);
    const both = leaveManager({ ...JCP2, text: 'Ann' })(left);
    expect(askManager(JCP2)(both).table?.left).toEqual(['Ann']);
  });

  it('is left once, and only while somebody names it', () => {
    const left = leaveManager(JCP2)(CHART);
    expect(leaveManager(JCP2)(left)).toBe(left);
    expect(leaveManager({ ...JCP2, text: 'Bea' })(CHART)).toBe(CHART);
    expect(askManager(JCP2)(CHART)).toBe(CHART);
    expect(askManager(JCP2)({ ...CHART, roles: [] })).toEqual({ ...CHART, roles: [] });
  });

  it('makes a scenario without a table state the columns its roles have', () => {
    const { table: _, ...bare } = CHART;
    expect(leaveManager(JCP2)(bare).table).toEqual({ ...CHART.table, left: ['JCP2'] });
  });
});
