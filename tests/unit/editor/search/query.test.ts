import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../src/editor/search/query.ts';

const words = (typed: string) => readQuery(typed).terms.map(({ word }) => word);
const forms = (typed: string) => readQuery(typed).terms.map((term) => term.forms);

describe('readQuery', () => {
  it('takes each word once, as plain text', () => {
    expect(words('  Müller  sales\tSALES ')).toEqual(['muller', 'sales']);
    expect(readQuery('  Head  of Sales ').text).toBe('head of sales');
  });

  it.each(['', '   ', '\u200d\u202e'])('has no terms without a sign that can be seen: %j', (typed) => {
    expect(words(typed)).toEqual([]);
  });

  it('is no pattern', () => {
    expect(words('.* (a|b)+ \\d')).toEqual(['.*', '(a|b)+', '\\d']);
  });

  it('does not grow with what is pasted', () => {
    expect(words('x'.repeat(10_000)).map(({ length }) => length)).toEqual([200]);
    expect(words(Array.from({ length: 90 }, (_, i) => i).join(' ')).length).toBe(16);
  });

  it('knows what abbreviations stand for, and the reverse', () => {
    expect(forms('CIO')).toEqual([['chief information officer']]);
    expect(forms('cco')[0]).toEqual(
      expect.arrayContaining([
        'chief customer officer',
        'chief commercial officer',
        'chief compliance officer',
      ]),
    );
    expect(forms('CEO london')).toEqual([['chief executive officer', 'chief executive'], []]);
    expect(forms('chief information officer uk')).toEqual([['cio'], ['cio'], ['cio'], []]);
    expect(forms('chief information')).toEqual([[], []]);
    expect(forms('services constructor __proto__')).toEqual([[], [], []]);
  });
});
