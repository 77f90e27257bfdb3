import { describe, expect, it } from 'vitest';
import { resultWords } from '../../../../src/ui/search/result-words.ts';

const words = (query: string, found: number | undefined, roles = 10_000) =>
  resultWords({ query, found, roles, most: 50 });

describe('resultWords', () => {
  it('counts what was found, and says when not all of it is listed', () => {
    expect(words('a', 1)).toBe('1 role found');
    expect(words('a', 50)).toBe('50 roles found');
    expect(words('a', 3_120)).toBe('3,120 roles found; the first 50 are listed');
  });

  it('says what to do when there is nothing to choose', () => {
    expect(words(' ', 0)).toMatch(/^Type a title/);
    expect(words('zebra', 0)).toMatch(/^Nothing here matches “zebra”\. .*fewer letters/);
    expect(words('zebra', 0, 0)).toMatch(/^There are no roles to find yet/);
  });

  it('says nothing while it is still looking', () => {
    expect(words('a', undefined)).toBe('');
  });
});
