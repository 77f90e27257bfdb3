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
    ['2', 'Agent (role 2)'],
    ['3', 'Agent (role 3)'],
    ['4', 'Agent (role 4)'],
    ['5', 'Untitled role'],
    ['nobody', 'role nobody'],
  ])('of %s is %s', (id, name) => {
    expect(names(id)).toBe(name);
  });

  it('name no person and no id where they must not', () => {
    const plain = roleNames(before, after, { people: false });
    expect(['1', '2', 'nobody'].map(plain)).toEqual(['Agent', 'Agent', 'Untitled role']);
  });
});
