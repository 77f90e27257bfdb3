import '../../support/with-judge.ts';
import { describe, expect, it } from 'vitest';
import { showsOnChart } from '../../../src/editor/quiet.ts';
import { CATALOGUE } from '../../../src/rules/catalogue/index.ts';
import { findingOf } from './findings.ts';

const of = (category: string) => CATALOGUE.find((rule) => rule.category === category)?.id ?? 'none';

describe('what shows on the chart', () => {
  it('never is what was dismissed', () => {
    expect(showsOnChart(findingOf({ severity: 'error', dismissed: true }), 100)).toBe(false);
  });

  it('is everything from five roles on', () => {
    const quiet = findingOf({ severity: 'info', roles: [] });
    expect([4, 5, 6].map((count) => showsOnChart(quiet, count))).toEqual([false, true, true]);
  });

  it('is every error, however small the chart', () => {
    expect(showsOnChart(findingOf({ severity: 'error', roles: [] }), 1)).toBe(true);
  });

  it.each([
    ['a warning about ownership', { severity: 'warning', rule: of('ownership') }, true],
    ['a warning about position', { severity: 'warning', rule: of('position') }, true],
    ['a warning about structure', { severity: 'warning', rule: of('structure') }, false],
    ['a warning of a rule nobody knows', { severity: 'warning', rule: '__proto__' }, false],
    ['a point to consider about ownership', { severity: 'info', rule: of('ownership') }, false],
    ['a warning about nobody', { severity: 'warning', rule: of('ownership'), roles: [] }, false],
  ] as const)('of a beginning: %s', (_what, finding, shows) => {
    expect(showsOnChart(findingOf(finding), 4)).toBe(shows);
  });
});
