import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { type Survey, surveyOrg } from '../../../../src/rules/shared/survey.ts';
import { chartOf } from '../outline-charts.ts';

type Lists = Exclude<keyof Survey, 'byFunction'>;

function found(list: Lists, outline: string): readonly string[] {
  return surveyOrg(indexOrg(chartOf(outline).scenario))[list].map(({ id }) => id);
}

describe('the survey', () => {
  it.each([
    [
      'vacancies',
      'CEO\n  A [vacant]\n  B (Ada) [vacant]\n  C [no vacant]\n  D\n  Panel [body, vacant]',
      ['a', 'panel'],
    ],
    ['bossesOfOne', 'CEO\n  A\n    B\n  C\n    D\n    E\nCEO ..> D: advice\nE ..> D: advice', ['a']],
    [
      'leaders',
      'Board [body]\n  CEO\n    Head of IT\n    IT Manager\n    Clerk [level: head]',
      ['ceo', 'head-of-it', 'clerk'],
    ],
    [
      'directors',
      'Board [body]\n  CEO\n    IT Director\n    Head of IT\n    Clerk [level: board]',
      ['ceo', 'it-director', 'clerk'],
    ],
    ['ambiguous', 'CEO\n  CCO\n  CDO [function: data]\n  CMO\n  CXO [body]', ['cco']],
  ] as const)('lists the %s', (list, outline, ids) => {
    expect(found(list, outline)).toEqual(ids);
  });

  it('lists who has many reports', () => {
    const reports = (count: number) => '\n    Clerk'.repeat(count);
    expect(found('bossesOfMany', `CEO\n  A${reports(10)}\n  B${reports(11)}`)).toEqual(['b']);
  });

  it('is made once', () => {
    const org = indexOrg(chartOf('CEO\n  A').scenario);
    expect(surveyOrg(org)).toBe(surveyOrg(org));
  });
});
