import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { standingLevels, standsUnder } from '../../../src/chart/standing-tree.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';

describe('standsUnder', () => {
  it('names the bosses from the nearest to the top, the first of several each time', () => {
    const org = indexOrg(scenarioOf('a > b; b > c; x > c'));
    expect(standsUnder(org, 'c')).toEqual(['b', 'a']);
    expect(standsUnder(org, 'a')).toEqual([]);
    expect(standsUnder(org, 'nobody')).toEqual([]);
  });

  it('opens a circle at its first member', () => {
    expect(standsUnder(indexOrg(scenarioOf('a > b; b > c; c > a')), 'b')).toEqual(['a']);
  });
});

describe('standingLevels', () => {
  it('counts down from the tops', () => {
    const levels = standingLevels(scenarioOf('a > b, c; b > d; lone'));
    expect(Object.fromEntries(levels)).toEqual({ a: 1, b: 2, c: 2, d: 3, lone: 1 });
  });

  it('gives every role of a circle a level', () => {
    expect(standingLevels(scenarioOf('a > b; b > a; b > c')).size).toBe(3);
  });

  it('takes a chain of 5,000', () => {
    const levels = standingLevels(largeScenario(5_000, (i) => i - 1));
    expect(levels.get('r4999')).toBe(5_000);
  });
});
