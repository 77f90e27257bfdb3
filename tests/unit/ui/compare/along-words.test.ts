import { describe, expect, it } from 'vitest';
import { alongWords } from '../../../../src/ui/compare/along-words.ts';

describe('alongWords', () => {
  it.each([
    [['Add A'], 'What it needs comes along: Add A.'],
    [['Add A', 'Add B'], 'What it needs comes along: Add A; Add B.'],
    [['Add A', 'Add B', 'Add C', 'Add D'], 'What it needs comes along: Add A; Add B; and 2 more.'],
  ])('%j', (sentences, words) => {
    expect(alongWords(sentences)).toBe(words);
  });
});
