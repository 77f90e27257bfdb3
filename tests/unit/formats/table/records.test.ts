import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../../src/formats/table/records.ts';

const rows = (text: string, delimiter = ',') => readRecords(text, delimiter).rows;

describe('readRecords', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a last line end', 'a,b\n', [['a', 'b']]],
    ['blank lines', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['an empty last cell', 'a,\n', [['a', '']]],
    ['an empty last cell without a line end', 'a,', [['a', '']]],
    ['any line end', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['quoted delimiters', '"a,b",c', [['a,b', 'c']]],
    [
      'quoted line breaks',
      '"a\r\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['doubled quotation marks', '"say ""hi""",x', [['say "hi"', 'x']]],
    ['empty quoted cells', '"",""', [['', '']]],
    ['blanks before a quotation mark', 'a, "b,c"', [['a', 'b,c']]],
    ['text behind a closing mark', '"a"b,c', [['ab', 'c']]],
    ['marks inside plain text', 'a"b"c,5"', [['a"b"c', '5"']]],
    ['nothing', '', []],
  ])('reads %s', (_name, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('takes a mark that is never closed for text, and loses no row to it', () => {
    const { rows: read, unclosed } = readRecords('a,b\nc,"d\ne,f\n', ',');
    expect(read).toEqual([
      ['a', 'b'],
      ['c', '"d'],
      ['e', 'f'],
    ]);
    expect(unclosed).toEqual([1]);
  });

  it('takes a mark that is closed in the midst of a later cell for text, and loses no row to it', () => {
    const { rows: read, closedLate } = readRecords(
      'Id,Title,Boss\n2,"Head of Sales,1\n3,"Head of IT",1\n4,Clerk,3',
      ',',
    );
    expect(read.slice(1)).toEqual([
      ['2', '"Head of Sales', '1'],
      ['3', 'Head of IT', '1'],
      ['4', 'Clerk', '3'],
    ]);
    expect(closedLate).toEqual([1]);
    expect(readRecords('"a\nb" ,c\n"d\ne"', ',').closedLate).toEqual([]);
  });

  it('gives back any table that was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é', '|'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '|'), (cells, delimiter) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = cells.map((row) => `${row.map(quote).join(delimiter)}\n`).join('');
        expect(rows(text, delimiter)).toEqual(cells);
      }),
    );
  });
});
