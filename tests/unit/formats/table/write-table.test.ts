import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { writeCsv, writeTsv } from '../../../../src/formats/table/write-csv.ts';
import { tableOf } from '../../../../src/formats/table/write-table.ts';
import { TABLE_WORDS } from '../../../support/arbitrary-table-chart.ts';
import { readBack } from '../../../support/table-round-trip.ts';

function chart(roles: readonly Role[], more: Partial<Scenario> = {}): Scenario {
  return { id: 'chart', name: 'Chart', roles, lines: [], ...more };
}

const solid = (manager: string, report: string) => ({ manager, report, kind: 'solid' as const });
const dotted = (manager: string, report: string, purpose?: string) => ({
  manager,
  report,
  kind: 'dotted' as const,
  ...(purpose !== undefined && { purpose }),
});
const header = (scenario: Scenario) => tableOf(scenario).columns.map(({ name }) => name);
const kept = (...entries: readonly (readonly [string, string])[]) => new Map(entries);
const csv = (scenario: Scenario) => writeCsv(tableOf(scenario)).slice(1);

describe('a chart as a table', () => {
  it('has a row for each role, in drawing order, and columns only for what is said', () => {
    const scenario = chart(
      [
        { id: 'cfo', title: 'CFO', board: false, accountableFor: [] },
        { id: 'cmo', title: 'CMO', person: 'Ada', staff: 12, kpis: ['NPS', 'CSAT'] },
        { id: 'ceo', title: 'CEO', department: 'Board', board: true },
      ],
      { lines: [solid('ceo', 'cmo'), solid('ceo', 'cfo'), dotted('cmo', 'cfo', 'budget')] },
    );
    expect(csv(scenario)).toBe(
      [
        'Id,Title,Person,Department,Manager,Dotted line,Dotted line purposes,Board,Accountable for,Staff,KPIs',
        'ceo,CEO,,Board,,,,yes,,,',
        'cmo,CMO,Ada,,ceo,,,,,12,NPS; CSAT',
        'cfo,CFO,,,ceo,cmo,cmo: budget,no,none,,',
        '',
      ].join('\r\n'),
    );
  });

  it('begins with a byte order mark, quotes what must be, and may have semicolons or tabs', () => {
    const table = tableOf(
      chart([{ id: '1', title: 'CEO, "interim"', note: 'two\nlines', department: 'a\tb', person: 'A;B' }]),
    );
    expect(writeCsv(table)).toBe(
      '\uFEFFId,Title,Person,Department,Manager,Note\r\n1,"CEO, ""interim""",A;B,a\tb,,"two\nlines"\r\n',
    );
    expect(writeCsv(table, ';')).toBe(
      '\uFEFFId;Title;Person;Department;Manager;Note\r\n1;"CEO, ""interim""";"A;B";a\tb;;"two\nlines"\r\n',
    );
    expect(writeTsv(table)).toBe(
      '\uFEFFId\tTitle\tPerson\tDepartment\tManager\tNote\r\n1\t"CEO, ""interim"""\tA;B\t"a\tb"\t\t"two\nlines"\r\n',
    );
  });

  it.each([
    [['a', 'b'], 'a; b'],
    [['a', 'b; c'], 'a | b; c'],
    [['a; b', 'c | d'], 'a; b, c | d'],
    [['a; b, c', 'd | e'], 'a; b, c : d | e'],
  ])('names the two bosses %j so that they come back as two', (bosses, cell) => {
    const roles = [...bosses, 'x'].map((id) => ({ id, title: 'T' }));
    const scenario = chart(roles, { lines: bosses.map((boss) => solid(boss, 'x')) });
    const table = tableOf(scenario);
    expect([table.rows.find(([id]) => id === 'x')?.[4], table.areLinesWhole]).toEqual([cell, true]);
    expect(readBack(readTable(csv(scenario))).lines).toEqual(scenario.lines);
  });

  it.each(TABLE_WORDS.filter((word) => word.trim() !== '' && !/[;|,:]/.test(word)))(
    'names a boss called %j, alone and beside another',
    (word) => {
      const id = word.trim();
      const roles = [id, 'other', 'x', 'y'].map((one) => ({ id: one, title: 'T' }));
      const lines = [
        solid(id, 'x'),
        solid('other', 'x'),
        solid(id, 'y'),
        dotted('other', 'y'),
        dotted(id, 'other'),
      ];
      const scenario = chart(roles, { lines });
      expect(tableOf(scenario).areLinesWhole).toBe(true);
      const back = readBack(readTable(csv(scenario))).lines;
      expect(back).toHaveLength(lines.length);
      expect(back).toEqual(expect.arrayContaining(lines));
    },
  );

  it('says so when two ids have every separator in them', () => {
    const ids = ['a;|,:b', 'c;|,:d', 'x'];
    const scenario = chart(
      ids.map((id) => ({ id, title: 'T' })),
      { lines: [solid('a;|,:b', 'x'), solid('c;|,:d', 'x')] },
    );
    expect(tableOf(scenario).areLinesWhole).toBe(false);
  });

  it('says so when a purpose reads like the purpose of another line', () => {
    const ids = ['a', 'b', 'x'];
    const scenario = chart(
      ids.map((id) => ({ id, title: 'T' })),
      { lines: [dotted('a', 'x', 'metrics\nb: budget'), dotted('b', 'x')] },
    );
    expect(tableOf(scenario).areLinesWhole).toBe(false);
    const harmless = { ...scenario, lines: [dotted('a', 'x', 'metrics\nfor: budget'), dotted('b', 'x')] };
    expect(tableOf(harmless).areLinesWhole).toBe(true);
    expect(readBack(readTable(csv(harmless))).lines).toEqual(harmless.lines);
  });

  it('marks what would mean something else than it says', () => {
    const scenario = chart([
      { id: '0', title: 'Eliminated', person: 'Open', department: 'Vacant', extra: kept(['Status', 'Open']) },
    ]);
    expect(csv(scenario).split('\r\n')[1]).toBe("'0,'Eliminated,'Open,Vacant,,Open");
    expect(readBack(readTable(csv(scenario))).roles).toEqual(scenario.roles);
  });

  it('puts an unknown manager back where he came from, unless that would draw a line or somebody else is there', () => {
    const unknown = kept(['Manager', '77']);
    const roles = [
      { id: '1', title: 'CEO' },
      { id: '2', title: 'CMO', extra: unknown },
      { id: '3', title: 'CFO', extra: unknown },
    ];
    const scenario = chart(roles, { lines: [solid('1', '3')] });
    expect(csv(scenario)).toBe(
      'Id,Title,Person,Department,Manager,Manager (kept)\r\n1,CEO,,,,\r\n3,CFO,,,1,77\r\n2,CMO,,,77,\r\n',
    );
    const known = chart([...roles, { id: '77', title: 'COO' }]);
    expect(tableOf(known).rows.map((cells) => cells[4])).toEqual(['', '', '', '']);
    const named = chart([...roles, { id: '4', title: 'COO', person: '77' }]);
    expect(tableOf(named).rows.map((cells) => cells[4])).toEqual(['', '', '', '']);
  });

  it('puts a dotted cell with an unknown manager back as it was', () => {
    const table =
      'Id,Title,Person,Department,Manager,Dotted line\r\n1,A,,,,\r\n2,B,,,1,\r\n3,C,,,1,2; 1|9\r\n';
    expect(csv(readBack(readTable(table)))).toBe(table);
  });

  it('has kept columns behind, marked where their names mean something', () => {
    const extra = kept(
      ['Grade', 'A'],
      ['Level', 'Band 9'],
      ['Unit', 'x'],
      ['Organisation', 'y'],
      ['Email', 'ada@x'],
      ['Grade (kept)', 'B'],
      ['__proto__', 'z'],
    );
    const scenario = chart([{ id: '1', title: 'CEO', extra }]);
    expect(header(scenario).slice(5)).toEqual([
      'Grade',
      'Level (kept)',
      'Unit (kept)',
      'Organisation',
      'Email',
      'Grade (kept) (kept)',
      '__proto__',
    ]);
    expect(readBack(readTable(csv(scenario))).roles).toEqual(scenario.roles);
  });

  it('keeps the marks of direction in notes and kept columns, as the file of a chart does', () => {
    const scenario = chart([
      {
        id: '1',
        title: 'CEO',
        note: 'a \u202Eb',
        extra: kept(['Remark', 'see \u202Ethere'], ['Level', '\u2066x']),
      },
    ]);
    expect(readBack(readTable(csv(scenario))).roles).toEqual(scenario.roles);
  });

  it('has a header with everything where the words of a role look more like one', () => {
    const extra = kept(['a', 'Board'], ['b', 'KPIs'], ['c', 'Note']);
    const scenario = chart([
      { id: 'Id', title: 'Title', person: 'Person', department: 'Department', extra },
      { id: 'x', title: 'CEO', note: 'x\nId;Title;Person;Department;Manager;Board;Level;Staff' },
    ]);
    expect(header(scenario)).toContain('Touchpoints');
    expect(readBack(readTable(csv(scenario))).roles).toEqual(scenario.roles);
  });
});

describe('a chart that came from a table', () => {
  const TABLE =
    'Grade,Employee ID,Job Title,Full name,Division,Reports to,Level,Location\r\nA,7,CEO,Ada,Board,,c-suite,\r\nB,8,CMO,Bo,Marketing,7,,Bonn\r\n';

  it('goes back under its own headers, in their order, empty columns too', () => {
    expect(csv(readBack(readTable(TABLE)))).toBe(TABLE);
  });

  it.each([
    ['Manager Email', 'ada@x', 'bo@x; ada@x', 'bo@x: metrics'],
    ['Manager name', 'Ada', 'Bo; Ada', 'Bo: metrics'],
    ['Reports to', '7', '8; 7', '8: metrics'],
  ])(
    'names bosses as the column %s says, and the dotted ones beside it alike',
    (name, ada, both, purpose) => {
      const table = [
        `Employee ID,Title,Name,Department,${name},Matrix Manager,Dotted line purposes,Work Email`,
        '7,CEO,Ada,,,,,ada@x',
        `8,CMO,Bo,,${ada},,,bo@x`,
        `9,Clerk,Cy,,${ada},${both},${purpose},`,
        '10,Clerk,Di,,nobody@x,,,',
        '',
      ].join('\r\n');
      const scenario = readBack(readTable(table));
      expect(scenario.lines).toHaveLength(4);
      expect(csv(scenario)).toBe(table);
    },
  );

  it('has ids in a column of another name where an address is not that of one boss alone', () => {
    const table =
      'Manager Email,Employee ID,Title,Name,Department,Work Email\r\n,7,CEO,Ada,,ada@x\r\nada@x,8,CMO,Bo,,bo@x\r\nbo@x,9,Clerk,Cy,,\r\nelse@x,10,Clerk,Di,,\r\n';
    const scenario = readBack(readTable(table));
    const shared = scenario.roles.map((role) =>
      role.id === '9' ? { ...role, extra: kept(['Work Email', 'bo@x']) } : role,
    );
    const changed = { ...scenario, roles: shared };
    expect(csv(changed)).toBe(
      'Manager,Employee ID,Title,Name,Department,Work Email,Manager Email (kept)\r\n,7,CEO,Ada,,ada@x,\r\n7,8,CMO,Bo,,bo@x,\r\n8,9,Clerk,Cy,,bo@x,\r\n,10,Clerk,Di,,,else@x\r\n',
    );
    const back = readBack(readTable(csv(changed)));
    expect([back.roles, back.lines]).toEqual([changed.roles, changed.lines]);
  });

  it('has ids where the addresses of bosses would be read as those of others', () => {
    const table =
      'Position ID,Title,Name,Department,Manager Email,Work Email\r\nada@x,Clerk,Bo,,,bo@x\r\n7,CEO,Ada,,,ada@x\r\n9,CMO,Cy,,7,\r\n';
    const scenario = readBack(readTable(table));
    expect(csv(scenario).split('\r\n')).toContain('9,CMO,Cy,,7,');
    expect(header(scenario)).toContain('Manager');
  });

  it('has new columns behind', () => {
    const scenario = readBack(readTable(TABLE));
    const [ceo, cmo] = scenario.roles;
    if (!ceo || !cmo) throw new Error('There are two roles.');
    const roles = [ceo, { ...cmo, staff: 5, extra: new Map([...(cmo.extra ?? []), ['Floor', '3']]) }];
    expect(header({ ...scenario, roles })).toEqual([
      'Grade',
      'Employee ID',
      'Job Title',
      'Full name',
      'Division',
      'Reports to',
      'Level',
      'Location',
      'Staff',
      'Floor',
    ]);
  });

  it('has its unknown managers back in its own column', () => {
    const table = 'Id,Title,Name,Department,Reports to Senior Post\r\n1,CEO,Ada,,\r\n2,CMO,Bo,,JCP2\r\n';
    expect(csv(readBack(readTable(table)))).toBe(table);
  });

  it('keeps addresses as ids as long as every role has one', () => {
    const table = 'Email,Title,Name,Department,Manager\r\nada@x,CEO,Ada,,\r\nbo@x,CMO,Bo,,ada@x\r\n';
    const scenario = readBack(readTable(table));
    expect(csv(scenario)).toBe(table);
    for (const id of ['cfo', 'ADA@x'])
      expect(header({ ...scenario, roles: [...scenario.roles, { id, title: 'CFO' }] })).toEqual([
        'Title',
        'Name',
        'Department',
        'Manager',
        'Id',
      ]);
  });

  it('does not use a header somebody had to explain, nor one in which names stand apart', () => {
    const scenario = readBack(
      readTable(
        'Nr,Title,First name,Last name,Line\n1,CEO,Ada,Osei,\n2,CMO,Bo,Li,1\n',
        'T',
        new Map([
          ['id', 'Nr'],
          ['manager', 'Line'],
        ]),
      ),
    );
    expect(csv(scenario)).toBe(
      'Title,Id,Person,Department,Manager\r\nCEO,1,Ada Osei,,\r\nCMO,2,Bo Li,,1\r\n',
    );
  });

  it('never begins with a header that would be skipped', () => {
    const scenario = chart([{ id: '1', title: 'CEO', extra: kept(['# desk', '4']) }], {
      table: { columns: [{ name: '# desk' }, { name: 'Job title', is: 'title' }] },
    });
    expect(header(scenario).slice(0, 2)).toEqual(['Job title', '# desk']);
  });
});
