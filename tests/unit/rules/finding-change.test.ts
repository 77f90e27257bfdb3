import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/rules/finding.ts';
import { findingChange } from '../../../src/rules/finding-change.ts';

function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'cross-functional-gap',
    severity: 'warning',
    roles: ['a'],
    related: [],
    lines: [],
    about: [],
    headline: 'Not connected',
    message: 'IT is not connected.',
    dismissed: false,
    ...more,
  };
}

/** As `findingsBetween` has it: what it was is there only where it says something else. */
function change(was: Partial<Finding>, now: Partial<Finding>) {
  const before = finding(was);
  const isSame = Object.keys({ ...was, ...now }).every((key) => key === 'severity');
  return findingChange({
    from: before.severity,
    finding: finding(now),
    ...(!isSame && { was: before }),
  });
}

describe('findingChange', () => {
  it('is nothing where a finding is as it was', () => {
    expect(change({}, {})).toBeUndefined();
  });

  it('says whether it is graver or milder', () => {
    expect(change({ severity: 'error' }, {})).toEqual({
      trend: 'better',
      words: 'Better: Critical before, Warning now.',
      isMeasured: true,
      isNews: true,
    });
    expect(change({ severity: 'info' }, {})?.words).toBe('Worse: Consider before, Warning now.');
  });

  it('says whether it is about more roles or fewer', () => {
    expect(change({ roles: ['a'] }, { roles: ['a', 'b'] })?.words).toBe('Worse: 1 role before, 2 now.');
    expect(change({ roles: ['a', 'b', 'c'] }, { roles: ['a'] })?.words).toBe(
      'Better: 3 roles before, 1 now.',
    );
  });

  it('says of the same roles whether there is more or less to it', () => {
    const more = change({ about: ['it'] }, { about: ['it', 'sales'] });
    expect(more).toMatchObject({ trend: 'worse', words: 'Worse: 1 point before, 2 now.', isNews: true });
    expect(change({ about: ['it', 'sales'] }, { about: ['it'] })?.trend).toBe('better');
  });

  it('does not weigh one against the other', () => {
    expect(change({ severity: 'error', roles: ['a'] }, { roles: ['a', 'b'] })).toMatchObject({
      trend: 'other',
      words: 'Better and worse: Critical before, Warning now; 1 role before, 2 now.',
    });
  });

  it('says what it was called where it is no more and no less than before', () => {
    const renamed = change({ headline: 'Ranked below sales' }, { headline: 'Ranked below marketing' });
    expect(renamed).toEqual({
      trend: 'other',
      words: 'Before: “Ranked below sales”.',
      isMeasured: false,
      isNews: true,
    });
  });

  it('takes another name in what it says for other details, and for no news', () => {
    const { words, isNews } = change({ message: 'HR is not connected.' }, {}) ?? {};
    expect([words, isNews]).toEqual(['Other details than before.', false]);
  });
});
