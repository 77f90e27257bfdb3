import { describe, expect, it } from 'vitest';
import { type FlagField, flagSentence } from '../../../../src/chart/change-words/flag-sentence.ts';

type Answer = boolean | undefined;

function said(field: FlagField, was: Answer, is: Answer): string {
  const role = (answer: Answer) => ({
    id: 'a',
    title: 'A',
    ...(answer !== undefined && { [field]: answer }),
  });
  return flagSentence('CXO', { kind: 'changed', key: 'a', before: role(was), after: role(is), field });
}

describe('the sentence of an answer', () => {
  it.each<[FlagField, string, string, string]>([
    ['board', 'joins the board', 'leaves the board', 'does not sit on the board'],
    ['executive', 'joins the executive team', 'leaves the executive team', 'is not on the executive team'],
    [
      'dedicated',
      'becomes its holder’s only job',
      'is no longer its holder’s only job',
      'is not its holder’s only job',
    ],
    ['budget', 'gets a budget', 'loses its budget', 'has no budget'],
    ['vacant', 'becomes vacant', 'is no longer vacant', 'is not vacant'],
    ['planned', 'becomes a planned role', 'is no longer a planned role', 'is not a planned role'],
    ['assistant', 'becomes an assistant', 'is no longer an assistant', 'is not an assistant'],
    ['jobShare', 'becomes a job share', 'is no longer a job share', 'is not a job share'],
    [
      'body',
      'becomes a board or committee',
      'is no longer a board or committee',
      'is not a board or committee',
    ],
  ])('%s', (field, starts, ends, no) => {
    expect(said(field, false, true)).toBe(`CXO ${starts}`);
    expect(said(field, undefined, true)).toBe(`CXO ${starts}`);
    expect(said(field, true, false)).toBe(`CXO ${ends}`);
    // Nobody has said that it ever was.
    expect(said(field, undefined, false)).toBe(`CXO ${no}`);
  });

  it('says what was stated where nothing is any more', () => {
    expect(said('board', true, undefined)).toBe(
      'CXO: no longer stated whether it sits on the board (was yes)',
    );
    expect(said('budget', false, undefined)).toBe('CXO: no longer stated whether it has a budget (was no)');
  });
});
