import { expect, it } from 'vitest';
import { isFilled } from '../../../../src/rules/shared/filled.ts';

it.each([
  ['nothing is stated', {}, true],
  ['it is not vacant', { vacant: false }, true],
  ['it is planned', { planned: true }, true],
  ['it is vacant', { vacant: true }, false],
  ['it is vacant with an interim', { vacant: true, person: 'Ada Osei' }, true],
  ['it is vacant with a blank name', { vacant: true, person: ' ' }, false],
  ['it is planned and vacant', { vacant: true, planned: true }, false],
])('a role is filled or not when %s', (_case, stated, filled) => {
  expect(isFilled({ id: 'r', title: 'R', ...stated })).toBe(filled);
});
