import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/chart/chart.ts';
import { holderOf } from '../../../../src/rules/shared/holders.ts';

const held = (fields: Partial<Role>) => holderOf({ id: 'a', title: 'Head of Tax', ...fields });

describe('holderOf', () => {
  it('compares names without case and surrounding space', () => {
    expect(held({ person: ' Ada OSEI ' })).toBe('ada osei');
    expect(held({ person: 'Ada Osei', vacant: true })).toBe('ada osei');
  });

  it.each(['', ' ', '–', 'N/A', 'TBC', 'to be hired', 'Vacant', 'Not disclosed'])(
    'takes %j for nobody',
    (person) => {
      expect(held({ person })).toBeUndefined();
    },
  );

  it.each(['Na Li', 'Noné', 'Vacanti'])('takes %s for a name', (person) => {
    expect(held({ person })).toBe(person.toLowerCase());
  });

  it('knows nobody where nobody is named, and of a board', () => {
    expect(held({})).toBeUndefined();
    expect(held({ person: 'Ada', body: true })).toBeUndefined();
  });
});
