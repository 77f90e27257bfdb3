import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/chart/chart.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { isTable, readTable } from '../../../../src/formats/table/read-table.ts';
import type { TableProblem } from '../../../../src/formats/table/table-problem.ts';
import { lint } from '../../../../src/rules/lint.ts';

function read(text: string | Uint8Array) {
  const result = readTable(text);
  if (!result.ok) throw new Error(result.message);
  const [scenario] = result.document.scenarios;
  return {
    ...result,
    roles: scenario.roles,
    lines: scenario.lines.map(
      ({ manager, report, kind }) => `${manager} ${kind === 'solid' ? '>' : '~'} ${report}`,
    ),
    at: (row: number | undefined) => result.problems.filter((problem) => problem.row === row),
  };
}

const titles = (roles: readonly Role[]) => roles.map(({ id, title }) => `${id}: ${title}`);

describe('the shape of a table', () => {
  it.each([',', ';', '\t', '|'])('may have %j between its cells', (delimiter) => {
    const text = ['Id', 'Job Title', 'Manager ID'].join(delimiter);
    const { roles, lines } = read(`${text}\n1${delimiter}CEO${delimiter}\n2${delimiter}CMO${delimiter}1\n`);
    expect(titles(roles)).toEqual(['1: CEO', '2: CMO']);
    expect(lines).toEqual(['1 > 2']);
  });

  it('may be UTF-16, as Excel saves text', () => {
    const bytes = Buffer.from('\uFEFFId\tTitle\tManager\r\n1\tCafé\t\r\n', 'utf16le');
    expect(titles(read(bytes).roles)).toEqual(['1: Café']);
  });

  it('may begin with titles and with the settings of draw.io', () => {
    const { roles, at } = read('# label: %name%\n# style: x\nStaff list,,\nTitle,Manager,Name\nCEO,,Ada\n');
    expect(roles).toMatchObject([{ title: 'CEO', person: 'Ada' }]);
    expect(at(undefined).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('3 rows stand above the header'),
    );
  });

  it('counts records from the header, not lines of the file', () => {
    const { at } = read('Report of 2026\nId,Title,Note,Manager\n1,CEO,"two\nlines",\n2,CMO,,9\n');
    expect(at(3)).toMatchObject([{ column: 'Manager', severity: 'warning' }]);
  });

  it.each([
    ['', 'no-header'],
    ['a,b,c\n1,2,3\n', 'no-header'],
    ['Manager,Department\nx,y\n', 'no-header'],
    [`Title${',x'.repeat(1000)}\n`, 'too-wide'],
    [`Title\n${'x\n'.repeat(200_001)}`, 'too-long'],
    [Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff), 'not-text'],
    [new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
  ])('is refused when it is none (%#)', (input, reason) => {
    expect(readTable(input)).toEqual({
      ok: false,
      reason,
      message: expect.stringMatching(/^The |^No /),
    });
  });

  it('may have a million blank rows below it', () => {
    const { counts } = read(`Title,Manager\nCEO,\n${',\n'.repeat(1_000_000)}`);
    expect(counts).toEqual({ read: 1_000_001, made: 1, merged: 0, skipped: 1_000_000 });
  }, 30_000);

  it('is not mistaken for an outline, nor an outline for it', () => {
    expect(isTable('Job Title\tReports to\nCEO\t\n')).toBe(true);
    expect(isTable('Chief Executive Officer\n  Chief Customer Officer (Ada) [executive, board]\n')).toBe(
      false,
    );
    expect(isTable('Level 1\tLevel 2\tLevel 3\nCEO\t\t\n\tCMO\t\n')).toBe(true);
    expect(isTable('Level 1\n  Level 2\n  Level 3\n')).toBe(false);
    expect(isTable('Level 1\tLevel 2\n')).toBe(false);
    expect(isTable('Title\n  Manager\n')).toBe(false);
    expect(isTable('Title, Manager\n')).toBe(false);
    expect(isTable('Name, Department\nAda, Sales\n')).toBe(false);
  });
});

describe('columns', () => {
  it('are known whatever their case, blanks, marks and accents', () => {
    const { roles, lines } = read('EMPLOYEE_ID,Job-Title,Réports.to\n1,CEO,\n2,CMO,1\n');
    expect(titles(roles)).toEqual(['1: CEO', '2: CMO']);
    expect(lines).toEqual(['1 > 2']);
  });

  it('give names from one or from two, and the most specific department', () => {
    const { roles } = read('Title,First name,Surname,Division,Unit,Parent Department\nCEO,Ada,Osei,D,U,P\n');
    expect(roles[0]).toMatchObject({ person: 'Ada Osei', department: 'U' });
    expect([...(roles[0]?.extra ?? [])]).toEqual([
      ['Division', 'D'],
      ['Parent Department', 'P'],
    ]);
  });

  it('with the name of a field give the field', () => {
    const { roles, problems } = read(
      'Title,Board,Executive,Staff,KPIs,Touchpoints,Accountable for,Function,Level,Budget,Note\n' +
        'CCO,yes,x,"1,200",NPS; CSAT,"phone, email",none,Customer Experience,C-suite,no,hello\n',
    );
    expect(roles[0]).toEqual({
      id: 'cco',
      title: 'CCO',
      board: true,
      executive: true,
      staff: 1200,
      kpis: ['NPS', 'CSAT'],
      touchpoints: ['phone', 'email'],
      accountableFor: [],
      function: 'customer-experience',
      level: 'c-suite',
      budget: false,
      note: 'hello',
    });
    expect(problems.filter(({ severity }) => severity !== 'info')).toHaveLength(1);
  });

  it('say how a post stands in the words of programs for staff', () => {
    const { roles } = read('Title,Position Status\nCEO,Filled\nCFO,Vacant\nCMO,\nCOO,open\nCIO,no\n');
    expect(roles.map(({ vacant }) => vacant)).toEqual([false, true, undefined, true, false]);
  });

  it('of a status that is about something else are kept as they are', () => {
    const { roles } = read('Title,Position Status\nCEO,Approved\nCFO,Frozen\n');
    expect(roles.map(({ vacant, extra }) => [vacant, extra?.get('Position Status')])).toEqual([
      [undefined, 'Approved'],
      [undefined, 'Frozen'],
    ]);
  });

  it('that only look like a field are kept as they are, with one word about it', () => {
    const { roles, problems } = read('Title,Level\nCEO,Band 9\nCMO,Band 8\n');
    expect(roles.map(({ extra }) => extra?.get('Level'))).toEqual(['Band 9', 'Band 8']);
    expect(problems.filter(({ column }) => column === 'Level')).toMatchObject([{ severity: 'info' }]);
  });

  it('keep a value that does not fit, and say so', () => {
    const { roles, at } = read('Title,Level\nCEO,c-suite\nCMO,boss\n');
    expect(roles[1]?.extra?.get('Level')).toBe('boss');
    expect(at(3)).toMatchObject([{ column: 'Level', severity: 'warning' }]);
  });

  it('without a field of their own are kept, also twice of a name, without one, and beyond the header', () => {
    const { roles } = read('Title,Grade,Grade,,__proto__\nCEO,a,b,c,d,e\n');
    expect([...(roles[0]?.extra ?? [])]).toEqual([
      ['Grade', 'a'],
      ['Grade (2)', 'b'],
      ['Column 4', 'c'],
      ['__proto__', 'd'],
      ['Column 6', 'e'],
    ]);
  });
});

describe('managers', () => {
  it.each([
    ['an id', 'Id,Name,Email,Title,Manager\n7,Ada,ada@x,CEO,\n8,Bo,bo@x,CMO,7\n', 'id'],
    ['an address', 'Id,Name,Email,Title,Manager\n7,Ada,ada@x,CEO,\n8,Bo,bo@x,CMO,ADA@x\n', 'e-mail'],
    ['a name', 'Id,Name,Email,Title,Manager\n7,Ada Osei,ada@x,CEO,\n8,Bo,bo@x,CMO,"Osei, Ada"\n', 'name'],
    [
      'first and last name',
      'Id,First name,Last name,Title,Manager\n7,Ada,Osei,CEO,\n8,Bo,Li,CMO,ada osei\n',
      'name',
    ],
  ])('are found by %s, and the report says so', (_what, text, way) => {
    const { lines, problems } = read(text);
    expect(lines).toEqual(['7 > 8']);
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`Managers are named by their ${way}`),
    );
  });

  it('are taken from the column in which most are found', () => {
    const { lines, roles } = read(
      'Id,Name,Title,Manager,Manager ID\n1,Ada,CEO,,\n2,Bo,CMO,Ada Lovelace,1\n3,Cy,CFO,Ada,1\n',
    );
    expect(lines).toEqual(['1 > 2', '1 > 3']);
    expect(roles[1]?.extra?.get('Manager')).toBe('Ada Lovelace');
  });

  it.each(['', '0', '*', 'XX', 'xx', '1'])('may be nobody: %j', (top) => {
    const { lines, problems } = read(`Id,Title,Manager\n1,CEO,${top}\n2,CMO,1\n`);
    expect(lines).toEqual(['1 > 2']);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('may have the number 0, where somebody has', () => {
    expect(read('Id,Title,Manager\n0,CEO,0\n1,CMO,0\n').lines).toEqual(['0 > 1']);
  });

  it('who are unknown leave the role without a boss, and the cell with the role', () => {
    const { lines, roles, at } = read('Id,Title,Manager\n1,CEO,\n2,CMO,77\n');
    expect(lines).toEqual([]);
    expect(roles[1]?.extra?.get('Manager')).toBe('77');
    expect(at(3)).toMatchObject([{ column: 'Manager', severity: 'warning', message: /“77”/ }].map(asMatcher));
  });

  it('whose name two people bear are a problem, not a guess', () => {
    const { lines, at } = read('Name,Title,Manager\nAda,CEO,\nBo,CMO,Ada\nBo,CFO,Ada\nCy,Clerk,Bo\n');
    expect(lines).toEqual(['ceo > cmo', 'ceo > cfo']);
    expect(at(5)).toMatchObject(
      [{ column: 'Manager', message: /Several roles have the name “Bo”/ }].map(asMatcher),
    );
  });

  it('may form a circle', () => {
    expect(read('Id,Title,Manager\n1,A,2\n2,B,1\n').lines).toEqual(['2 > 1', '1 > 2']);
  });

  it('may be dotted, several in a cell', () => {
    const { lines, at } = read('Id,Title,Manager,Dotted line\n1,A,,\n2,B,1,\n3,C,1,2; 1|9\n4,D,1,"2,2"\n');
    expect(lines).toEqual(['1 > 2', '1 > 3', '1 > 4', '2 ~ 3', '1 ~ 3', '2 ~ 4']);
    expect(at(4)).toMatchObject([{ severity: 'warning', message: /“9”/ }].map(asMatcher));
    expect(at(5)).toMatchObject([{ severity: 'info', message: /stands already/ }].map(asMatcher));
  });
});

describe('rows', () => {
  it('without a word are skipped, each with a word about it', () => {
    const { counts, at } = read('Id,Title,Manager\n1,CEO,\n,,\n\n2,CMO,1\n');
    expect(counts).toEqual({ read: 4, made: 2, merged: 0, skipped: 2 });
    expect(at(3)).toMatchObject([{ message: 'Rows 3 to 4 are blank. They were skipped.' }]);
    expect(read('Id,Title\n,\n1,CEO\n').at(2)).toMatchObject(
      [{ message: /The row is blank/ }].map(asMatcher),
    );
  });

  it('of posts that are no more are skipped', () => {
    const { counts, at } = read('Id,Name,Title,Manager\n1,Ada,CEO,\n2,Eliminated,CMO,1\nELIMINATED,,CFO,1\n');
    expect(counts).toEqual({ read: 3, made: 1, merged: 0, skipped: 2 });
    expect(at(4)).toMatchObject([{ message: /eliminated/ }].map(asMatcher));
  });

  it.each(['Vacant', 'not in post', 'TBH', 'Open'])(
    'of a post that is %s are vacant, and never merge',
    (word) => {
      const row = `7,${word},Clerk,1\n`;
      const { roles, counts } = read(`Id,Name,Title,Manager\n1,Ada,CEO,\n${row}${row}${word},,Clerk,1\n`);
      expect(counts).toEqual({ read: 4, made: 4, merged: 0, skipped: 0 });
      expect(roles.slice(1)).toMatchObject([
        { id: '7', vacant: true },
        { id: '7-2', vacant: true },
        { id: 'clerk', vacant: true },
      ]);
      expect(roles.slice(1).every(({ person }) => person === undefined)).toBe(true);
    },
  );

  it('with the same id, title and manager are one role: shared, or written twice', () => {
    const { roles, counts, at } = read(
      'Id,Name,Title,Manager,FTE\n1,Ada,CEO,,1\n2,Bo,CMO,1,0.5\n2,Cy,CMO,1,0.6\n3,Di,CFO,1,1\n3,Di,CFO,1,1\n',
    );
    expect(counts).toEqual({ read: 5, made: 3, merged: 2, skipped: 0 });
    expect(roles[1]).toMatchObject({ person: 'Bo & Cy', jobShare: true });
    expect(roles[1]?.extra?.get('FTE')).toBe('0.5; 0.6');
    expect(roles[2]).toEqual({ id: '3', title: 'CFO', person: 'Di', extra: new Map([['FTE', '1']]) });
    expect(at(4)).toMatchObject([{ severity: 'info', message: /row 3.*shared/ }].map(asMatcher));
    expect(at(6)).toMatchObject([{ severity: 'info', message: /row 5.*everything else/ }].map(asMatcher));
  });

  it('are all accounted for, however much else there is to say', () => {
    const faulty = Array.from({ length: 10_100 }, (_, at) => `${at + 2},x,nobody ${at}\n`).join('');
    const text = `Id,Title,Manager\n1,CEO,\n${faulty}${',,\n'.repeat(12_000)}1,CEO,\n1,Eliminated,\n`;
    const { counts, problems } = read(text);
    expect(counts).toMatchObject({ merged: 1, skipped: 12_001 });
    const rows = Array.from({ length: 12_002 }, (_, at) => 10_103 + at);
    expect(rowsAccountedFor(problems)).toEqual(rows);
    expect(problems.map(({ message }) => message)).toContain(
      'Rows 10,103 to 22,102 are blank. They were skipped.',
    );
  });

  it('that share one role keep each manager nobody knows', () => {
    const { roles } = read('Id,Name,Title,Manager,Dotted line\n1,A,CEO,,x\n1,B,CEO,,y\n');
    expect(roles[0]?.extra?.get('Dotted line')).toBe('x; y');
  });

  it('above the header have no number', () => {
    const { problems } = read('Staff,"of 2026\nId,Title,Manager\n1,CEO,\n');
    expect(problems.filter(({ message }) => message.includes('never closed'))).toEqual([
      { severity: 'warning', message: expect.stringContaining('above the header') },
    ]);
  });

  it('may be none, which is said', () => {
    expect(read('Id,Title,Manager\n').problems).toContainEqual({
      severity: 'warning',
      message: 'There is no role in it.',
    });
  });

  it('that share a post and differ elsewhere keep the first word, and say so', () => {
    const { roles, at } = read('Id,Name,Title,Manager,Board\n1,A,CEO,,yes\n1,B,CEO,,no\n');
    expect(roles).toMatchObject([{ board: true, jobShare: true }]);
    expect(at(3)).toMatchObject([{}, { severity: 'warning', message: /board/ }].map(asMatcher));
  });

  it('that repeat an id otherwise are kept, and lines lead to the first', () => {
    const { roles, lines, counts, at } = read(
      'Id,Title,Manager\n1,CEO,\n2,CMO,1\n2,CFO,1\n2-2,COO,1\n3,Clerk,2\n',
    );
    expect(titles(roles)).toEqual(['1: CEO', '2: CMO', '2-3: CFO', '2-2: COO', '3: Clerk']);
    expect(lines).toContain('2 > 3');
    expect(counts.made).toBe(5);
    expect(at(4)).toMatchObject([{ severity: 'warning', message: /“2-3”/ }].map(asMatcher));
  });

  it('without an id or a title are kept', () => {
    const { roles, at } = read('Id,Title,Name,Manager\n,CEO,Ada,\n,,Bo,\n');
    expect(titles(roles)).toEqual(['ceo: CEO', 'untitled-role: Untitled role']);
    expect(at(3)).toMatchObject([{ column: 'Title', severity: 'warning' }]);
  });

  it('come out clean', () => {
    const { roles, at } = read('Title,Manager\n"CEO\u001B[31m\u202E",\n');
    expect(roles[0]?.title).toBe('CEO[31m');
    expect(at(2).length).toBeGreaterThan(0);
  });

  it('are not lost to a quotation mark somebody forgot', () => {
    const { counts, at } = read('Id,Title,Manager\n1,"CEO,\n2,CMO,1\n3,CFO,1\n');
    expect(counts.made).toBe(3);
    expect(at(2)).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('never closed') }),
    );
  });
});

describe('any table', () => {
  const cell = fc.constantFrom(
    '',
    '1',
    '2',
    '3',
    'A',
    'B',
    'Vacant',
    'Eliminated',
    '0',
    'XX',
    '__proto__',
    '"',
    'x;y',
    '\u0000',
  );
  const header = fc.constantFrom(
    'Id,Title,Manager',
    'Title,Name,Reports to,Dotted line',
    'Name,Email,Title,Manager,Level,Id',
    'Title,Title,,Id,Manager ID,Manager',
  );
  const table = fc
    .tuple(header, fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 12 }))
    .map(([names, rows]) => [names, ...rows.map((row) => row.join(','))].join('\n'));

  it('has every row accounted for, and gives a chart that is a chart', () => {
    fc.assert(
      fc.property(table, (text) => {
        const { counts, roles, problems, document } = read(text);
        expect(counts.read).toBe(counts.made + counts.merged + counts.skipped);
        expect(roles).toHaveLength(counts.made);
        expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length);
        expect(rowsAccountedFor(problems)).toHaveLength(counts.merged + counts.skipped);
        const again = readDocument(writeDocument(document));
        expect(again).toEqual({ ok: true, document, problems: [], readOnly: false });
        expect(() => lint(document, document.scenarios[0])).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it('and any bytes at all are read without a crash', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      table.map((text) => Buffer.from(text, 'latin1')),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        expect(() => readTable(input)).not.toThrow();
      }),
    );
  });
});

/** Every row that is said to be merged or skipped, those of a run of blank ones each. */
function rowsAccountedFor(problems: readonly TableProblem[]): readonly number[] {
  return problems.flatMap(({ row = 0, message }) => {
    if (!/skipped|one role/.test(message)) return [];
    const [, from, to] = /^Rows ([\d,]+) to ([\d,]+) /.exec(message) ?? [];
    if (from === undefined || to === undefined) return [row];
    const [first, last] = [from, to].map((text) => Number(text.replaceAll(',', '')));
    return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => (first ?? 0) + at);
  });
}

function asMatcher<T extends { readonly message?: RegExp }>({ message, ...rest }: T) {
  return message === undefined ? rest : { ...rest, message: expect.stringMatching(message) };
}
