import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../src/chart/chart.ts';
import { matchedIds, overlap, suggestedUpdate } from '../../../src/chart/matched-ids.ts';
import { frozenScenario, faultsOf } from './edits/random-edits.ts';

const chart = (...roles: readonly (readonly [id: string, title: string, person?: string])[]): Scenario => ({
  id: 's',
  name: 'Scenario',
  roles: roles.map(([id, title, person]): Role => ({ id, title, ...(person && { person }) })),
  lines: [],
});
const ids = ({ roles }: Scenario) => roles.map(({ id }) => id);

describe('matched ids', () => {
  const existing = chart(
    ['1', 'CEO', 'Ada'],
    ['2', 'Agent', 'Bo'],
    ['3', 'Agent', 'Cy'],
    ['4', 'Head of Sales', 'Di'],
  );

  it('are those of the same title and holder, or of the same title where there is only one', () => {
    const incoming = chart(
      ['a', ' ceo '],
      ['b', 'Agent', 'cy'],
      ['c', 'Agent', 'Eve'],
      ['d', 'Head of  Sales'],
    );
    expect(ids(matchedIds(incoming, existing))).toEqual(['1', '3', 'c', '4']);
  });

  it('are never somebody else’s', () => {
    const incoming = chart(['4', 'Agent', 'Eve'], ['head-of-brand', 'Head of Brand'], ['x', 'CEO', 'Ada']);
    const brand = chart(...existing.roles.map(({ id, title }) => [id, title] as const), [
      'head-of-brand',
      'Another title',
    ]);
    expect(ids(matchedIds(incoming, brand))).toEqual(['agent', 'head-of-brand-2', '1']);
    expect(ids(matchedIds(incoming, existing, { has: () => false }))).toEqual(['4', 'head-of-brand', '1']);
  });

  it('take the lines along', () => {
    const incoming: Scenario = {
      ...chart(['a', 'CEO'], ['b', 'Head of Sales']),
      lines: [{ manager: 'a', report: 'b', kind: 'solid' }],
    };
    expect(matchedIds(incoming, existing).lines).toEqual([{ manager: '1', report: '4', kind: 'solid' }]);
  });

  it('are distinct, and those of the chart itself where titles are', () => {
    const plain = (title: string) => {
      const lower = title.toLowerCase().replace(/\s+/g, '');
      return lower.normalize('NFD').replace(/\p{M}+/gu, '') || lower;
    };
    fc.assert(
      fc.property(frozenScenario(), frozenScenario(), (incoming, known) => {
        const matched = matchedIds(incoming, known);
        expect(faultsOf(matched)).toEqual([]);
        expect(matched.roles.map(({ title }) => title)).toEqual(incoming.roles.map(({ title }) => title));
        const titles = known.roles.map(({ title }) => plain(title));
        const own = matchedIds(known, known);
        for (const [at, role] of known.roles.entries()) {
          const isAlone = titles.filter((title) => title === titles[at]).length === 1;
          if (isAlone) expect(own.roles[at]?.id).toBe(role.id);
        }
      }),
    );
  });
});

describe('what a table is likely to be', () => {
  const many = chart(...Array.from({ length: 10 }, (_, at) => [`${at}`, 'Agent'] as const));
  const some = (count: number, strangers = 0) =>
    chart(
      ...many.roles.slice(0, count).map(({ id, title }) => [id, title] as const),
      ...Array.from({ length: strangers }, (_, at) => [`x${at}`, 'Agent'] as const),
    );

  it('counts the ids both have', () => {
    expect(overlap(some(4, 2), many)).toBe(4);
    expect(overlap(many, some(0, 3))).toBe(0);
  });

  it.each([
    ['the same chart', some(10), { goes: 'update', missing: 'remove' }],
    ['the same and some new roles', some(10, 3), { goes: 'update', missing: 'remove' }],
    ['half of new roles', some(5, 5), { goes: 'scenario', missing: 'remove' }],
    ['all but one', some(9), { goes: 'scenario', missing: 'remove' }],
    ['one department', some(4), { goes: 'update', missing: 'keep' }],
    ['mostly somebody else', some(4, 5), { goes: 'new', missing: 'keep' }],
    ['nothing', some(0), { goes: 'new', missing: 'keep' }],
  ])('of %s', (_what, table, suggestion) => {
    expect(suggestedUpdate(table, many, many)).toEqual(suggestion);
  });

  it('of one that moves somebody is a proposal, also of a department alone', () => {
    const moved = { ...many, lines: [{ manager: '0', report: '1', kind: 'solid' as const }] };
    expect(suggestedUpdate(some(10), many, moved)).toEqual({ goes: 'scenario', missing: 'remove' });
    expect(suggestedUpdate(some(4), many, moved)).toEqual({ goes: 'scenario', missing: 'keep' });
  });
});
