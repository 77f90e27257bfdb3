import { describe, expect, it } from 'vitest';
import { setScenarioContext } from '../../../src/chart/edits/set-context.ts';
import { whatChanged } from '../../../src/editor/what-changed.ts';
import type { Finding, Judgement, Question } from '../../../src/rules/finding.ts';
import { findingOf } from './findings.ts';

const judgementOf = (findings: readonly Finding[], questions: readonly Question[] = []): Judgement => ({
  findings,
  questions,
});

const question = (rule: string, text: string): Question => ({
  rule,
  roles: [],
  question: text,
  answers: [{ label: 'Utilities', edit: setScenarioContext({ industry: 'utilities' }) }],
});

const warning = (rule: string) => findingOf({ rule });
const info = (rule: string) => findingOf({ rule, severity: 'info' });
const error = (rule: string) => findingOf({ rule, severity: 'error' });

describe('whatChanged', () => {
  it.each<[string, readonly Finding[], readonly Finding[]]>([
    ['', [warning('a')], [warning('a')]],
    ['1 new warning', [], [warning('a')]],
    ['1 new critical finding, 2 new points to consider', [], [error('a'), info('b'), info('c')]],
    ['2 no longer apply', [warning('a'), info('b')], []],
    ['2 warnings became Consider', [warning('a'), warning('b')], [info('a'), info('b')]],
    ['1 warning became critical', [warning('a')], [error('a')]],
    ['1 point to consider became a warning', [info('a')], [warning('a')]],
    ['2 critical findings became warnings', [error('a'), error('b')], [warning('a'), warning('b')]],
    [
      '1 new warning; 1 critical finding became Consider; 1 warning became critical; 1 no longer applies',
      [error('a'), warning('b'), info('c')],
      [error('b'), warning('d'), info('a')],
    ],
    ['', [{ ...warning('a'), dismissed: true }], [{ ...info('a'), dismissed: true }]],
  ])('%j', (words, before, after) => {
    expect(whatChanged(judgementOf(before), judgementOf(after))).toBe(words);
  });

  it('counts what is asked anew and no longer, each question once', () => {
    const one = [question('a', 'Which industry?'), question('b', 'Which industry?')];
    const two = [question('a', 'Which size?'), question('a', 'Which model?')];
    expect(whatChanged(judgementOf([]), judgementOf([], one))).toBe('1 new question');
    expect(whatChanged(judgementOf([], one), judgementOf([], [...one, ...two]))).toBe('2 new questions');
    expect(whatChanged(judgementOf([], one), judgementOf([]))).toBe('1 question settled');
    expect(whatChanged(judgementOf([], two), judgementOf([warning('a')], one))).toBe(
      '1 new warning; 1 new question; 2 questions settled',
    );
  });
});
