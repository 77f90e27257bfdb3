import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, Scenario } from '../../../src/chart/chart.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import {
  compareJudgements,
  findingsBetween,
  newsOf,
  readingAlike,
  regradedOf,
} from '../../../src/rules/compare-judgements.ts';
import { type Finding, findingIdentity, type Judgement } from '../../../src/rules/finding.ts';
import { lint } from '../../../src/rules/lint.ts';
import { findingOf } from '../editor/findings.ts';
import { chartOf } from './outline-charts.ts';
import { anyChart } from './random-charts.ts';

const judgementOf = (...findings: readonly Finding[]): Judgement => ({ findings, questions: [] });
const a = findingOf({ rule: 'a' });
const b = findingOf({ rule: 'b' });
const c = findingOf({ rule: 'c' });

/** The same with every so-manieth finding dismissed; 0 for none. */
const withDismissed = (judgement: Judgement, every: number): Judgement => ({
  ...judgement,
  findings: judgement.findings.map((one, at) => ({ ...one, dismissed: every > 0 && at % every === 1 })),
});

describe('the news of a forecast', () => {
  const about = (...roles: string[]) => findingOf({ rule: 'a', roles });

  it('is neither that a finding went nor that it came where it only has more or less to say', () => {
    const forecast = compareJudgements(judgementOf(about('x', 'y'), b), judgementOf(about('x'), c));
    expect(forecast).toEqual({ introduced: [about('x'), c], fixed: [about('x', 'y'), b], remaining: 0 });
    expect(newsOf(forecast)).toEqual({ introduced: [c], fixed: [b], remaining: 1 });
  });

  it('is that it came where it gets graver', () => {
    const graver = findingOf({ rule: 'a', roles: ['x', 'y'], severity: 'error' });
    const forecast = compareJudgements(judgementOf(about('x')), judgementOf(graver));
    expect(newsOf(forecast)).toEqual({ introduced: [graver], fixed: [], remaining: 0 });
  });

  it('is of two that merely meet in a role what it was', () => {
    const forecast = compareJudgements(judgementOf(about('x', 'y')), judgementOf(about('y', 'z')));
    expect(newsOf(forecast)).toEqual(forecast);
  });
});

describe('findings that read alike', () => {
  const about = (detail: string, more: Partial<Finding> = {}) =>
    findingOf({ rule: 'a', roles: ['x', 'y'], about: [detail], ...more });

  it('are of one rule and the same roles, and in two of the lists', () => {
    const was = about('sales');
    const is = about('sales and IT', { roles: ['y', 'x'] });
    expect([...readingAlike({ fixed: [was, b], introduced: [is, c], remaining: [] })]).toEqual([was, is]);
  });

  it('are in what remains, too', () => {
    const left = about('sales');
    const gone = about('IT');
    expect([...readingAlike(findingsBetween(judgementOf(left, gone), judgementOf(left)))]).toEqual([
      gone,
      left,
    ]);
  });

  it('are none of one list, of other roles or of another rule', () => {
    const before = judgementOf(about('sales'), about('IT'));
    const after = judgementOf(about('sales', { roles: ['x'] }), about('sales', { rule: 'b' }));
    expect([...readingAlike(findingsBetween(before, after))]).toEqual([]);
  });
});

describe('the findings of two judgements against each other', () => {
  it('are fixed, introduced, or remain with what they were and are', () => {
    const milder = findingOf({ rule: 'b', severity: 'info', message: 'Now so.' });
    const compared = findingsBetween(judgementOf(a, b), judgementOf(c, milder));
    expect(compared).toEqual({
      fixed: [a],
      introduced: [c],
      remaining: [{ from: 'warning', finding: milder, was: b }],
    });
    expect(regradedOf(compared)).toEqual(compared.remaining);
  });

  it('keep one that got graver among those that remain, where a forecast counts it as new', () => {
    const graver = findingOf({ rule: 'a', severity: 'error' });
    const compared = findingsBetween(judgementOf(a), judgementOf(graver));
    expect(compared).toEqual({
      fixed: [],
      introduced: [],
      remaining: [{ from: 'warning', finding: graver }],
    });
    expect(compareJudgements(judgementOf(a), judgementOf(graver)).introduced).toEqual([graver]);
  });

  it('leave out what is dismissed in either', () => {
    const dismissed = { ...a, dismissed: true };
    const none = { fixed: [], introduced: [], remaining: [] };
    expect(findingsBetween(judgementOf(a), judgementOf(dismissed))).toEqual(none);
    expect(findingsBetween(judgementOf(dismissed), judgementOf(a))).toEqual(none);
    expect(findingsBetween(judgementOf(dismissed), judgementOf())).toEqual(none);
    expect(findingsBetween(judgementOf(), judgementOf(dismissed))).toEqual(none);
    const same = judgementOf(dismissed, b);
    expect(findingsBetween(same, same)).toEqual({
      ...none,
      remaining: [{ from: 'warning', finding: b }],
    });
  });

  it('pair what is of the same rule about the same roles, one to one, and a forecast does not', () => {
    const about = (...details: readonly string[]) =>
      findingOf({ rule: 'a', roles: ['x'], about: details, message: details.join() });
    const [care, sales, web] = [about('it'), about('sales'), about('web')];
    const before = judgementOf(care, web, b);
    const after = judgementOf(sales, b);
    expect(findingsBetween(before, after)).toEqual({
      fixed: [web],
      introduced: [],
      remaining: [
        { from: 'warning', finding: sales, was: care },
        { from: 'warning', finding: b },
      ],
    });
    expect(findingsBetween(after, before).introduced).toEqual([web]);
    expect(compareJudgements(before, after)).toEqual({
      fixed: [care, web],
      introduced: [sales],
      remaining: 1,
    });
  });

  it('pair what is about some of the same roles, the same ones first', () => {
    const of = (...roles: readonly string[]) => findingOf({ rule: 'a', roles, message: roles.join() });
    const more = findingsBetween(judgementOf(of('x', 'y')), judgementOf(of('x', 'y', 'z')));
    expect(more).toEqual({
      fixed: [],
      introduced: [],
      remaining: [{ from: 'warning', finding: of('x', 'y', 'z'), was: of('x', 'y') }],
    });
    const detailed = { ...of('x', 'y'), about: ['more'] };
    const compared = findingsBetween(judgementOf(of('y', 'z'), of('x', 'y')), judgementOf(detailed));
    expect(compared.fixed).toEqual([of('y', 'z')]);
    expect(findingsBetween(judgementOf(of('x')), judgementOf(of('y'))).remaining).toEqual([]);
  });

  it('are two where they merely meet in a role: one was solved and another made', () => {
    const of = (...roles: readonly string[]) => findingOf({ rule: 'a', roles, message: roles.join() });
    expect(findingsBetween(judgementOf(of('x', 'y')), judgementOf(of('x', 'z')))).toEqual({
      fixed: [of('x', 'y')],
      introduced: [of('x', 'z')],
      remaining: [],
    });
  });

  it('keep the order of the judgement they come from', () => {
    const compared = findingsBetween(judgementOf(c, b, a), judgementOf(a, b));
    expect(compared.fixed).toEqual([c]);
    expect(compared.remaining.map(({ finding }) => finding)).toEqual([a, b]);
    expect(findingsBetween(judgementOf(), judgementOf(c, a, b)).introduced).toEqual([c, a, b]);
  });

  it('come from each chart in its own context', () => {
    const { scenario } = chartOf(
      'CEO\n  Strategy Director\n    Head of CX [accountable: cx]\n      Head of Customer Service\n  CMO\n',
    );
    const today: Scenario = { ...scenario, id: 'today', context: { model: 'advisory' } };
    const plan: Scenario = { ...scenario, id: 'plan', context: { model: 'operational' } };
    const document: ChartDocument = { title: 'T', scenarios: [today, plan] };
    const { fixed, introduced } = findingsBetween(lint(document, today), lint(document, plan));
    expect(fixed.map(({ rule }) => rule)).toContain('advisory-without-mandate');
    expect(introduced.map(({ rule }) => rule)).toContain('operational-without-departments');
  });

  it('change places when turned round, and account for every open finding', () => {
    fc.assert(
      fc.property(anyChart, anyChart, fc.nat(), fc.nat(), fc.nat(), (one, other, role, boss, every) => {
        const ids = one.scenario.roles.map(({ id }) => id);
        const at = (place: number) => ids[place % Math.max(1, ids.length)] ?? 'gone';
        const edited = moveRole(at(role), at(boss))(one.scenario);
        for (const [document, after] of [
          [other.document, other.scenario],
          [one.document, edited],
        ] as const) {
          const before = withDismissed(lint(one.document, one.scenario), every % 5);
          const now = withDismissed(lint(document, after), every % 7);
          const there = findingsBetween(before, now);
          const back = findingsBetween(now, before);
          expect(back.fixed).toEqual(there.introduced);
          expect(back.introduced).toEqual(there.fixed);
          expect(back.remaining.map(({ finding }) => findingIdentity(finding)).sort()).toEqual(
            there.remaining.map(({ finding, was = finding }) => findingIdentity(was)).sort(),
          );
          const dismissed = new Set(
            [...before.findings, ...now.findings].filter((finding) => finding.dismissed).map(findingIdentity),
          );
          const counted = (judgement: Judgement) =>
            judgement.findings.filter((finding) => !dismissed.has(findingIdentity(finding))).length;
          expect(there.fixed.length + there.remaining.length).toBe(counted(before));
          expect(there.introduced.length + there.remaining.length).toBe(counted(now));
          const { fixed, introduced, remaining } = compareJudgements(before, now);
          expect(fixed).toEqual(expect.arrayContaining([...there.fixed]));
          expect(introduced.length + remaining).toBe(there.introduced.length + there.remaining.length);
          const isPaired = ({ rule, roles }: Finding) =>
            there.introduced.some((found) => found.rule === rule && found.roles.join() === roles.join());
          expect(there.fixed.filter(isPaired)).toEqual([]);
          expect(introduced).toEqual(expect.arrayContaining([...there.introduced]));
        }
      }),
    );
  });
});
