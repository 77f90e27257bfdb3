import { expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { whereWords } from '../../../../src/ui/problems/where-words.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const ORG = indexOrg(scenarioOf('a > b, c, d'));

it.each([
  ['The whole chart', []],
  ['Title of a', ['a']],
  ['Title of a and Title of b', ['a', 'b']],
  ['Title of a, Title of b and 2 more', ['a', 'b', 'c', 'd']],
  ['Title of a', ['gone', 'a']],
  ['A role that is gone', ['gone']],
  ['Roles that are gone', ['gone', 'away']],
])('%s', (words, roles) => {
  expect(whereWords(ORG, roles)).toBe(words);
});

it('says who holds a role where others have its title, and nothing more where that is not known', () => {
  const { roles, ...rest } = scenarioOf('a > b, c, d');
  const named = roles.map((role) => ({
    ...role,
    ...(role.id !== 'a' && { title: 'Clerk' }),
    ...(role.id !== 'd' && { person: `Holder of ${role.id}` }),
  }));
  const org = indexOrg({ ...rest, roles: named });
  expect(whereWords(org, ['a', 'b'])).toBe('Title of a and Clerk (Holder of b)');
  expect(whereWords(org, ['c', 'd'])).toBe('Clerk (Holder of c) and Clerk');
});
