import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { measureStructure } from '../../../src/chart/spans.ts';
import { structureChanges } from '../../../src/chart/structure-changes.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { scenarioOf } from '../../support/scenarios.ts';

type Roles = Readonly<Record<string, Partial<Role>>>;

const changes = (before: Scenario, after: Scenario) =>
  structureChanges(measureStructure(indexOrg(before)), measureStructure(indexOrg(after)));
const rows = (before: string, after: string, roles: readonly [Roles, Roles] = [{}, {}]) =>
  new Map(
    changes(scenarioOf(before, { roles: roles[0] }), scenarioOf(after, { roles: roles[1] })).map((row) => [
      row.name,
      [row.before.words, row.after.words, row.difference],
    ]),
  );

describe('the figures of two charts side by side', () => {
  it('have a row for each number, with the difference in words', () => {
    const after = { d: { vacant: true }, b: { title: 'Head of B' } };
    expect([...rows('a > b, c; b > d', 'a > b, c, d; b > e, f, g, h', [{}, after])]).toEqual([
      ['Roles', ['4', '8', '+4']],
      ['Vacancies', ['0', '1', '+1']],
      ['Layers', ['3', '3', 'same']],
      ['Managers', ['2', '2', 'same']],
      ['Average span', ['1.5', '3.5', '+2']],
      ['Narrowest span', ['1', '3', '+2']],
      ['Widest span', ['2: Title of a', '4: Head of B', '+2']],
      ['Managers with 1 report', ['1', '0', '−1']],
      ['Managers with 2–3 reports', ['1', '1', 'same']],
      ['Managers with 4–7 reports', ['0', '1', '+1']],
      ['Managers with 8–12 reports', ['0', '0', 'same']],
      ['Managers with 13+ reports', ['0', '0', 'same']],
    ]);
  });

  it('count heads where one of the two states any, and say by how many roles', () => {
    const found = rows('a > b', 'a > b', [{ a: { staff: 1200 } }, { a: { staff: 900 }, b: { staff: 3 } }]);
    expect(found.get('Headcount')).toEqual(['1,200 (stated for 1 of 2 roles)', '900', '−300']);
    expect(found.get('Roles with a headcount stated')).toEqual(['1', '2', '+1']);
    const stated = rows('a > b', 'a > b', [{}, { a: { staff: 0 } }]);
    expect(stated.get('Headcount')).toEqual(['–', '0 (stated for 1 of 2 roles)', '–']);
    expect(rows('a > b', 'a > b').has('Headcount')).toBe(false);
  });

  it('have no span where nobody leads anybody', () => {
    const found = rows('a; b', 'a > b');
    expect(found.get('Average span')).toEqual(['–', '1.0', '–']);
    expect(found.get('Widest span')).toEqual(['–', '1: Title of a', '–']);
    expect(rows('a', 'b').get('Narrowest span')).toEqual(['–', '–', 'same']);
  });

  it('differ by what a person sees, not by what is rounded away', () => {
    // 1.33 and 1.25 on average; both are seen as 1.3.
    const found = rows('a > b, c; b > d; c > e', 'a > b, c; b > d; c > e; d > f');
    expect(found.get('Average span')).toEqual(['1.3', '1.3', 'same']);
  });

  it('do not differ by how computers add', () => {
    const parts = { a: { staff: 0.1 }, b: { staff: 0.2 } };
    const found = rows('a; b', 'a; b', [parts, { a: { staff: 0.3 }, b: { staff: 0 } }]);
    expect(found.get('Headcount')).toEqual(['0.3', '0.3', 'same']);
  });

  it('name the first of those with the widest span', () => {
    expect(rows('a > b, c; b > d, e; c > f, g', 'a > b').get('Widest span')?.[0]).toBe(
      '2: Title of a and 2 more',
    );
  });

  it('stay finite in words whatever roles state', () => {
    const huge = { a: { staff: 1.7e308 }, c: { staff: 1.7e308 } };
    const found = rows('a > b; c', 'a > b; c', [huge, { a: { staff: 0.1 }, c: { staff: 0.2 } }]);
    expect(found.get('Headcount')?.[2]).not.toContain('NaN');
  });

  it('turned round say the opposite, and of a chart and itself that all is the same', () => {
    fc.assert(
      fc.property(arbitraryScenario(), arbitraryScenario(), (one, other) => {
        const there = changes(one, other);
        const turned = (words: string) =>
          words.startsWith('+') ? words.replace('+', '−') : words.replace('−', '+');
        expect(changes(other, one)).toEqual(
          there.map(({ key, name, before, after, difference }) => ({
            key,
            name,
            before: after,
            after: before,
            difference: turned(difference),
          })),
        );
        expect(changes(one, one).every(({ difference }) => difference === 'same')).toBe(true);
      }),
    );
  });
});
