import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../src/editor/search/marked-text.ts';
import { readQuery } from '../../../../src/editor/search/query.ts';

/** The text with square brackets round what is emphasised. */
const marked = (text: string, typed: string) =>
  markedText(text, readQuery(typed))
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('markedText', () => {
  it.each([
    ['Head of Sales', 'sal head', '[Head] of [Sal]es'],
    ['Anna Müller', 'mull', 'Anna [Müll]er'],
    ['Anna Mu\u0308ller', 'mul', 'Anna [Mu\u0308l]ler'],
    ['Straße', 'strass', '[Straß]e'],
    ['Chief Information Officer', 'cio', '[Chief Information Officer]'],
    ['(a+b)* lead', '(a+b)*', '[(a+b)*] lead'],
    ['Head of Sales', 'zebra', 'Head of Sales'],
    ['Head of Sales', '', 'Head of Sales'],
    ['😀 Sales', 'sales', '😀 [Sales]'],
  ])('in %j for %j shows %j', (text, typed, shown) => {
    expect(marked(text, typed)).toBe(shown);
  });

  it('cuts any text into pieces that are the text, emphasised and plain by turns', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ maxLength: 4 }),
        (text, typed) => {
          const found = markedText(text, readQuery(typed));
          expect(found.map((piece) => piece.text).join('')).toBe(text);
          found.forEach((piece, i) => {
            expect(piece.text).not.toBe('');
            if (i > 0) expect(piece.isMatch).not.toBe(found[i - 1]?.isMatch);
          });
        },
      ),
    );
  });
});
