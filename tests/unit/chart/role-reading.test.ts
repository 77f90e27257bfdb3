import { describe, expect, test } from 'vitest';
import type { Line, Role } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { readRole } from '../../../src/chart/role-reading.ts';
import { explainFunction, explainLevel } from '../../../src/chart/role-reading/explain.ts';

/** Reads `role` under a chief executive (or elsewhere, by `lines`). */
function read(role: Omit<Role, 'id'>, lines: readonly (readonly [string, string])[] = [['ceo', 'me']]) {
  const me: Role = { id: 'me', ...role };
  const roles: Role[] = [
    { id: 'ceo', title: 'CEO' },
    { id: 'mid', title: 'Operations Director' },
    { id: 'board', title: 'Executive Committee' },
    me,
    { id: 'low', title: 'Adviser' },
  ];
  const solid = lines.map(([manager, report]): Line => ({ manager, report, kind: 'solid' }));
  const org = indexOrg({ id: 's', name: 'Chart', roles, lines: solid });
  const why = { functionGuess: explainFunction(org, me), levelGuess: explainLevel(org, me) };
  return { ...readRole(org, me), ...why };
}

test('a guess says what it was read from', () => {
  const reading = read({ title: 'Head of Customer Service' });
  expect(reading).toMatchObject({ function: 'customer-service', level: 'head', rank: 3 });
  expect(reading.functionGuess).toBe('Read from “customer service” in the title.');
  expect(reading.levelGuess).toBe('Read from “head” in the title.');
});

test('declared values win and are no guesses', () => {
  const reading = read({ title: 'PA to the CEO', function: 'sales', level: 'director', assistant: true });
  expect(reading).toMatchObject({ function: 'sales', level: 'director', rank: 4, assistant: true });
  expect(reading.functionGuess).toBeUndefined();
  expect(reading.levelGuess).toBeUndefined();
});

describe('an SVP', () => {
  const title = 'SVP Sales';
  test('next to the top is c-suite, also through a committee', () => {
    expect(read({ title }).level).toBe('c-suite');
    expect(
      read({ title }, [
        ['ceo', 'board'],
        ['board', 'me'],
      ]).level,
    ).toBe('c-suite');
  });
  test('further down is a director, unless on the executive team', () => {
    const below = [
      ['ceo', 'mid'],
      ['mid', 'me'],
    ] as const;
    expect(read({ title }, below).level).toBe('director');
    expect(read({ title, executive: true }, below).level).toBe('c-suite');
  });
});

test('an account manager is staff until somebody reports to it', () => {
  const title = 'Customer Success Manager';
  expect(read({ title }).level).toBe('staff');
  expect(
    read({ title }, [
      ['ceo', 'me'],
      ['me', 'low'],
    ]).level,
  ).toBe('manager');
});

test('DG leads only with nobody above', () => {
  expect(read({ title: 'DG' }, [['me', 'low']])).toMatchObject({
    chiefExecutive: true,
    function: 'general',
    level: 'c-suite',
  });
  expect(read({ title: 'DG' })).toMatchObject({ chiefExecutive: false, level: 'director' });
});

test('an abbreviation leads customers once somebody says so', () => {
  expect(read({ title: 'CCO' })).toMatchObject({ ambiguous: 'CCO', customerLead: false, level: 'c-suite' });
  const declared = read({ title: 'CCO', function: 'customer-experience' });
  expect(declared.customerLead).toBe(true);
  expect(declared.ambiguous).toBeUndefined();
});

test('an assistant has no function and leads nothing, whatever the title', () => {
  const reading = read({ title: 'Head of Customer Experience', assistant: true });
  expect(reading).toMatchObject({ level: 'staff', customerLead: false, assistant: true });
  expect(reading.function).toBeUndefined();
});

test('a committee is a body until somebody holds it or says otherwise', () => {
  expect(read({ title: 'CX Steering Committee' })).toMatchObject({
    body: true,
    level: 'board',
    function: 'general',
  });
  expect(read({ title: 'Vorstand', person: 'Ann' })).toMatchObject({ body: false, level: 'c-suite' });
  expect(read({ title: 'Customer Board', body: false }).body).toBe(false);
  expect(read({ title: 'Head of Sales', body: true })).toMatchObject({ body: true, customerLead: false });
});

test('a reading by place changes with the chart, all others outlive an edit', () => {
  const sales: Role = { id: 'sales', title: 'Head of Sales' };
  const dg: Role = { id: 'dg', title: 'DG' };
  const free = indexOrg({ id: 's', name: 'Chart', roles: [dg, sales], lines: [] });
  const line: Line = { manager: 'sales', report: 'dg', kind: 'solid' };
  const led = indexOrg({ ...free.scenario, lines: [line] });
  expect(readRole(led, sales)).toBe(readRole(free, sales));
  expect([free, led].map((org) => readRole(org, dg).level)).toEqual(['c-suite', 'director']);
  expect(readRole(free, dg)).toBe(readRole(free, dg));
});

test('a level by place says which place', () => {
  const below = [
    ['ceo', 'mid'],
    ['mid', 'me'],
  ] as const;
  const why = (...of: Parameters<typeof read>) => read(...of).levelGuess;
  expect(why({ title: 'DG' }, [['me', 'low']])).toContain('With nobody above');
  expect(why({ title: 'SVP Sales' })).toContain('“SVP” in the title, reporting straight to the top');
  expect(why({ title: 'SVP Sales', executive: true }, below)).toContain('seat on the executive team');
  expect(why({ title: 'SVP Sales' }, below)).toBe('Read from “SVP” in the title.');
  expect(why({ title: 'Account Manager' })).toContain('without reports');
  expect(why({ title: 'Baker' })).toContain('names no rank');
});
