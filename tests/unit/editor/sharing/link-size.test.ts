import { describe, expect, it } from 'vitest';
import { sizeSentence, sizeWords } from '../../../../src/editor/sharing/link-size.ts';

describe('the size of a link', () => {
  it.each([
    [80, '0.1 kB'],
    [3_412, '3.4 kB'],
    [9_949, '9.9 kB'],
    [9_950, '10 kB'],
    [64_400, '64 kB'],
  ])('of %i characters is %s', (length, words) => {
    expect(sizeWords(length)).toBe(words);
  });

  it.each([
    [2_000, /Short enough for Teams, Slack and every browser/],
    [2_001, /Too long for Teams, which cuts it\. Slack lets it through/],
    [4_000, /Too long for Teams, which cuts it/],
    [4_001, /Too long for Teams and Slack, which cut it/],
    [64_000, /Too long for Teams and Slack, which cut it/],
    [64_001, /for some browsers/],
    [1_000_001, /browsers do not open links of this length/],
  ])('of %i characters is said in a sentence', (length, sentence) => {
    expect(sizeSentence(length)).toMatch(sentence);
  });
});
