import { describe, expect, it } from 'vitest';
import { findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'orphan-role';

describe(rule, () => {
  it('finds each box on its own, in drawing order', () => {
    expect(verdicts(rule, 'CEO\n  CFO\nA\nB')).toEqual(['warning: a', 'warning: b']);
    expect(findingsOf(rule, 'CEO\n  CFO\nA')[0]?.message).toContain('A');
  });

  it('does not count dotted lines as belonging', () => {
    expect(verdicts(rule, 'CEO\n  CFO\nA\nCEO ..> A: advice')).toEqual(['warning: a']);
  });

  it.each([
    ['it is the only box', 'Clerk'],
    ['it is a committee', 'CEO\n  CFO\nSteering committee [body]'],
    ['it has reports', 'CEO\n  CFO\nCOO\n  Clerk'],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('takes one of several loose boxes for the top', () => {
    expect(verdicts(rule, 'CFO\nCEO\nCMO')).toEqual(['warning: cfo', 'warning: cmo']);
    expect(verdicts(rule, 'A\nB')).toEqual(['warning: b']);
  });
});
