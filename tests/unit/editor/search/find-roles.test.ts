import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../support/with-judge.ts';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { findRoles } from '../../../../src/editor/search/find-roles.ts';
import { plainText } from '../../../../src/editor/search/plain-text.ts';
import type { Finding, Judgement } from '../../../../src/rules/finding.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { findingOf } from '../findings.ts';

const chartOf = (...roles: readonly Role[]): Scenario => ({ id: 's', name: 'Scenario', roles, lines: [] });
const judged = (...findings: readonly Finding[]): Judgement => ({ findings, questions: [] });
const NOTHING_SAID = judged();

const titled = (...titles: readonly string[]) => chartOf(...titles.map((title) => ({ id: title, title })));
const found = (scenario: Scenario, typed: string) => findRoles(scenario, NOTHING_SAID, typed);

describe('findRoles', () => {
  const chart = chartOf(
    { id: 'cco', title: 'Chief Customer Officer', person: 'Ada Osei', department: 'Customer' },
    { id: 'service', title: 'Head of Customer Service', person: 'Jürgen Schäfer', department: 'Service' },
    { id: 'cio', title: 'Chief Information Officer', vacant: true, department: 'Technology' },
    { id: 'sales', title: 'Head of Sales', person: 'Adam Service', vacant: true },
  );

  it.each([
    ['chief', ['cco', 'cio']],
    ['OFFICER chief', ['cco', 'cio']],
    ['schafer', ['service']],
    ['jürgen head', ['service']],
    ['ada', ['cco', 'sales']],
    ['technology', ['cio']],
    ['vacant', ['cio', 'sales']],
    ['interim', ['sales']],
    ['vacancies', ['cio', 'sales']],
    ['head chief', []],
    ['', []],
    [' \u200b ', []],
  ])('finds for %j %j', (typed, ids) => {
    expect(found(chart, typed)).toEqual(ids);
  });

  it('puts how a title begins first, and the start of a word before its inside, then title before holder before department', () => {
    const places = chartOf(
      { id: 'inside', title: 'Presales Lead' },
      { id: 'department', title: 'Lead', department: 'Sales' },
      { id: 'holder', title: 'Lead', person: 'Ana Sales' },
      { id: 'title', title: 'Lead of Sales' },
      { id: 'first', title: 'Sales Lead' },
      { id: 'whole', title: 'Sales' },
    );
    expect(found(places, 'sales')).toEqual(['whole', 'first', 'title', 'holder', 'department', 'inside']);
    expect(found(places, 'lead of')[0]).toBe('title');
  });

  it('finds roles by their number and their own columns, after all that stands on a card', () => {
    const extra = (...cells: readonly [string, string][]) => ({ extra: new Map(cells) });
    const staff = chartOf(
      { id: 'EMP-1042', title: 'Cook', ...extra(['E-mail', 'ada.osei@example.org'], ['Cost centre', 'K77']) },
      { id: '2001', title: 'Clerk', ...extra(['Phone', '+49 30 1042']) },
      { id: 'r-1042a0b1c2d3e4f5', title: 'Guard' },
      { id: 'head-of-osei-2', title: 'Nurse', person: 'Bea Osei' },
    );
    expect(found(staff, 'ada.osei@example.org')).toEqual(['EMP-1042']);
    expect(found(staff, 'osei')).toEqual(['head-of-osei-2', 'EMP-1042']);
    expect(found(staff, 'emp-1042')).toEqual(['EMP-1042']);
    expect(found(staff, '1042')).toEqual(['EMP-1042', '2001']);
    expect(found(staff, 'cook k77')).toEqual(['EMP-1042']);
    expect(found(staff, '042')).toEqual([]);
    expect(found(staff, 'k')).toEqual(['EMP-1042', '2001']);
    expect(found(staff, '4')).toEqual([]);
  });

  it('finds a name without its apostrophe or hyphen', () => {
    const names = chartOf(
      { id: 'a', title: 'Cook', person: 'Ana O’Brien' },
      { id: 'b', title: 'Clerk', person: 'Jean-Luc OBrien' },
    );
    expect(found(names, 'obrien')).toEqual(['a', 'b']);
    expect(found(names, "o'brien")).toEqual(['a', 'b']);
    expect(found(names, 'jeanluc')).toEqual(['b']);
    expect(found(names, '-')).toEqual(['b']);
  });

  it('keeps the drawing order among equals, whatever the order of the roles', () => {
    const drawn: Scenario = {
      ...titled('Lead C', 'Lead A', 'Lead B'),
      lines: [
        { manager: 'Lead B', report: 'Lead A', kind: 'solid' },
        { manager: 'Lead A', report: 'Lead C', kind: 'solid' },
      ],
    };
    expect(found(drawn, 'lead')).toEqual(['Lead B', 'Lead A', 'Lead C']);
  });

  it('knows abbreviations by their long forms and long forms by their abbreviations', () => {
    const chiefs = titled(
      'Group Chief Information Officer',
      'CIO',
      'Chief Commercial Officer',
      'CCO',
      'Precious',
    );
    expect(found(chiefs, 'cio')).toEqual(['CIO', 'Group Chief Information Officer', 'Precious']);
    expect(found(chiefs, 'cco')).toEqual(['CCO', 'Chief Commercial Officer']);
    expect(found(chiefs, 'chief information officer')).toEqual(['Group Chief Information Officer', 'CIO']);
  });

  it('finds roles by a finding and by its rule, last of all, but not by one that is dismissed', () => {
    const under = findingOf({
      rule: 'cx-under-marketing',
      headline: 'Customer experience under Marketing',
      roles: ['b'],
    });
    const roles = chartOf(
      { id: 'a', title: 'CCO' },
      { id: 'b', title: 'CX Lead' },
      { id: 'c', title: 'Premarketing, under review' },
    );
    const { findings } = judged(under);
    expect(findRoles(roles, { findings, questions: [] }, 'under marketing')).toEqual(['c', 'b']);
    expect(findRoles(roles, judged(under), 'cx marketing')).toEqual(['b']);
    expect(findRoles(roles, judged({ ...under, dismissed: true }), 'cx marketing')).toEqual([]);
    const owner = findingOf({ rule: 'cx-owner-no-kpis', headline: 'Something else', roles: ['a'] });
    expect(findRoles(roles, judged(owner), 'customer measure')).toEqual(['a']);
  });

  it('does not put together a match out of two findings', () => {
    const chart1 = chartOf({ id: 'a', title: 'Lead' });
    const two = judged(
      findingOf({ headline: 'Alpha' }),
      findingOf({ rule: 'orphan-role', headline: 'Beta' }),
    );
    expect(findRoles(chart1, two, 'alpha lead')).toEqual(['a']);
    expect(findRoles(chart1, two, 'alpha beta')).toEqual([]);
  });

  it('takes hostile titles and queries for what they are: text', () => {
    const hostile = titled('.*', '(a|b)+$', '\u202eoec', 'x'.repeat(10_000), '[', '__proto__');
    expect(found(hostile, '.*')).toEqual(['.*']);
    expect(found(hostile, '(a|b)+$')).toEqual(['(a|b)+$']);
    expect(found(hostile, 'oec')).toEqual(['\u202eoec']);
    expect(found(hostile, 'x'.repeat(10_000))).toEqual(['x'.repeat(10_000)]);
    expect(found(hostile, '[')).toEqual(['[']);
    expect(found(hostile, '__proto__')).toEqual(['__proto__']);
  });

  it('sees another chart as another chart', () => {
    expect(found(titled('Alpha'), 'alpha')).toEqual(['Alpha']);
    expect(found(titled('Beta'), 'alpha')).toEqual([]);
  });

  it('finds every role by its full title, before those that merely hold it', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .array(fc.constantFrom('Chief', 'Customer', 'Officer', 'CIO', 'of', '&'), { maxLength: 8 })
        .map((words) => words.join(' ')),
    );
    const roles = fc
      .array(title, { minLength: 1, maxLength: 12 })
      .map((titles) => titles.map((text, i) => ({ id: `r${i}`, title: text })));
    fc.assert(
      fc.property(roles, (all) => {
        const scenario = chartOf(...all);
        for (const role of all) {
          const plain = plainText(role.title).trim();
          const ids = found(scenario, role.title);
          if (plain === '') expect(ids).toEqual([]);
          else expect(ids).toContain(role.id);
          // Blanks beside blanks are typed as they are, and then it is words that are looked for.
          const isTyped = plain !== '' && plain === plainText(role.title) && !/\s\s|[^\S ]/u.test(plain);
          if (isTyped)
            expect(plainText(scenario.roles.find(({ id }) => id === ids[0])?.title ?? '')).toBe(plain);
        }
      }),
    );
  });

  it('finds no role twice and none that is not there, on any chart', () => {
    fc.assert(
      fc.property(arbitraryScenario(), fc.string({ maxLength: 3 }), (scenario, typed) => {
        const ids = found(scenario, typed);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !scenario.roles.some((role) => role.id === id))).toEqual([]);
      }),
    );
  });
});
