import { describe, expect, it } from 'vitest';
import { fewInWords, inWords } from '../../../../src/chart/change-words/in-words.ts';

describe('names in a sentence', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j', (words, said) => {
    expect(inWords(words)).toBe(said);
    expect(fewInWords(words, 3)).toBe(said);
  });

  it('are counted where they are too many', () => {
    expect(fewInWords(['A', 'B', 'C', 'D'], 3)).toBe('A, B and 2 more');
  });
});
