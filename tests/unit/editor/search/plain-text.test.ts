import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, soughtText } from '../../../../src/editor/search/plain-text.ts';

describe('soughtText', () => {
  it.each([
    ['Ana O’Brien', "ana o'brien\nana obrien"],
    ['Jean-Luc', 'jean-luc\njeanluc'],
    ['Head of Sales - Europe', 'head of sales - europe'],
    ['Level 2-3', 'level 2-3'],
    ['Head', 'head'],
  ])('has %j once more without what joins its words', (written, sought) => {
    expect(soughtText(written)).toBe(sought);
  });
});

describe('plainText', () => {
  it.each([
    ['Chief CUSTOMER Officer', 'chief customer officer'],
    ['Directrice générale', 'directrice generale'],
    ['Leiter Größe', 'leiter grosse'],
    ['Yılmaz İnci', 'yilmaz inci'],
    ['Åse Sørensen', 'ase sorensen'],
    ['O’Brien', "o'brien"],
    ['Vice–President', 'vice-president'],
    ['ＣＥＯ', 'ceo'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['a\u202eb\u200dc\u00add', 'abcd'],
    ['.*[a-z]+$', '.*[a-z]+$'],
    ['', ''],
  ])('hears %j as %j', (written, heard) => {
    expect(plainText(written)).toBe(heard);
  });

  it('gives the same for the whole as for its characters, and for what it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const heard = plainText(text);
        expect(Array.from(text, plainText).join('')).toBe(heard);
        expect(plainText(heard)).toBe(heard);
      }),
    );
  });
});
