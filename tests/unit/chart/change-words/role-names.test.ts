import { describe, expect, it } from 'vitest';
import { roleNames } from '../../../../src/chart/change-words/role-names.ts';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';

const chart = (...roles: readonly Role[]): Scenario => ({ id: 's', name: 's', roles, lines: [] });

describe('the names of roles', () => {
  const before = chart(
    { id: 'gone', title: 'Old Title' },
    { id: 'a', title: 'Was something else' },
    { id: '1', title: 'Agent', person: 'Bo' },
  );
  const after = chart(
    { id: 'a', title: 'Chief Executive Officer', person: 'Ada' },
    { id: '1', title: 'Agent', person: 'Cy' },
    { id: '2', title: 'Agent', person: 'Di' },
    { id: '3', title: 'Agent', person: 'Di' },
    { id: '4', title: 'Agent', person: ' ' },
    { id: '5', title: '  ' },
  );
  const names = roleNames(before, after);

  it.each([
    ['a', 'Chief Executive Officer'],
    ['gone', 'Old Title'],
    ['1', 'Agent (Cy)'],
    ['2', 'Agent (Di, role 2)'],
    ['3', 'Agent (Di, role 3)'],
    ['4', 'Agent (role 4)'],
    ['5', 'Untitled role'],
    ['nobody', 'role nobody'],
  ])('of %s is %s', (id, name) => {
    expect(names(id)).toBe(name);
  });

  it('tell twins apart by their person, then by their boss, and by the id last', () => {
    const roles = [
      { id: 'ceo', title: 'CEO' },
      { id: 'cfo', title: 'CFO' },
      { id: 'h1', title: 'HR Partner', person: 'Birgit Holm' },
      { id: 'h2', title: 'HR Partner', person: 'Ola Berg' },
      { id: 'h3', title: 'HR Partner', person: 'Ola Berg' },
      { id: 'h4', title: 'HR Partner' },
      { id: 'h5', title: 'HR Partner' },
      { id: 'h6', title: 'HR Partner' },
    ];
    const bosses = { h1: 'ceo', h2: 'ceo', h3: 'cfo', h4: 'ceo', h5: 'cfo', h6: 'cfo' };
    const lines = Object.entries(bosses).map(([report, manager]) => ({
      manager,
      report,
      kind: 'solid' as const,
    }));
    const twins: Scenario = { id: 's', name: 's', roles, lines };
    expect(roles.slice(2).map(({ id }) => roleNames(twins, twins)(id))).toEqual([
      'HR Partner (Birgit Holm)',
      'HR Partner (Ola Berg, under CEO)',
      'HR Partner (Ola Berg, under CFO)',
      'HR Partner (under CEO)',
      'HR Partner (role h5)',
      'HR Partner (role h6)',
    ]);
    const beside = roleNames(twins, twins);
    expect(['h1', 'h3', 'h4', 'h5'].map((id) => beside(id, 'its boss'))).toEqual([
      'HR Partner (Birgit Holm)',
      'HR Partner (Ola Berg)',
      'HR Partner',
      'HR Partner (role h5)',
    ]);
    // Who is gone stands where it stood.
    const alone = { ...twins, roles: roles.filter(({ id }) => id !== 'h4'), lines: [] };
    expect(roleNames(twins, alone)('h4')).toBe('HR Partner (under CEO)');
    expect(roleNames(alone, twins, { people: false })('h4')).toBe('HR Partner');
  });

  it('name no person and no id where they must not', () => {
    const plain = roleNames(before, after, { people: false });
    expect(['1', '2', 'nobody'].map((id) => plain(id))).toEqual(['Agent', 'Agent', 'Untitled role']);
  });
});
