import { describe, expect, it } from 'vitest';
import { readList, readOutline, writeOutline } from '../../../../src/chart/outline.ts';

const titles = (text: string) => readList(text).scenario.roles.map(({ title }) => title);

const LETTER = `Hi Anna, here is the list:

1. Chief Financial Officer
2. Head of Brand
• Head of Complaints (John Smith)
- Contact Centre Manager

Best regards,
Peter
`;

describe('a list within a letter', () => {
  it('is taken out of it, without the numbers of its lines, and what was left out is said', () => {
    expect(titles(LETTER)).toEqual([
      'Chief Financial Officer',
      'Head of Brand',
      'Head of Complaints',
      'Contact Centre Manager',
    ]);
    expect(readList(LETTER).problems).toEqual([
      {
        line: 1,
        severity: 'info',
        message:
          '“Hi Anna, here is the list:” was taken for a part of the letter around the list, and left out.',
      },
      expect.objectContaining({ line: 8, severity: 'info' }),
      expect.objectContaining({ line: 9, severity: 'info' }),
    ]);
  });

  it('may be in German, and have a line of its own that leads to the list', () => {
    expect(
      titles(
        'Liebe Anna,\ndie Rollen sind:\nGeschäftsführer\n  Leiter Vertrieb\n\nViele Grüße\nPeter\nACME GmbH\n',
      ),
    ).toEqual(['Geschäftsführer', 'Leiter Vertrieb']);
  });

  it('may have no salutation, if a blank line stands before its end', () => {
    expect(titles('CEO\n  CFO\n\nKind regards\nPeter\n')).toEqual(['CEO', 'CFO']);
  });

  it('may count anew below each line', () => {
    expect(titles('1. CEO\n  1. CFO\n  2. COO\n2. Chair\n')).toEqual(['CEO', 'CFO', 'COO', 'Chair']);
    expect(titles('1. CEO\n  1) CFO\n  2) COO\n  3) CMO\n')).toEqual(['CEO', 'CFO', 'COO', 'CMO']);
  });
});

describe('what looks like a letter and is none', () => {
  it.each([
    ['a number that tells two apart', '1. Vorsitzender\n2. Vorsitzender\nKassier\n'],
    ['numbers that do not count', '3. Stock\n7. Stock Ost\n'],
    ['one number', 'CEO\n  2. Geschäftsführer\n'],
    ['a salutation that leads others', 'Hello Fresh, Inc.\n  CEO\n'],
    ['a salutation alone', 'Dear all,\n'],
    ['a closing far from the end', 'CEO\nThanks\nCFO\nCOO\nCMO\nCIO\nCTO\nCHRO\n'],
    ['a closing in the middle of a list', 'CEO\nCFO\nThanks\nCOO\n'],
    ['the notation', 'Hello, world: [id: a]\n1. CEO\n2. CFO\n'],
  ])('%s stays as it is written', (_, text) => {
    expect(readList(text)).toEqual({ ...readOutline(text), holders: 0 });
  });

  it('is never a text the program has written', () => {
    const roles = ['Dear all,', '1. Chief of Staff', '2. Clerk', 'Best regards'].map((title, at) => ({
      id: `r${at}`,
      title,
    }));
    const text = writeOutline({ id: 'today', name: 'Today', roles, lines: [] });
    expect(readList(text).scenario.roles.map(({ title }) => title)).toEqual(roles.map(({ title }) => title));
  });
});
