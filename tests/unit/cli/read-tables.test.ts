import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/formats/document/read-document.ts';
import { run } from '../../support/fake-io.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';

/** A sheet of these rows, and nothing in a cell that is empty. */
function sheet(...rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) =>
    row.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join(''),
  );
  return `<sheetData>${cells.map((row) => `<row>${row}</row>`).join('')}</sheetData>`;
}

const WORKBOOK = rawWorkbook({
  sheets: {
    Notes: sheet(['As of March']),
    Staff: sheet(['Id', 'Title', 'Manager'], ['1', 'CEO', ''], ['2', 'CMO', '1']),
    Plan: sheet(['Id', 'Title', 'Boss'], ['1', 'CEO', ''], ['3', 'CCO', '1']),
  },
});
const LIST = JSON.stringify([
  { id: 1, title: 'CEO' },
  { id: 2, title: 'CMO', parentId: 1 },
]);

function titlesIn(out: string): readonly string[] {
  const read = readDocument(out);
  if (!read.ok) throw new Error(read.message);
  const [{ roles, lines }] = read.document.scenarios;
  return [
    ...roles.map(({ title }) => title),
    ...lines.map(({ manager, report }) => `${manager} > ${report}`),
  ];
}

describe('a workbook', () => {
  it('is read from its first sheet with managers, and the others are named', async () => {
    const { code, out, err } = await run(['convert', 'staff.xlsx', '-'], {
      files: { 'staff.xlsx': WORKBOOK },
    });
    expect(code).toBe(0);
    expect(titlesIn(out)).toEqual(['CEO', 'CMO', '1 > 2']);
    expect(err).toContain('“Staff” was read; the others are “Notes”, “Plan”.');
  });

  it('is read from the sheet that is asked for', async () => {
    const { out } = await run(['convert', 'staff.xlsx', '-', '--sheet', 'Plan'], {
      files: { 'staff.xlsx': WORKBOOK },
    });
    expect(titlesIn(out)).toEqual(['CEO', 'CCO', '1 > 3']);
  });

  it('is read from the column that is asked for', async () => {
    const told = ['--sheet', 'Plan', '--map', 'id=Title', '--map', 'title=Id'];
    const { out } = await run(['convert', 'staff.xlsx', '-', ...told], { files: { 'staff.xlsx': WORKBOOK } });
    expect(titlesIn(out)).toContain('3');
  });

  it('is known from the standard input and whatever its name says', async () => {
    const piped = await run(['convert', '-', '-'], { stdin: WORKBOOK });
    expect(titlesIn(piped.out)).toEqual(['CEO', 'CMO', '1 > 2']);
    const misnamed = await run(['convert', 'staff.csv', '-'], { files: { 'staff.csv': WORKBOOK } });
    expect(titlesIn(misnamed.out)).toEqual(['CEO', 'CMO', '1 > 2']);
  });

  it('is judged, and what reading had to say stands in the report', async () => {
    const { out } = await run(['lint', 'staff.xlsx', '--sheet', 'Plan', '--format', 'json'], {
      files: { 'staff.xlsx': WORKBOOK },
    });
    const { charts } = JSON.parse(out) as {
      charts: { title: string; roles: number; problems: { message: string }[] }[];
    };
    expect(charts[0]).toMatchObject({ title: 'staff', roles: 2 });
    expect(charts[0]?.problems.map(({ message }) => message).join(' ')).toContain('“Plan” was read');
  });

  it('is refused where it has no such sheet', async () => {
    const { code, err } = await run(['lint', 'staff.xlsx', '--sheet', 'Plans'], {
      files: { 'staff.xlsx': WORKBOOK },
    });
    expect(code).toBe(2);
    expect(err).toContain('has no sheet “Plans”. Its sheets are “Notes”, “Staff”, “Plan”.');
  });

  it.each([
    ['a.csv', 'Id,Title\n1,CEO\n'],
    ['a.json', LIST],
    ['a.txt', 'CEO\n  CMO\n'],
  ])('is what --sheet needs, and %s is none', async (name, content) => {
    const { code, err } = await run(['convert', name, '-', '--sheet', 'Plan'], {
      files: { [name]: content },
    });
    expect(code).toBe(2);
    expect(err).toContain('This is no workbook, so there is no sheet for --sheet to find.');
  });
});

describe('a list of people in JSON', () => {
  it.each([
    ['from a file', ['convert', 'people.json', '-'], { files: { 'people.json': LIST } }],
    ['from the standard input', ['convert', '-', '-'], { stdin: LIST }],
    ['in an object', ['convert', '-', '-'], { stdin: `{"employees": ${LIST}}` }],
  ])('is read %s', async (_, args, surroundings) => {
    const { code, out } = await run(args, surroundings);
    expect(code).toBe(0);
    expect(titlesIn(out)).toEqual(['CEO', 'CMO', '1 > 2']);
  });

  it('is told apart from a chart that is damaged, whose fault is named', async () => {
    const { code, err } = await run(['convert', '-', '-'], {
      stdin: '{"format": "reportline",\n "title" 1}',
    });
    expect(code).toBe(2);
    expect(err).toMatch(/damaged.*line 2, column 10/);
  });

  it('cannot be mapped where it is none', async () => {
    const { code, err } = await run(['convert', 'a.json', '-', '--map', 'title=x'], {
      files: { 'a.json': '{}' },
    });
    expect(code).toBe(2);
    expect(err).toContain('no table Reportline knows');
  });
});

describe('text with the ending of a workbook', () => {
  it('is read as the table it is', async () => {
    const { out } = await run(['convert', 'a.xls', '-'], {
      files: { 'a.xls': 'Id\tTitle\tManager\n1\tCEO\t\n2\tCMO\t1\n' },
    });
    expect(titlesIn(out)).toEqual(['CEO', 'CMO', '1 > 2']);
  });
});
