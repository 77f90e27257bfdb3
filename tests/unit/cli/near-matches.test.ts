import { describe, expect, it } from 'vitest';
import { didYouMean, nearMatches } from '../../../src/cli/near-matches.ts';

const RULES = ['cx-no-owner', 'cx-no-board-voice', 'orphan-role', 'span-too-wide', 'too-many-layers'];

describe('nearMatches', () => {
  it.each([
    ['cx-no-onwer', 'cx-no-owner'],
    ['orphan', undefined],
    ['orphanrole', 'orphan-role'],
    ['SPAN-TOO-WIDE', 'span-too-wide'],
    ['layers-too-many', 'too-many-layers'],
    ['board-voice', 'cx-no-board-voice'],
    ['xyz', undefined],
    ['', undefined],
  ])('of %j are led by %j', (word, first) => {
    expect(nearMatches(word, RULES)[0]).toBe(first);
  });

  it('are few, whatever the word', () => {
    expect(nearMatches('cx-no', ['cx-no-a', 'cx-no-b', 'cx-no-c', 'cx-no-d', 'cx-no-e'])).toHaveLength(3);
    expect(nearMatches('x'.repeat(1_000_000), RULES)).toEqual([]);
  });

  it('can be said', () => {
    expect(didYouMean('lnit', ['lint', 'rules'])).toBe(' Did you mean lint?');
    expect(didYouMean('abc', ['abd', 'abe'])).toBe(' Did you mean abd or abe?');
    expect(didYouMean('zzz', ['lint'])).toBe('');
  });
});
