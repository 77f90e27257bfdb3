import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
import { readOutline, writeOutline } from '../../../src/chart/outline.ts';
import { readDocument } from '../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { readWorkbook } from '../../../src/formats/table/read-workbook.ts';
import { writeCsv, writeTsv } from '../../../src/formats/table/write-csv.ts';
import { tableOf } from '../../../src/formats/table/write-table.ts';
import { harmless } from '../../../src/formats/text/plain-text.ts';
import { writeMermaid } from '../../../src/formats/text/write-mermaid.ts';
import { writeMarkdownOutline } from '../../../src/formats/text/write-markdown-outline.ts';
import { run, systemError } from '../../support/fake-io.ts';
import { hostileDocument } from '../../support/report-charts.ts';
import { allElements, readXml } from '../../support/read-xml.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../support/reference-charts.ts';

const scenario = (outline: string, id: string) => readOutline(outline, id).scenario;
const TODAY = scenario('CEO (Ada)\n  CMO\n  CFO\nCMO ..> CFO: metrics\n', 'today');
const TOMORROW = scenario('CEO\n  CCO\n', 'tomorrow');

const ONE: ChartDocument = { title: 'Northwind', scenarios: [TODAY] };
const TWO: ChartDocument = { title: 'Northwind', baseline: 'tomorrow', scenarios: [TODAY, TOMORROW] };
const FILES = { 'one.json': writeDocument(ONE), 'two.json': writeDocument(TWO) };

const convert = (...args: string[]) => run(['convert', ...args], { files: FILES });
const text = (content: string | Uint8Array | undefined) => String(content);

describe('convert', () => {
  it.each([
    ['a.json', writeDocument(ONE)],
    ['a.txt', writeOutline(TODAY)],
    ['a.md', writeMarkdownOutline(TODAY)],
    ['a.mmd', writeMermaid(TODAY, 'Northwind')],
    ['a.csv', writeCsv(tableOf(TODAY))],
    ['a.tsv', writeTsv(tableOf(TODAY))],
  ])('writes %s', async (name, expected) => {
    const { code, out, err, files } = await convert('one.json', name);
    expect([code, out, err]).toEqual([0, '', '']);
    expect(files.get(name)).toBe(expected);
  });

  it('writes a picture of the whole chart, folded branches too', async () => {
    const folded = { ...TODAY, arrangement: { folded: ['ceo'] } };
    const { code, files } = await run(['convert', 'a.json', 'a.svg'], {
      files: { 'a.json': writeDocument({ title: 'Northwind', scenarios: [folded] }) },
    });
    expect(code).toBe(0);
    const titles = allElements(readXml(text(files.get('a.svg'))))
      .filter(({ name }) => name === 'title')
      .map((element) => element.text);
    expect(titles[0]).toBe('Northwind');
    for (const title of ['CEO', 'CMO', 'CFO'])
      expect(titles.filter((words) => words.startsWith(title)).length).toBeGreaterThan(0);
  });

  it.each(REFERENCE_CHARTS)('reads back %s as it was, through JSON', async (name) => {
    const files = { 'a.json': referenceChart(name) };
    const { out } = await run(['convert', 'a.json', '-'], { files });
    expect(readDocument(out)).toEqual(readDocument(files['a.json']));
  });

  it('goes from one standard stream to the other, to JSON unless told otherwise', async () => {
    const json = await run(['convert', '-', '-'], { stdin: 'CEO\n  CMO\n' });
    expect(readDocument(json.out)).toMatchObject({
      ok: true,
      document: { scenarios: [{ roles: [{}, {}] }] },
    });
    const outline = await run(['convert', '-', '-', '--to', 'txt'], { stdin: json.out });
    expect(outline.out).toBe('CEO\n  CMO\n');
  });

  it('makes a chart of a table, and says what reading had to say', async () => {
    const files = { 'staff.csv': 'Id,Title,Manager,Grade\n1,CEO,,A\n2,CMO,9,B\n' };
    const { code, err, files: after } = await run(['convert', 'staff.csv', 'staff.json'], { files });
    expect(code).toBe(0);
    expect(err).toContain('reportline: staff.csv: row 3, column “Manager”: No row has the id “9”.');
    const read = readDocument(text(after.get('staff.json')));
    expect(read).toMatchObject({ document: { title: 'staff' }, problems: [] });
  });

  it('takes a field from the column it is told, or says which columns there are', async () => {
    const files = { 'a.csv': 'Id,Title,Manager,Line\n1,CEO,,\n2,CMO,x,1\n' };
    const told = await run(['convert', 'a.csv', '-', '--map', 'Manager=line'], { files });
    expect(readDocument(told.out)).toMatchObject({
      document: { scenarios: [{ lines: [{ manager: '1', report: '2' }] }] },
    });
    const wrong = await run(['convert', 'a.csv', '-', '--map', 'manager=Boss'], { files });
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('no column “Boss”. Its columns are “Id”, “Title”, “Manager”, “Line”.');
  });

  it('takes the baseline, or the scenario that is named, and says what it leaves out', async () => {
    const baseline = await convert('two.json', 'a.json');
    expect(readDocument(text(baseline.files.get('a.json')))).toMatchObject({
      document: { baseline: 'tomorrow', scenarios: [{ id: 'tomorrow' }] },
      problems: [],
    });
    expect(baseline.err).toContain('the other scenario');
    const named = await convert('two.json', 'a.json', '--scenario', 'today');
    const read = readDocument(text(named.files.get('a.json')));
    expect(read).toMatchObject({ document: { scenarios: [{ id: 'today' }] }, problems: [] });
  });

  it('writes a table that reads back as the same chart', async () => {
    const { files } = await convert('one.json', 'a.csv');
    const table = { 'a.csv': files.get('a.csv') ?? '' };
    const back = await run(['convert', 'a.csv', '-'], { files: table });
    const read = readDocument(back.out);
    expect(read.ok && read.document.scenarios[0]).toMatchObject({ roles: TODAY.roles });
    expect(read.ok && read.document.scenarios[0].lines).toHaveLength(TODAY.lines.length);
  });

  it('writes a workbook of one sheet, named after the chart', async () => {
    const { code, files, err } = await convert('two.json', 'a.xlsx', '--scenario', 'today');
    const read = await readWorkbook(Buffer.from(files.get('a.xlsx') as Uint8Array));
    expect([code, read.ok && read.sheets.map(({ name }) => name)]).toEqual([0, [`Northwind ${TODAY.name}`]]);
    expect(err).toContain('Left out, because a table does not hold it: the other scenario.');
  });

  it('says what an outline cannot hold', async () => {
    const rich: ChartDocument = {
      ...ONE,
      context: { size: 'small' },
      rules: new Map([['orphan-role', 'off']]),
      scenarios: [
        {
          ...TODAY,
          arrangement: { direction: 'right' },
          roles: TODAY.roles.map((role) => ({ ...role, extra: new Map([['Grade', 'A']]) })),
          dismissals: [{ rule: 'orphan-role', roles: [], about: [], kind: 'accepted', reason: '' }],
        },
      ],
    };
    const { err } = await run(['convert', 'a.json', 'a.txt'], { files: { 'a.json': writeDocument(rich) } });
    for (const lost of ['columns', 'arrangement', 'context', 'settings of rules', 'dismissals'])
      expect(err).toContain(lost);
  });

  it('says that a flowchart holds titles, holders and lines alone', async () => {
    const stated = scenario('CEO (Ada) [board]\n', 'today');
    const files = { 'a.json': writeDocument({ title: 'Northwind', scenarios: [stated] }) };
    const { code, err } = await run(['convert', 'a.json', 'a.mmd'], { files });
    expect(code).toBe(0);
    expect(err).toContain('because a flowchart does not hold it: what is stated of roles beside');
  });
});

describe('convert refuses, with 2 and nothing written', () => {
  it.each([
    [
      ['one.json', 'a.docx'],
      /a\.docx: Files that end in “\.docx” cannot be written\. What can be written: \.json.*\.xlsx.*\.svg/,
    ],
    [['one.json', 'a'], /The name has no ending/],
    [['missing.json', 'a.svg'], /missing\.json: There is no such file/],
    [['one.json', 'a.svg', '--scenario', 'toady'], /no scenario “toady”\. Did you mean today\?/],
    [['two.json', './two.json'], /very file the chart is read from/],
    [['one.json', 'one.json', '--to', 'txt'], /very file the chart is read from/],
  ])('%j', async (args, message) => {
    const { code, out, err, files } = await convert(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(Object.fromEntries(files)).toEqual(FILES);
  });

  it('to replace what it reads, over a link and of a newer version too', async () => {
    const files = { 'new.json': FILES['one.json'].replace('"version": 1', '"version": 2') };
    const isSameFile = async (a: string, b: string) => a === 'new.json' && b === 'link.svg';
    const {
      code,
      err,
      files: after,
    } = await run(['convert', 'new.json', 'link.svg'], {
      files,
      io: { isSameFile },
    });
    expect([code, Object.fromEntries(after)]).toEqual([2, files]);
    expect(err).toContain('link.svg: This is the very file');
  });

  it('to write a chart of a newer version, but draws it', async () => {
    const files = { 'new.json': FILES['one.json'].replace('"version": 1', '"version": 2') };
    const refused = await run(['convert', 'new.json', 'a.json'], { files });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('of a newer version');
    expect(refused.files.has('a.json')).toBe(false);
    expect((await run(['convert', 'new.json', 'a.svg'], { files })).code).toBe(0);
  });

  it.each([
    ['ENOENT', /There is no such folder/],
    ['EACCES', /may not be written/],
    ['ENOSPC', /disk is full/],
    ['EBUSY', /the system says EBUSY/],
  ])('when the system says %s', async (code, message) => {
    const io = {
      writeFile: async () => {
        throw systemError(code);
      },
    };
    const ran = await run(['convert', 'one.json', 'a.svg'], { files: FILES, io });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(message);
  });
});

describe('what convert puts on the standard output', () => {
  it.each(['json', 'txt', 'md', 'svg'])('as %s leaves a terminal alone', async (format) => {
    const [first] = hostileDocument().scenarios;
    const note = 'see \u202Ethere';
    const document: ChartDocument = {
      title: 'T',
      unknown: new Map([['later', '\u009B2J']]),
      scenarios: [{ ...first, roles: first.roles.map((role) => ({ ...role, note })) }],
    };
    const { out, err, code } = await run(['convert', 'a.json', '-', '--to', format], {
      files: { 'a.json': writeDocument(document) },
    });
    expect(code).toBe(0);
    expect(harmless(out)).toBe(out);
    expect(harmless(err)).toBe(err);
    if (format === 'json') expect(JSON.parse(out)).toMatchObject({ later: '\u009B2J' });
    if (format === 'txt') expect(err).toContain('Invisible characters');
  });
});
