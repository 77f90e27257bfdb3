import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/formats/table/read-table.ts';

interface Nasty {
  readonly table: string | Uint8Array;
  /** "id: title" of each role. */
  readonly roles: readonly string[];
  readonly lines?: readonly string[];
  /** What has to be said, each with its row. */
  readonly said?: readonly (readonly [row: number | undefined, sentence: string])[];
  /** Rows of which nothing is to be said. */
  readonly unsaid?: readonly number[];
}

const circleOf = (rows: string) =>
  `${rows} report to one another in a circle, so none of them has a way to the top. Give one of them a boss outside it.`;

const NASTY: Readonly<Record<string, Nasty>> = {
  'rows numbered in a column #': {
    table: '#,Name,Title,Manager\n1,Ada,CEO,\n2,Bo,CMO,Ada\n',
    roles: ['ceo: CEO', 'cmo: CMO'],
    lines: ['ceo > cmo'],
  },
  'settings of draw.io that name columns': {
    table: '# ignore: name,title,manager\nName,Title,Manager\nAda,CEO,\nBo,CMO,Ada\n',
    roles: ['ceo: CEO', 'cmo: CMO'],
    lines: ['ceo > cmo'],
    said: [
      [
        undefined,
        'One row stands above the header. Nothing there was read, and rows are counted from the header, which is row 1.',
      ],
    ],
  },
  'null for no manager, as databases write it': {
    table: 'ID,Name,Position,ReportsTo\n1,Ada,CEO,NULL\n2,Bo,CMO,Ada\n',
    roles: ['1: CEO', '2: CMO'],
    lines: ['1 > 2'],
    said: [[undefined, '“NULL” was read as nobody, and not as the name of a manager.']],
  },
  'ids that became floats in one column': {
    table: 'EmployeeID,Title,ManagerID\n1,CEO,\n2,CMO,1.0\n',
    roles: ['1: CEO', '2: CMO'],
    lines: ['1 > 2'],
    said: [[3, 'No row has the id “1.0”. The one with “1” was taken to be meant.']],
  },
  'zeros lost in one column': {
    table: 'Id,Title,Manager\n00017,CEO,\n00018,CMO,17\n',
    roles: ['00017: CEO', '00018: CMO'],
    lines: ['00017 > 00018'],
    said: [[3, 'No row has the id “17”. The one with “00017” was taken to be meant.']],
  },
  'zeros lost where two ids could be meant': {
    table: 'Id,Title,Manager\n017,CEO,\n0017,CFO,\n18,CMO,17\n',
    roles: ['017: CEO', '0017: CFO', '18: CMO'],
    said: [[4, 'No row has the id “17”. The role was left without a boss.']],
  },
  'ids in other case': {
    table: 'Id,Title,Manager\nDWP 1,CEO,\ndwp2,CMO,dwp1\n',
    roles: ['DWP 1: CEO', 'dwp2: CMO'],
    lines: ['DWP 1 > dwp2'],
    said: [[3, 'No row has the id “dwp1”. The one with “DWP 1” was taken to be meant.']],
  },
  'ids that differ only in case': {
    table: 'Id,Title,Manager\na,CEO,\nA,CFO,a\nb,CMO,A\n',
    roles: ['a: CEO', 'A: CFO', 'b: CMO'],
    lines: ['a > A', 'A > b'],
  },
  'managers with their numbers in brackets': {
    table: 'Employee ID,Worker,Title,Manager\n1042,Ada Osei,CEO,\n1043,Bo Li,CMO,Ada Osei (1042)\n',
    roles: ['1042: CEO', '1043: CMO'],
    lines: ['1042 > 1043'],
    said: [[3, 'No row has the id “Ada Osei (1042)”. The one with “1042” was taken to be meant.']],
  },
  'a manager who is on leave': {
    table: 'Name,Title,Manager\nAda Osei,CEO,\nBo,CMO,Ada Osei (On Leave)\nCy,CFO,Ada Osei\n',
    roles: ['ceo: CEO', 'cmo: CMO', 'cfo: CFO'],
    lines: ['ceo > cmo', 'ceo > cfo'],
    said: [[3, 'No row has the name “Ada Osei (On Leave)”. The one with “Ada Osei” was taken to be meant.']],
  },
  'titles with brackets, which are others': {
    table: 'Title,Reports to\nDirector,\nDeputy,Director (IT)\nAssistant,Director\n',
    roles: ['director: Director', 'deputy: Deputy', 'assistant: Assistant'],
    lines: ['director > assistant'],
    said: [[3, 'No row has the title “Director (IT)”. The role was left without a boss.']],
  },
  'names without a blank behind the comma': {
    table: 'Name,Title,Manager\n"Osei,Ada",CEO,\nBo,CMO,Ada Osei\n',
    roles: ['ceo: CEO', 'cmo: CMO'],
    lines: ['ceo > cmo'],
  },
  'two files one behind the other, each with its mark': {
    table:
      '\uFEFF"Id","Title","Manager"\r\n"1","CEO","XX"\r\n\uFEFF"Id","Title","Manager"\r\n"2","Head, IT","1"\r\n',
    roles: ['1: CEO', '2: Head, IT'],
    lines: ['1 > 2'],
    said: [[3, 'The row says again what the header says. It was skipped.']],
  },
  'two files in two encodings, one behind the other': {
    table: Buffer.concat([
      Buffer.from('Id,Title,Manager\n1,Café,\n'),
      Buffer.from('2,Düsseldorf (£),1\n', 'latin1'),
    ]),
    roles: ['1: Café', '2: Düsseldorf (£)'],
    lines: ['1 > 2'],
    said: [
      [
        undefined,
        'The file does not say how its characters are encoded. It was read as UTF-8 in some lines and as Windows-1252 in others.',
      ],
    ],
  },
  'a total below': {
    table: 'Id,Title,Manager,FTE\n1,CEO,,1\n2,CMO,1,0.5\nTotal:,,,1.5\n,,,\n',
    roles: ['1: CEO', '2: CMO'],
    lines: ['1 > 2'],
    said: [
      [4, 'The row looks like a total (“Total:”) and no role. It was skipped.'],
      [5, 'The row is blank. It was skipped.'],
    ],
  },
  'what is said of the table below it': {
    table:
      'Title,Person,Manager\nCEO,Ada,\nReport: Writer,,\nCMO,Bo,Ada\n,,\nStand: 01.12.2026,,\nStrictly confidential,,\nHead of Sales,,\n',
    roles: ['ceo: CEO', 'report-writer: Report: Writer', 'cmo: CMO', 'head-of-sales: Head of Sales'],
    lines: ['ceo > cmo'],
    said: [
      [
        6,
        'The row below the table (“Stand: 01.12.2026”) says something of it, and is no role. It was skipped.',
      ],
      [
        7,
        'The row below the table (“Strictly confidential”) says something of it, and is no role. It was skipped.',
      ],
    ],
  },
  'an address column under a name of its own': {
    table:
      'Staff ref,Role title,Kontakt,Manager e-mail\n7,CEO,ada@x.org,\n8,CMO,bo@x.org,Ada@x.org\n9,CFO,cy@x.org,bo@x.org\n',
    roles: ['ada@x.org: CEO', 'bo@x.org: CMO', 'cy@x.org: CFO'],
    lines: ['ada@x.org > bo@x.org', 'bo@x.org > cy@x.org'],
    said: [
      [
        undefined,
        'Managers are named by what stands in “Kontakt”. It was read as the e-mail addresses of the people.',
      ],
    ],
  },
  'a column of numbers under a name of its own': {
    table: 'Ref.,Role title,Grade,Manager\nA1,CEO,1,\nA2,CMO,2,A1\nA3,CFO,2,A1\nA4,X,3,A2\nA5,Y,3,A3\n',
    roles: ['A1: CEO', 'A2: CMO', 'A3: CFO', 'A4: X', 'A5: Y'],
    lines: ['A1 > A2', 'A1 > A3', 'A2 > A4', 'A3 > A5'],
    said: [[undefined, 'Managers are named by what stands in “Ref.”. It was read as the ids of the roles.']],
  },
  'a total in another language': {
    table: 'Personalnummer;Name;Stelle;Vorgesetzter;FTE\n1;Ada;CEO;;1,0\nSumme;;;;640,5\n',
    roles: ['1: CEO'],
    said: [[3, 'The row looks like a total (“Summe”) and no role. It was skipped.']],
  },
  'a total that says more than one': {
    table: 'Id,Title,Manager\n1,CEO,\nTotal,Staff,1\n',
    roles: ['1: CEO', 'Total: Staff'],
    lines: ['1 > Total'],
    said: [
      [
        3,
        'The row looks like a total (“Total”), but says more than one. It was kept as a role; remove it if it is none.',
      ],
    ],
  },
  'a circle of bosses, and another': {
    table: 'Id,Title,Manager\n1,CEO,\n2,A,4\n3,B,2\n4,C,3\n5,D,6\n6,E,5\n7,Below,5\n',
    roles: ['1: CEO', '2: A', '3: B', '4: C', '5: D', '6: E', '7: Below'],
    lines: ['4 > 2', '2 > 3', '3 > 4', '6 > 5', '5 > 6', '5 > 7'],
    said: [
      ...[3, 4, 5].map((row) => [row, circleOf('Rows 3, 4 and 5')] as const),
      ...[6, 7].map((row) => [row, circleOf('Rows 6 and 7')] as const),
    ],
  },
  'a circle of many': {
    table: `Id,Title,Manager\n${Array.from({ length: 9 }, (_, at) => `${at},R,${(at + 1) % 9}`).join('\n')}`,
    roles: Array.from({ length: 9 }, (_, at) => `${at}: R`),
    lines: Array.from({ length: 9 }, (_, at) => `${(at + 1) % 9} > ${at}`),
    said: [[2, circleOf('Rows 2, 3, 4, 5, 6 and 4 more')]],
  },
  'a row without a name, and one without an id': {
    table: 'Id,Title,Name,Manager\n1,CEO,Ada,\n2,Clerk,,1\n,Aide,Cy,1\n4,Head,vacant,1\n5,Board,,\n6,A,B,1\n',
    roles: ['1: CEO', '2: Clerk', 'aide: Aide', '4: Head', '5: Board', '6: A'],
    lines: ['1 > 2', '1 > aide', '1 > 4', '1 > 6'],
    said: [
      [3, 'The row has no name. Its role stands without a holder.'],
      [4, 'The row has no id. Its role was given the id “aide”.'],
    ],
    unsaid: [5, 6],
  },
  'posts, most of which nobody holds': {
    table: 'Id,Title,Name,Manager\n1,CEO,Ada,\n2,Clerk,,1\n3,Aide,,1\n',
    roles: ['1: CEO', '2: Clerk', '3: Aide'],
    lines: ['1 > 2', '1 > 3'],
    unsaid: [3, 4],
  },
  'a Total that is somebody’s name': {
    table: 'Id,Name,Title,Manager\n1,Ada,CEO,\n2,Total,Clerk,1\n',
    roles: ['1: CEO', '2: Clerk'],
    lines: ['1 > 2'],
  },
  'tops that are all called XX': {
    table:
      'Post Unique Reference,Job Title,Reports to Senior Post\nXX,First,XX\nXX,Second,XX\n1,Director,XX\n',
    roles: ['XX: First', 'XX-2: Second', '1: Director'],
    said: [
      [undefined, '“XX” was read as nobody, and not as the name of a manager.'],
      [
        3,
        'Another row has the id “XX” already, with another title or manager, and where a manager is named it stands for nobody. This role was given the id “XX-2”.',
      ],
    ],
  },
  'an id that stands twice, and names itself': {
    table: 'Id,Title,Manager\n1,CEO,\n7,CMO,1\n7,Chair,7\n8,Clerk,7\n',
    roles: ['1: CEO', '7: CMO', '7-2: Chair', '8: Clerk'],
    lines: ['1 > 7', '7 > 8'],
    said: [
      [4, 'The role reports to itself. It was read as a top of the chart.'],
      [
        4,
        'Another row has the id “7” already, with another title or manager, and keeps those who report to it. This role was given the id “7-2”.',
      ],
    ],
  },
  'an id that stands twice, in a table that names managers by their address': {
    table: [
      'Id,Email,Title,Manager email',
      '1,ada@example.org,CEO,',
      '7,bo@example.org,CMO,ada@example.org',
      '7,bo@example.org,Chair,ada@example.org',
      '8,cy@example.org,Clerk,bo@example.org',
      '',
    ].join('\n'),
    roles: ['1: CEO', '7: CMO', '7-2: Chair', '8: Clerk'],
    lines: ['1 > 7', '1 > 7-2', '7 > 8'],
    said: [
      [undefined, 'Managers are named by their e-mail, as it stands in “Email”.'],
      [
        4,
        'Another row has the id “7” already, with another title or manager, and keeps those who report to it. This role was given the id “7-2”.',
      ],
    ],
  },
  'a copy of a row that is a job share': {
    table: 'Id,Name,Title,Manager\n1,Ada,CEO,\n1,Bo,CEO,\n1,Bo,CEO,\n',
    roles: ['1: CEO'],
    said: [
      [3, 'Id, title and manager are those of row 2. The two rows are one role, shared by several people.'],
      [4, 'Id, title and manager are those of row 3, and so is everything else. The two rows are one role.'],
    ],
  },
  'every line in quotation marks': {
    table: '"Id,Title,Manager"\n"1,""Head, IT"","\n"2,CMO,1"\n',
    roles: ['1: Head, IT', '2: CMO'],
    lines: ['1 > 2'],
  },
  'ids as formulas, to keep their zeros': {
    table: 'Id,Title,Manager\n="001",CEO,\n"=""002""",CMO,="001"\n',
    roles: ['001: CEO', '002: CMO'],
    lines: ['001 > 002'],
  },
  'a quotation mark that is closed in a later row': {
    table: 'Id,Title,Manager\n1,"CEO,\n2,CMO,1\n3,"CFO",1\n',
    roles: ['1: "CEO', '2: CMO', '3: CFO'],
    lines: ['1 > 2', '1 > 3'],
    said: [
      [
        2,
        'A quotation mark is opened here and the next one stands rows below, in the midst of a cell. It was read as part of the text.',
      ],
    ],
  },
  'ends of lines of an old Mac, pounds and quotation marks of Windows, and an empty character': {
    table: Uint8Array.from(
      [
        `Id,Title,Salary (\xA3),Manager\r1,Director \x96 \x93A\x94,5\xA3,\r`,
        `2,Chief Officer\0,6,1\r3,Head of Finance and Estates,7,1\r4,Head of Strategy and Policy,8,1\r`,
      ].join(''),
      (letter) => letter.charCodeAt(0),
    ),
    roles: [
      '1: Director – “A”',
      '2: Chief Officer',
      '3: Head of Finance and Estates',
      '4: Head of Strategy and Policy',
    ],
    lines: ['1 > 2', '1 > 3', '1 > 4'],
    said: [
      [undefined, 'The file does not say how its characters are encoded. It was read as Windows-1252.'],
      [3, 'Invisible control characters were removed.'],
    ],
  },
  'UTF-16 that was cut off in the midst of a letter': {
    table: Buffer.concat([
      Buffer.from('\uFEFFId\tTitle\tManager\n1\tCEO\t\n', 'utf16le'),
      Buffer.from([0x32]),
    ]),
    roles: ['1: CEO'],
  },
  'posts nobody may be named of': {
    table: 'Id,Name,Title,Manager\n1,N/D,CEO,N/A\n2,N/D,CMO,1\n3,Not in  post,CFO,1\n4,Eliminated,COO,1\n',
    roles: ['1: CEO', '2: CMO', '3: CFO'],
    lines: ['1 > 2', '1 > 3'],
    said: [
      [undefined, '“N/A” was read as nobody, and not as the name of a manager.'],
      [5, 'The post was eliminated. It was skipped.'],
    ],
  },
};

describe('a nasty table', () => {
  it.each(Object.entries(NASTY))('of %s is read, and what it takes is said', (_what, nasty) => {
    const read = readTable(nasty.table);
    if (!read.ok) throw new Error(read.message);
    const [scenario] = read.document.scenarios;
    expect(scenario.roles.map(({ id, title }) => `${id}: ${title}`)).toEqual(nasty.roles);
    expect(scenario.lines.map(({ manager, report }) => `${manager} > ${report}`)).toEqual(nasty.lines ?? []);
    const said = read.problems.map(({ row, message }) => [row, message]);
    for (const sentence of nasty.said ?? []) expect(said).toContainEqual(sentence);
    const { made, merged, skipped } = read.counts;
    expect(read.counts.read).toBe(made + merged + skipped);
    const grave = read.problems.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
    const expected = (nasty.said ?? []).map(([, sentence]) => sentence);
    expect(grave.filter((message) => !expected.includes(message))).toEqual([]);
    expect(said.filter(([row]) => nasty.unsaid?.includes(Number(row)))).toEqual([]);
  });
});
