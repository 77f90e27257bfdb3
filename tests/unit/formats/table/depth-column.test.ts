import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { useOfColumn } from '../../../../src/formats/table/column-names.ts';
import { openTextTable } from '../../../../src/formats/table/open-text-table.ts';
import { readSheet } from '../../../../src/formats/table/read-sheet.ts';

function read(text: string) {
  const result = readTable(text);
  if (!result.ok) throw new Error(result.message);
  const [{ roles, lines }] = result.document.scenarios;
  const titleOf = new Map(roles.map(({ id, title }) => [id, title]));
  return {
    roles,
    bosses: lines.map(({ manager, report }) => `${titleOf.get(report)} < ${titleOf.get(manager)}`),
    counts: result.counts,
    words: result.problems.map(({ message }) => message).join(' '),
  };
}

const NUMBERED = `Level,Title,Name
1,CEO,Ada
2,CMO,Bob
3,Head of Brand,Cy
3,Specialist,vacant
3,Specialist,vacant
2,COO,Di
3,Head of Plants,Eve
`;

describe('a column that numbers the levels', () => {
  it('says who reports to whom, with the order of the rows', () => {
    const { bosses, counts, words } = read(NUMBERED);
    expect(bosses).toEqual([
      'CMO < CEO',
      'Head of Brand < CMO',
      'Specialist < CMO',
      'Specialist < CMO',
      'COO < CEO',
      'Head of Plants < COO',
    ]);
    expect(counts).toEqual({ read: 7, made: 7, merged: 0, skipped: 0 });
    expect(words).toContain(
      'Who reports to whom was read from the numbers in “Level” and the order of the rows',
    );
  });

  it('may begin at nought, be called otherwise, have several tops and the ids of the table', () => {
    const { roles, bosses } = read(
      'Personalnummer;Stelle;Ebene\nA1;Geschäftsführerin;0\nA2;Leiter Vertrieb;1\nA3;Referent;2\nB1;Beirat;0\nB2;Sekretariat;1\n',
    );
    expect(roles.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3', 'B1', 'B2']);
    expect(bosses).toEqual([
      'Leiter Vertrieb < Geschäftsführerin',
      'Referent < Leiter Vertrieb',
      'Sekretariat < Beirat',
    ]);
  });

  it('may number the roles as chapters are', () => {
    const { bosses, words } = read(
      'Pos.;Bezeichnung;Stelleninhaber\n1;Geschäftsführung;Ada\n1.1;Leitung Vertrieb;Bob\n1.1.1;Außendienst;Cy\n1.2.;Leitung Marketing;Di\n2;Beirat;Ed\n',
    );
    expect(bosses).toEqual([
      'Leitung Vertrieb < Geschäftsführung',
      'Außendienst < Leitung Vertrieb',
      'Leitung Marketing < Geschäftsführung',
    ]);
    expect(words).toContain('read from the numbers in “Pos.”');
  });

  it.each([
    ['shares of a job', 'Title,FTE\nCEO,1.0\nCMO,0.5\nCOO,0.8\n'],
    ['dates', 'Title,Since\nCEO,01.02.2010\nCMO,03.04.2011\nCOO,05.06.2012\n'],
    ['sums', 'Title,Budget\nCEO,1\nCMO,1.200\nCOO,3.400\n'],
    ['chapters out of order', 'Title,No\nCEO,1\nCMO,1.2.1\nCOO,1.2\n'],
    ['numbers that come twice', 'Title,No\nCEO,1\nCMO,1.1\nCOO,1.1\n'],
    ['a count', 'Title,No\nCEO,1\nCMO,2\nCOO,3\n'],
  ])('takes no structure from %s', (_, text) => {
    expect(read(text).bosses).toEqual([]);
  });

  it('names bosses by the better of two columns of ids', () => {
    const { roles, bosses } = read(
      'Position Id,Employee Id,Level,Title\nP1,7,1,CEO\nP2,8,2,CMO\nP3,9,2,COO\n',
    );
    expect(bosses).toEqual(['CMO < CEO', 'COO < CEO']);
    expect(roles.map(({ id }) => id)).toEqual(['7', '8', '9']);
  });

  it('is read where it is sorted, as long as nobody could stand under several', () => {
    expect(read('Level,Title\n1,CEO\n2,CMO\n2,COO\n2,CFO\n').bosses).toEqual([
      'CMO < CEO',
      'COO < CEO',
      'CFO < CEO',
    ]);
    expect(read('Level,Title\n1,CEO\n2,CMO\n2,COO\n3,Head of Brand\n').bosses).toEqual([]);
  });

  it.each([
    ['pay grades', 'Level,Title\n7,CEO\n4,CMO\n4,COO\n2,Clerk\n'],
    ['a level left out on the way down', 'Level,Title\n1,CEO\n3,Clerk\n2,COO\n3,Clerk\n'],
    ['a row without a number', 'Level,Title\n1,CEO\n,CMO\n2,COO\n1,CFO\n'],
    ['words', 'Level,Title\nboard,CEO\nhead,CMO\nstaff,COO\n'],
    ['one number for all', 'Level,Title\n1,CEO\n1,CMO\n1,COO\n'],
    ['two roles', 'Level,Title\n1,CEO\n2,CMO\n'],
  ])('says nothing where it holds %s', (_, text) => {
    const { bosses, words } = read(text);
    expect(bosses).toEqual([]);
    expect(words).not.toContain('Who reports to whom');
  });

  it('says nothing beside a column of managers', () => {
    const { bosses } = read('Id,Level,Title,Manager\n1,1,CEO,\n2,2,CMO,1\n3,3,COO,1\n4,2,CFO,1\n');
    expect(bosses).toEqual(['CMO < CEO', 'COO < CEO', 'CFO < CEO']);
  });

  it('leaves a header that is repeated, a total and a remark out of it', () => {
    const { bosses, counts } = read(`${NUMBERED}Level,Title,Name\n2,CFO,Flo\nTotal: 8\n`);
    expect(bosses.at(-1)).toBe('CFO < CEO');
    expect(counts).toMatchObject({ made: 8, skipped: 2 });
  });

  it('is a column like any other when somebody says so', () => {
    const opened = openTextTable(NUMBERED, useOfColumn);
    if (!opened.ok) throw new Error(opened.message);
    const result = readSheet(opened.source, 'A chart', { columns: new Map([[0, null]]) });
    if (!result.ok) throw new Error(result.message);
    expect(result.document.scenarios[0].lines).toEqual([]);
    expect(result.document.scenarios[0].roles[0]?.extra).toEqual(new Map([['Level', '1']]));
  });
});
