import { describe, expect, it } from 'vitest';
import { rowName } from '../../../../src/editor/outline/row-name.ts';
import { findingOf } from '../findings.ts';

describe('a row in words', () => {
  it('says who holds the role, and what is to be said of it', () => {
    const role = { id: 'a', title: 'Head of Sales', person: 'Anna Muller' };
    expect(rowName(role, [], 0)).toBe('Head of Sales, Anna Muller');
    expect(
      rowName(role, [findingOf({ headline: 'Span too wide' }), findingOf({ headline: 'Chain' })], 0),
    ).toBe('Head of Sales, Anna Muller, 2 warnings: Span too wide; Chain');
  });

  it.each([
    [{ vacant: true }, 0, 'Clerk, vacant'],
    [{ assistant: true }, 0, 'Clerk, assistant'],
    [{ body: true }, 0, 'Clerk, board or committee'],
    [{}, 1, 'Clerk, 1 role folded away below'],
    [{}, 1_200, 'Clerk, 1,200 roles folded away below'],
  ])('of %j with %i hidden is “%s”', (fields, hidden, name) => {
    expect(rowName({ id: 'a', title: 'Clerk', ...fields }, [], hidden)).toBe(name);
  });
});
