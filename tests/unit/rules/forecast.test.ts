import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/chart/chart.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import type { Finding, Judgement } from '../../../src/rules/finding.ts';
import { compareJudgements, regradedFindings } from '../../../src/rules/compare-judgements.ts';
import { forecast } from '../../../src/rules/forecast.ts';
import { findingOf } from '../editor/findings.ts';
import { chartOf } from './outline-charts.ts';

const good = 'CEO\n  CMO\n  CFO\n  Chief Customer Officer [id: cco, accountable: cx]\nA';

describe('forecast', () => {
  it('tells what a move would bring, and leaves the chart alone', () => {
    const { document, scenario } = chartOf(good);
    const { introduced, fixed, remaining } = forecast(document, scenario, moveRole('cco', 'cmo'));
    expect(introduced.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error cx-under-marketing',
    ]);
    expect(fixed).toEqual([]);
    expect(remaining).toBe(1);
    expect(scenario).toEqual(chartOf(good).scenario);
  });

  it('tells what a move would repair', () => {
    const { document, scenario } = chartOf(good);
    const { introduced, fixed, remaining } = forecast(document, scenario, moveRole('a', 'ceo'));
    expect(introduced).toEqual([]);
    expect(fixed.map(({ rule }) => rule)).toEqual(['orphan-role']);
    expect(remaining).toBe(0);
  });

  it('counts a finding that gets graver as new, one that gets milder as staying', () => {
    const { document, scenario } = chartOf(
      'CEO\n  Strategy Director\n    Head of CX [id: cx, accountable: cx]\n    Analyst\n  Transformation Director\n    Planner\n  CFO',
    );
    const buried = moveRole('strategy-director', 'transformation-director');
    const graver = forecast(document, scenario, buried);
    expect(graver.introduced.map(({ severity }) => severity)).toEqual(['error']);
    expect(graver).toMatchObject({ fixed: [], remaining: 0 });
    const milder = forecast(document, buried(scenario), moveRole('strategy-director', 'ceo'));
    expect(milder).toMatchObject({ introduced: [], fixed: [], remaining: 1 });
  });

  it('says nothing for an edit that does nothing', () => {
    const { document, scenario } = chartOf(good);
    expect(forecast(document, scenario, (same) => same)).toEqual({ introduced: [], fixed: [], remaining: 1 });
  });

  it('leaves dismissed findings out', () => {
    const { document, scenario } = chartOf(good);
    const orphan = { rule: 'orphan-role', roles: ['a'], about: [], kind: 'accepted', reason: '' } as const;
    const dismissing: Scenario = { ...scenario, dismissals: [orphan] };
    expect(forecast(document, dismissing, setRole('cmo', { note: 'x' })).remaining).toBe(0);
    expect(forecast(document, dismissing, moveRole('a', 'ceo')).fixed).toEqual([]);
  });
});

const judgementOf = (...findings: readonly Finding[]): Judgement => ({ findings, questions: [] });

describe('compareJudgements', () => {
  const standing = findingOf();
  const dismissed = findingOf({ dismissed: true });

  it('takes a finding that is dismissed for neither repaired nor left', () => {
    expect(compareJudgements(judgementOf(standing), judgementOf(dismissed))).toEqual({
      introduced: [],
      fixed: [],
      remaining: 0,
    });
  });

  it('takes a finding that is brought back for neither new nor left, even if it got graver', () => {
    const graver = findingOf({ severity: 'error' });
    for (const back of [standing, graver])
      expect(compareJudgements(judgementOf(dismissed), judgementOf(back)).introduced).toEqual([]);
  });
});

describe('regradedFindings', () => {
  const a = findingOf({ rule: 'a' });
  const b = findingOf({ rule: 'b', severity: 'info' });
  const c = findingOf({ rule: 'c' });

  it('finds what got graver or milder, as it is now, and nothing else', () => {
    const graver = findingOf({ rule: 'b', severity: 'error' });
    const milder = findingOf({ rule: 'a', severity: 'info', message: 'Now so.' });
    const added = findingOf({ rule: 'd', severity: 'error' });
    expect(regradedFindings(judgementOf(a, b, c), judgementOf(graver, c, milder, added))).toEqual([
      { from: 'info', finding: graver },
      { from: 'warning', finding: milder },
    ]);
  });

  it('leaves out what is dismissed before or after', () => {
    const milder = findingOf({ rule: 'a', severity: 'info' });
    const dismissed = { ...a, dismissed: true };
    expect(regradedFindings(judgementOf(dismissed), judgementOf(milder))).toEqual([]);
    expect(regradedFindings(judgementOf(a), judgementOf({ ...milder, dismissed: true }))).toEqual([]);
  });
});
