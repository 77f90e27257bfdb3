import { describe, expect, it } from 'vitest';
import { areaWord, functionInSentence } from '../../../src/chart/words.ts';

describe('areaWord', () => {
  it.each([
    ['cx', 'CX'],
    [' CX ', 'CX'],
    ['cx:emea', 'CX: emea'],
    ['cx: emea', 'CX: emea'],
    ['cx:', 'CX'],
    ['digital-cx', 'Digital CX'],
    ['Insight', 'Insight'],
    ['Loyalty:UK', 'Loyalty:UK'],
  ])('%j reads %j', (area, word) => {
    expect(areaWord(area)).toBe(word);
  });
});

describe('functionInSentence', () => {
  it.each([
    ['customer-service', 'customer service'],
    ['it', 'IT'],
    ['hr', 'HR'],
    ['other', 'another function'],
    [undefined, 'another function'],
  ] as const)('%s', (fn, words) => {
    expect(functionInSentence(fn)).toBe(words);
  });
});
