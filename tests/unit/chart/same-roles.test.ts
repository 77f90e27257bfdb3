import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, Role, Scenario } from '../../../src/chart/chart.ts';
import { changesBetween } from '../../../src/chart/changes-between.ts';
import { matchRoles, type SameInBoth, sameRoles } from '../../../src/chart/same-roles.ts';
import { withIds } from '../../../src/chart/with-ids.ts';
import { deepFreeze } from '../rules/random-charts.ts';
import { faultsOf } from './edits/random-edits.ts';
import { chartOnFewIds } from './two-charts.ts';

const chart = (...roles: readonly (readonly [id: string, title: string, person?: string])[]): Scenario => ({
  id: 's',
  name: 'Scenario',
  roles: roles.map(([id, title, person]): Role => ({ id, title, ...(person !== undefined && { person }) })),
  lines: [],
});
const pairs = (before: Scenario, after: Scenario) =>
  sameRoles(before, after).pairs.map((pair) => [pair.before.id, pair.after.id, pair.by]);

describe('the same roles', () => {
  it('have the same title and person, or title, or person, where these are theirs alone', () => {
    const before = chart(
      ['1', 'Agent', 'Bo'],
      ['2', 'Agent', 'Cy'],
      ['3', 'Head of Sales', 'Di'],
      ['4', 'Head of Brand', 'Élodie Martin'],
      ['5', 'Clerk', 'Ed'],
      ['6', 'Clerk', 'Fay'],
    );
    const after = chart(
      ['f', 'Chief Brand Officer', ' elodie  MARTIN '],
      ['a', 'AGENT', 'bo'],
      ['c', 'Head of  sales', 'Someone Else'],
      ['d', 'Clerk', 'Gil'],
      ['e', 'Clerk', 'Ida'],
    );
    expect(pairs(before, after)).toEqual([
      ['4', 'f', 'person'],
      ['1', 'a', 'title and person'],
      ['3', 'c', 'title'],
    ]);
  });

  it('are looked for only among those that one of the charts has alone', () => {
    const before = chart(['1', 'CEO'], ['2', 'Agent', 'Bo']);
    expect(pairs(before, chart(['x', 'CEO'], ['2', 'CEO']))).toEqual([['1', 'x', 'title']]);
    const twins = chart(['1', 'CEO'], ['2', 'CEO']);
    expect(pairs(twins, chart(['x', 'CEO'], ['2', 'CEO']))).toEqual([['1', 'x', 'title']]);
    expect(pairs(before, before)).toEqual([]);
  });

  it('are nobody whose title or person two have, or who has no person', () => {
    expect(pairs(chart(['1', 'A'], ['2', 'A']), chart(['x', 'A']))).toEqual([]);
    expect(pairs(chart(['1', 'A', ' ']), chart(['x', 'B', '']))).toEqual([]);
    expect(pairs(chart(['1', 'A', 'Bo'], ['2', 'B', 'Bo']), chart(['x', 'C', 'Bo']))).toEqual([]);
  });

  it('are each in one pair at most', () => {
    const before = chart(['1', 'A', 'Bo'], ['2', 'B', 'Cy']);
    expect(pairs(before, chart(['x', 'A', 'Cy'], ['y', 'C', 'Bo']))).toEqual([['1', 'x', 'title']]);
  });
});

describe('matchRoles', () => {
  const match = (renamed: string, same: SameInBoth['pairs'], kept = 's') =>
    matchRoles({ kept, renamed, pairs: same });
  const before = chart(['1', 'CEO'], ['2', 'Agent', 'Bo']);
  const after: Scenario = {
    ...chart(['x', 'CEO'], ['y', 'Agent', 'Bo'], ['z', 'New']),
    id: 'after',
    lines: [{ manager: 'x', report: 'y', kind: 'solid' }],
    arrangement: { folded: ['x'], branches: new Map([['y', 'left']]) },
    dismissals: [{ rule: 'r', roles: ['y', 'z'], about: [], kind: 'accepted', reason: 'because' }],
  };
  const document: ChartDocument = deepFreeze({ title: 'T', scenarios: [before, after] });

  it('gives the ids of the one chart to the other, wherever it mentions them', () => {
    const matched = match('after', sameRoles(before, after).pairs)(document).scenarios[1];
    expect(matched).toMatchObject({
      roles: [{ id: '1' }, { id: '2' }, { id: 'z' }],
      lines: [{ manager: '1', report: '2' }],
      arrangement: { folded: ['1'], branches: new Map([['2', 'left']]) },
      dismissals: [{ roles: ['2', 'z'] }],
    });
  });

  it('passes over roles that are gone, ids that are taken and a second wish', () => {
    const pair = (from: string, to: string) => ({
      before: { id: to, title: '' },
      after: { id: from, title: '' },
    });
    const wishes = [pair('gone', '9'), pair('x', 'y'), pair('x', '1'), pair('x', '3'), pair('z', '1')];
    const ids = match('after', wishes)(document).scenarios[1]?.roles.map(({ id }) => id);
    expect(ids).toEqual(['1', 'y', 'z']);
    expect(match('nowhere', wishes)(document)).toBe(document);
    expect(match('after', [])(document)).toBe(document);
  });

  it('gives them to other scenarios, too, where the same id is the same role', () => {
    const { pairs: found } = sameRoles(before, after);
    const copy = { ...after, id: 'copy' };
    const both = chart(['x', 'CEO'], ['1', 'Deputy']);
    const [first] = document.scenarios;
    const matched = match(
      'after',
      found,
    )({
      ...document,
      scenarios: [first, after, copy, { ...both, id: 'both' }],
    }).scenarios;
    expect(matched.map(({ roles }) => roles.map(({ id }) => id))).toEqual([
      ['1', '2'],
      ['1', '2', 'z'],
      ['1', '2', 'z'],
      ['x', '1'],
    ]);
    expect(matched[0]).toBe(before);
  });

  it('keeps the branch that was exported last, unless somebody still goes by its id', () => {
    const { pairs: found } = sameRoles(before, after);
    const deck = { part: 'branch', branch: 'x', levels: 2 } as const;
    expect(match('after', found)({ ...document, deck }).deck).toEqual({ ...deck, branch: '1' });
    const [first] = document.scenarios;
    const scenarios = [first, after, { ...chart(['x', 'CEO'], ['1', 'Deputy']), id: 'both' }] as const;
    expect(match('after', found)({ ...document, scenarios, deck }).deck).toBe(deck);
    const other = { part: 'branch', branch: 'z' } as const;
    expect(match('after', found)({ ...document, deck: other }).deck).toBe(other);
  });

  it('leaves alone whom the chart a branch was cut from knows by their ids', () => {
    const { pairs: found } = sameRoles(before, after);
    const branchOf = { document: 'd', title: 'Whole', scenario: 's', head: 'x' };
    const ids = (cut: ChartDocument) => match('after', found)(cut).scenarios[1]?.roles.map(({ id }) => id);
    expect(ids({ ...document, branchOf })).toEqual(['x', '2', 'z']);
    const all = { ...document, branchOf: { ...branchOf, roles: ['x', 'y'] } };
    expect(match('after', found)(all)).toBe(all);
  });

  it('keeps a decision about a dotted line', () => {
    const dismissals = [
      { rule: 'r', roles: ['x'], about: ['x~>y', 'x', 'x~>y~>z'], kind: 'accepted', reason: '' } as const,
    ];
    const [first] = document.scenarios;
    const decided = { ...document, scenarios: [first, { ...after, dismissals }] as const };
    const matched = match('after', sameRoles(before, after).pairs)(decided).scenarios[1];
    expect(matched?.dismissals?.[0]?.about).toEqual(['1~>2', 'x', 'x~>y~>z']);
  });

  it('lets a decision hold again about a role that was lost and is back under its other id', () => {
    const dismissals = [{ rule: 'r', roles: ['1'], about: [], kind: 'accepted', reason: '' } as const];
    const both = { ...document, scenarios: [before, { ...after, dismissals }] as const };
    const back = sameRoles(after, before).pairs;
    const matched = match(before.id, back, 'after')(both).scenarios[1];
    expect(matched?.dismissals?.[0]?.roles).toEqual(['x']);
    expect(matched?.roles).toEqual(after.roles);
  });

  it('hands no decision about a role that is gone on to one that stood beside it in a third scenario', () => {
    const { pairs: found } = sameRoles(before, after);
    const dismissals = [{ rule: 'r', roles: ['x'], about: [], kind: 'accepted', reason: '' } as const];
    const third = { ...chart(['1', 'CEO'], ['9', 'Deputy']), id: 'third', dismissals };
    const lost = { ...chart(['9', 'Deputy']), id: 'lost', dismissals };
    const [first] = document.scenarios;
    const scenarios = [first, after, third, lost] as const;
    const matched = match('after', found)({ ...document, scenarios }).scenarios;
    expect(matched[2]).toBe(third);
    expect(matched[3]?.dismissals?.[0]?.roles).toEqual(['1']);
  });

  it('finds all roles of a chart again whose titles differ, whatever their ids', () => {
    fc.assert(
      fc.property(chartOnFewIds(), (known) => {
        const titled = { ...known, roles: known.roles.map((role, at) => ({ ...role, title: `T${at}` })) };
        const ids = new Map(known.roles.map(({ id }, at) => [id, `made-${at}`]));
        const imported = { ...withIds(titled, ids), id: 'imported' };
        const both: ChartDocument = { title: 'T', scenarios: [titled, imported] };
        const { pairs: found } = sameRoles(titled, imported);
        const matched = match('imported', found, titled.id)(both).scenarios[1] ?? imported;
        expect(faultsOf(matched)).toEqual([]);
        expect(changesBetween(titled, matched)).toEqual([]);
      }),
    );
  });
});
