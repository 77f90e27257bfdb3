import { describe, expect, it } from 'vitest';
import { setScenarioContext } from '../../../src/chart/edits/set-context.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import { groupQuestions } from '../../../src/editor/question-groups.ts';
import type { Question } from '../../../src/rules/finding.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const SCENARIO = scenarioOf('ceo > cco, cfo');

const industry = (rule: string, roles: readonly string[]): Question => ({
  rule,
  roles,
  question: 'Which industry is this?',
  answers: [
    { label: 'Utilities', edit: setScenarioContext({ industry: 'utilities' }) },
    { label: 'Telecoms', edit: setScenarioContext({ industry: 'telecoms' }) },
  ],
});

const meaning = (rule: string, roles: readonly string[]): Question => ({
  rule,
  roles,
  question: 'Which CCO is this?',
  answers: [
    { label: 'Customer', edit: setRole(roles[0] ?? '', { function: 'customer-experience' }) },
    { label: 'Commercial', edit: setRole(roles[0] ?? '', { function: 'sales' }) },
  ],
});

describe('groupQuestions', () => {
  it('asks once about the organisation, whoever wants to know and for whose sake', () => {
    const [group, ...others] = groupQuestions([
      industry('a', ['cco']),
      industry('b', ['cfo', 'cco']),
      industry('a', []),
    ]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      question: 'Which industry is this?',
      roles: ['cco', 'cfo'],
      rules: ['a', 'b'],
    });
    expect(group?.answers.map(({ label, edit }) => [label, edit(SCENARIO).context])).toEqual([
      ['Utilities', { industry: 'utilities' }],
      ['Telecoms', { industry: 'telecoms' }],
    ]);
  });

  it('asks about every role of its own', () => {
    const groups = groupQuestions([meaning('a', ['cco']), meaning('a', ['cfo'])]);
    expect(groups.map(({ roles }) => roles)).toEqual([['cco'], ['cfo']]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
  });

  it('lets one answer serve all rules that ask the same about the same role', () => {
    const other: Question = {
      ...meaning('b', ['cco']),
      answers: [
        { label: 'Customer', edit: setRole('cco', { level: 'c-suite' }) },
        { label: 'Commercial', edit: setRole('cco', { level: 'c-suite' }) },
      ],
    };
    const [group, ...others] = groupQuestions([meaning('a', ['cco']), other]);
    expect(others).toEqual([]);
    expect(group?.answers[1]?.edit(SCENARIO).roles[1]).toMatchObject({ function: 'sales', level: 'c-suite' });
  });

  it('keeps apart what offers other answers', () => {
    const [first = { label: '', edit: (same) => same }] = industry('b', []).answers;
    expect(groupQuestions([industry('a', []), { ...industry('b', []), answers: [first] }])).toHaveLength(2);
  });

  it('keeps the order in which they first came up', () => {
    const asked = [meaning('a', ['cco']), industry('b', []), meaning('c', ['cco'])];
    expect(groupQuestions(asked).map(({ question }) => question)).toEqual([
      'Which CCO is this?',
      'Which industry is this?',
    ]);
  });
});
