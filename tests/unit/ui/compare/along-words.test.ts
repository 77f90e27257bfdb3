import { describe, expect, it } from 'vitest';
import { alongWords } from '../../../../src/ui/compare/along-words.ts';

describe('alongWords', () => {
  it.each([
    [['Add A'], 'Comes along: Add A.'],
    [['Add A', 'Add B'], 'Comes along: Add A; Add B.'],
    [['Add A', 'Add B', 'Add C', 'Add D'], 'Comes along: Add A; Add B; and 2 more.'],
  ])('%j', (sentences, words) => {
    expect(alongWords(sentences)).toBe(words);
  });
});
