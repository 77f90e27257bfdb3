import { describe, expect, it } from 'vitest';
import { fitOf, stretchesOf } from '../../../../src/editor/search/match-text.ts';

const term = (word: string, ...forms: readonly string[]) => ({ word, forms });
const shown = (text: string, sought: ReturnType<typeof term>) =>
  stretchesOf(text, sought).map(({ from, to }) => [from, text.slice(from, to)]);

describe('fitOf', () => {
  it.each([
    ['head of sales', 'sal', 'start'],
    ['presales, sales', 'sales', 'start'],
    ['presales', 'sales', 'inside'],
    ['it', 'head', 'none'],
    ['(sales)', 'sales', 'start'],
    ['c++ lead', 'c++', 'start'],
    ['c++ lead', '++', 'inside'],
    ['été', 'té', 'inside'],
    ['b2b', '2b', 'inside'],
    ['', 'a', 'none'],
  ] as const)('in %j finds %j at %s', (text, word, fit) => {
    expect(fitOf(text, term(word))).toBe(fit);
  });

  it('takes another form for a start, but only as whole words', () => {
    const cio = term('cio', 'chief information officer');
    expect(fitOf('group chief information officer, emea', cio)).toBe('start');
    expect(fitOf('chief information officers', cio)).toBe('none');
    expect(fitOf('precious', cio)).toBe('inside');
    expect(fitOf('acme cio', term('officer', 'cio'))).toBe('start');
  });
});

describe('stretchesOf', () => {
  it('shows every start of a word, or else the other form, or else one place inside', () => {
    expect(shown('sales and presales sales', term('sales'))).toEqual([
      [0, 'sales'],
      [19, 'sales'],
    ]);
    expect(shown('chief information officer', term('cio', 'chief information officer'))).toEqual([
      [0, 'chief information officer'],
    ]);
    expect(shown('presales presales', term('sales'))).toEqual([[3, 'sales']]);
    expect(shown('head', term('sales'))).toEqual([]);
    expect(shown("😀 jo o'brien", term('obri'))).toEqual([[6, "o'bri"]]);
    expect(shown("jo o'brien", term('-'))).toEqual([]);
  });
});
