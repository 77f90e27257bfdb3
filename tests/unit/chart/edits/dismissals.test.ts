import { describe, expect, it } from 'vitest';
import type { Dismissal } from '../../../../src/chart/chart.ts';
import { bringBack, dismiss } from '../../../../src/chart/edits/dismissals.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const bare = deepFreeze(scenarioOf('ceo > cmo, cfo'));
const dismissal = (parts: Partial<Dismissal> = {}): Dismissal => ({
  rule: 'multiple-tops',
  roles: ['cmo', 'cfo'],
  about: [],
  kind: 'accepted',
  reason: 'Until spring',
  on: '2026-11-22',
  ...parts,
});
const dismissed = deepFreeze(dismiss(dismissal())(bare));

describe('dismiss', () => {
  it('keeps rule, roles, details, kind, reason and day', () => {
    expect(dismissed.dismissals).toEqual([dismissal()]);
  });

  it('keeps a second decision beside the first', () => {
    const other = dismissal({ rule: 'orphan-role' });
    expect(dismiss(other)(dismissed).dismissals).toEqual([dismissal(), other]);
  });

  it('replaces an earlier decision about the same roles and details, in whatever order, where it stands', () => {
    const two = dismiss(dismissal({ rule: 'orphan-role' }))(dismissed);
    const again = dismissal({
      roles: ['cfo', 'cmo', 'cfo'],
      kind: 'not-applicable',
      reason: 'One box too many',
    });
    expect(dismiss(again)(two).dismissals).toEqual([again, dismissal({ rule: 'orphan-role' })]);
  });

  it('leaves one of several decisions about the same finding, as a file may bring them', () => {
    const twice = { ...bare, dismissals: [dismissal(), dismissal({ reason: 'Twice' })] };
    expect(dismiss(dismissal({ reason: 'Thrice' }))(twice).dismissals).toEqual([
      dismissal({ reason: 'Thrice' }),
    ]);
  });

  it.each([{ roles: ['cmo'] }, { about: ['phone'] }, { rule: 'orphan-role' }])(
    'takes %j for another finding',
    (parts) => {
      expect(dismiss(dismissal(parts))(dismissed).dismissals).toHaveLength(2);
    },
  );

  it('changes nothing when the same was decided already', () => {
    expect(dismiss(dismissal())(dismissed)).toBe(dismissed);
  });

  it.each(['', '   ', '\n'])('does nothing without a reason: %j', (reason) => {
    expect(dismiss(dismissal({ reason }))(bare)).toBe(bare);
  });

  it('cleans the reason as the reader of files would', () => {
    expect(dismiss(dismissal({ reason: ' Until\u0000 spring\u001b ' }))(bare).dismissals).toEqual([
      dismissal(),
    ]);
  });

  it('outlives the roles it is about', () => {
    expect(removeRoles(['cmo', 'cfo'], 'lift')(dismissed).dismissals).toEqual([dismissal()]);
  });
});

describe('bringBack', () => {
  it('is the way back, to a scenario without a list', () => {
    expect(bringBack({ rule: 'multiple-tops', roles: ['cfo', 'cmo'], about: [] })(dismissed)).toEqual(bare);
  });

  it('takes several back and leaves the others', () => {
    const rules = ['a', 'b', 'c'].map((rule) => dismissal({ rule }));
    const three = { ...bare, dismissals: rules };
    expect(bringBack(dismissal({ rule: 'a' }), dismissal({ rule: 'c' }))(three).dismissals).toEqual([
      dismissal({ rule: 'b' }),
    ]);
  });

  it.each([[bare], [dismissed]])('changes nothing where there is none of them', (scenario) => {
    expect(bringBack(dismissal({ rule: 'gone' }))(scenario)).toBe(scenario);
  });
});
