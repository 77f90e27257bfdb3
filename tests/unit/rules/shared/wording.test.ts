import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../../src/rules/shared/wording.ts';

describe('the name of a role in a sentence', () => {
  it('is its title', () => {
    expect(nameOf({ id: '7', title: ' Head of\nSales ', person: 'Ada' })).toBe('Head of Sales');
  });

  it.each([
    [{ title: '', person: 'Ada Osei', department: 'Sales' }, 'Untitled role (Ada Osei)'],
    [{ title: 'Untitled role', person: ' ', department: 'Sales' }, 'Untitled role (Sales)'],
    [{ title: 'Untitled role' }, 'Untitled role (role 7)'],
  ])('tells roles without a title apart: %j', (role, name) => {
    expect(nameOf({ id: '7', ...role })).toBe(name);
  });
});
