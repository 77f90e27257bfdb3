import { describe, expect, it } from 'vitest';
import { type ListField, listSentence } from '../../../../src/chart/change-words/list-sentence.ts';

type List = readonly string[] | undefined;

function said(field: ListField, was: List, is: List): string {
  const role = (list: List) => ({ id: 'a', title: 'A', ...(list && { [field]: list }) });
  return listSentence('CXO', { kind: 'changed', key: 'a', before: role(was), after: role(is), field });
}

describe('the sentence of a list', () => {
  it.each<[ListField, List, List, string]>([
    ['kpis', undefined, ['NPS'], 'is now measured by NPS'],
    ['kpis', ['CSAT'], ['CSAT', 'NPS'], 'is now also measured by NPS'],
    ['kpis', ['CSAT', 'NPS'], ['CSAT'], 'is no longer measured by NPS'],
    ['kpis', ['CSAT'], ['NPS'], 'is now measured by NPS in place of CSAT'],
    ['kpis', ['A', 'B'], ['B', 'A'], 'is now measured by B and A, in that order'],
    ['kpis', undefined, [], 'is measured by nothing'],
    ['accountableFor', ['cx:emea'], ['cx'], 'is now accountable for CX in place of CX: emea'],
    ['accountableFor', undefined, [], 'is accountable for nothing'],
    ['accountableFor', ['cx'], [], 'is no longer accountable for CX'],
    ['responsibleFor', ['cx'], ['cx', 'cx:emea'], 'is now also responsible for CX: emea'],
    ['responsibleFor', [], ['cx'], 'is now responsible for CX'],
    ['touchpoints', [], ['web', 'phone'], 'now owns web and phone'],
    ['touchpoints', ['web'], [], 'no longer owns web'],
    ['touchpoints', ['a', 'b', 'c', 'd', 'e'], [], 'no longer owns a, b, c and 2 more'],
  ])('%s from %j to %j', (field, was, is, words) => {
    expect(said(field, was, is)).toBe(`CXO ${words}`);
  });

  it('says what was stated where nothing is any more', () => {
    expect(said('touchpoints', ['web'], undefined)).toBe(
      'CXO: no longer stated which channels it owns (was web)',
    );
    expect(said('kpis', [], undefined)).toBe('CXO: no longer stated what it is measured by');
  });
});
