import { expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { isLevelAssumed } from '../../../../src/chart/role-reading/assumed.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

it.each([
  ['a title that names no level', { title: 'Wizard' }, true],
  ['a title that names one', { title: 'Head of Wizards' }, false],
  ['a level that is stated', { title: 'Wizard', level: 'staff' as const }, false],
  ['an assistant', { title: 'Wizard', assistant: true }, false],
  ['a board', { title: 'Wizards', body: true }, false],
])('says whether the level is assumed for %s', (_, role, expected) => {
  const org = indexOrg(scenarioOf('a', { roles: { a: role } }));
  const [a] = org.roles;
  expect(a && isLevelAssumed(org, a)).toBe(expected);
});
