import { describe, expect, it } from 'vitest';
import { ROLE_PALETTE } from '../../../src/editor/role-palette.ts';
import { usualTitle } from '../../../src/editor/usual-titles.ts';

describe('the usual title offered for what is typed', () => {
  it.each([
    ['cmo', 'Chief Marketing Officer'],
    ['CTO', 'Chief Technology Officer'],
    ['hob', 'Head of Brand'],
    ['hb', 'Head of Brand'],
    ['itd', 'IT Director'],
    ['cust exp', 'Customer Experience Director'],
    ['head br', 'Head of Brand'],
    ['  Chief  Fin', 'Chief Financial Officer'],
    ['logis', 'Head of Logistics'],
  ])('of “%s” is %s', (typed, title) => {
    expect(usualTitle(typed)).toBe(title);
  });

  it.each(['', ' ', 'c', 'Head of Rockets', 'brand head', 'arketing', 'new', 'vacant', 'of x'])(
    'of “%s” is none',
    (typed) => {
      expect(usualTitle(typed)).toBeUndefined();
    },
  );

  it('is none for a title that is typed to its end, though it begins another', () => {
    for (const { role } of ROLE_PALETTE.flatMap(({ items }) => items)) {
      expect(usualTitle(role.title.toLowerCase())).toBeUndefined();
    }
  });

  it('reaches every usual title of the palette before its last letter, but those that begin another', () => {
    const usual = ROLE_PALETTE.filter(({ isUsual }) => isUsual !== false).flatMap(({ items }) => items);
    const unreachable = usual.filter(({ role: { title } }) => usualTitle(title.slice(0, -1)) !== title);
    expect(unreachable.map(({ role }) => role.title)).toEqual(['Head of Digital']);
  });
});
