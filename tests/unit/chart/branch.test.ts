import { describe, expect, it } from 'vitest';
import { branchOf } from '../../../src/chart/branch.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const CHART = scenarioOf('a > b, x; b > c, d; c ..> d: metrics; x ..> c; d > b');

describe('branchOf', () => {
  it('is the role, everybody below it and the lines between them', () => {
    const { roles, lines } = branchOf(scenarioOf('a > b, x; b > c, d; c ..> d: metrics; x ..> c'), 'b');
    expect(roles.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(lines.map(({ manager, report, kind }) => [manager, report, kind])).toEqual([
      ['b', 'c', 'solid'],
      ['b', 'd', 'solid'],
      ['c', 'd', 'dotted'],
    ]);
  });

  it('leaves out a line back up to its head', () => {
    expect(branchOf(CHART, 'b').lines.some(({ report }) => report === 'b')).toBe(false);
  });

  it('is the same chart when asked twice, and the whole for a role that is not there', () => {
    expect(branchOf(CHART, 'b')).toBe(branchOf(CHART, 'b'));
    expect(branchOf(CHART, 'nobody')).toBe(CHART);
  });
});
