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
