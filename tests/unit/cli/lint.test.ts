import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { harmless } from '../../../src/formats/text/plain-text.ts';
import { run, systemError } from '../../support/fake-io.ts';
import { hostileDocument } from '../../support/report-charts.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../support/reference-charts.ts';

const chart = (outline: string, more: Partial<ChartDocument> = {}) =>
  writeDocument({ title: 'Chart', scenarios: [readOutline(outline, 'today').scenario], ...more });

/** No finding; one warning (a role without a line); one error (two bosses). */
const CLEAN = chart('Chief Executive Officer\n  Chief Financial Officer\n');
const WARNING = chart('Chief Executive Officer\n  Chief Financial Officer\nClerk\n');
const ERROR = chart('CEO [id: a]\n  Chief Financial Officer [id: b]\n    Clerk [id: c]\na --> c\n');

const FILES = { 'clean.json': CLEAN, 'warning.json': WARNING, 'error.json': ERROR };
const OTHERS_OFF = ['--rule', 'cx-no-owner=off', '--rule', 'one-to-one-chain=off'];

const lint = (...args: string[]) => run(['lint', ...OTHERS_OFF, ...args], { files: FILES });

describe('what lint ends with', () => {
  it.each([
    [['clean.json'], 0],
    [['warning.json'], 0],
    [['warning.json', '--max-warnings', '1'], 0],
    [['warning.json', '--max-warnings', '0'], 1],
    [['clean.json', '--max-warnings', '0'], 0],
    [['warning.json', 'warning.json', '--max-warnings', '1'], 1],
    [['error.json'], 1],
    [['error.json', '--rule', 'multiple-solid-bosses=warning'], 0],
    [['error.json', '--rule', 'multiple-solid-bosses=off', '--max-warnings=0'], 0],
    [['warning.json', '--rule', 'orphan-role=error'], 1],
    [['missing.json'], 2],
    [['error.json', 'missing.json'], 2],
  ])('%j: %i', async (args, code) => {
    expect((await lint(...args)).code).toBe(code);
  });

  it('says why when there were too many warnings', async () => {
    expect((await lint('warning.json', '--max-warnings', '0')).err).toMatch(
      /There are 1 warnings?, more than the 0/,
    );
  });

  it('is 3 on a fault of ours, and nothing comes out', async () => {
    const io = {
      relative: () => {
        throw new Error('\u001B[31mbroken');
      },
    };
    const { code, out, err } = await run(['lint', '--format', 'sarif', 'clean.json'], { files: FILES, io });
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/fault in Reportline.*nothing was written.*: \[31mbroken/);
  });

  it('does not count what was dismissed', async () => {
    const { scenario } = readOutline(
      'CEO [id: a]\n  Chief Financial Officer [id: b]\n    Clerk [id: c]\na --> c\n',
      'today',
    );
    const dismissal = {
      rule: 'multiple-solid-bosses',
      roles: ['c'],
      about: [],
      kind: 'accepted',
      reason: 'Ours',
    } as const;
    const files = {
      'a.json': writeDocument({ title: 'T', scenarios: [{ ...scenario, dismissals: [dismissal] }] }),
    };
    const { code, out } = await run(['lint', ...OTHERS_OFF, 'a.json'], { files });
    expect(code).toBe(0);
    expect(out).toContain('Accepted: “Ours”.');
  });
});

describe('the files of lint', () => {
  it('are judged in their order, and one that cannot be used stops no other', async () => {
    const { code, out, err } = await lint('--format', 'json', 'error.json', 'missing.json', 'clean.json');
    expect(code).toBe(2);
    expect(JSON.parse(out).charts.map(({ file }: { file: string }) => file)).toEqual([
      'error.json',
      'clean.json',
    ]);
    expect(err).toBe('reportline: missing.json: There is no such file. Check the name and the folder.\n');
  });

  it.each([
    ['no JSON', 'x.json', '{"format": "reportline",\n "title" 1}', /x\.json: .*damaged.*line 2, column 10/],
    ['cut short', 'x.json', '{"format": "reportline", "title":', /x\.json: .*the end of the file/],
    ['not ours', 'x.json', '{"a": 1}', /x\.json: .*no chart of Reportline/],
    ['no workbook', 'x.xlsx', 'CEO', /x\.xlsx: The file is no workbook\. Save it as \.xlsx or as CSV/],
    [
      'an old workbook',
      'x.xls',
      '\u00D0\u00CF\u0011\u00E0',
      /x\.xls: The file is a workbook of an old Excel/,
    ],
    [
      'an unknown format',
      'x.doc',
      '',
      /x\.doc: Files that end in “\.doc” cannot be read\. What can be read: \.json/,
    ],
    ['no ending', 'x', '', /x: The name has no ending/],
    ['a table without a header', 'x.csv', 'a,b\n1,2\n', /x\.csv: No row of the table is a header/],
    [
      'a binary file',
      'x.txt',
      '\u0000\u0001\u00FF',
      /x\.txt: It is none of the files Reportline reads: charts/,
    ],
  ])('are named when they are %s', async (_what, name, content, message) => {
    const bytes = Buffer.from(content, 'latin1');
    const { code, out, err } = await run(['lint', name], { files: { [name]: bytes } });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it.each([
    ['EISDIR', /This is a folder/],
    ['EACCES', /permissions/],
    ['EIO', /the system says EIO/],
  ])('are named when the system says %s', async (code, message) => {
    const io = {
      readFile: async () => {
        throw systemError(code);
      },
    };
    const ran = await run(['lint', 'a.json'], { io });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(message);
    expect(ran.err).not.toContain('\u001B');
  });

  it('may be tables and outlines, whose titles are their names', async () => {
    const files = {
      'staff/de pt.csv': 'Id,Title,Manager\n1,CEO,\n2,CMO,9\n',
      'a.tsv': 'Id\tTitle\tManager\n1\tCEO\t\n',
      'b.txt': 'CEO\n  CMO [odd]\n',
      'c.txt': 'Id\tTitle\tManager\n1\tCEO\t\n',
    };
    const { out } = await run(['lint', '--format', 'json', ...Object.keys(files)], { files });
    const { charts } = JSON.parse(out);
    expect(charts.map(({ title, roles }: { title: string; roles: number }) => [title, roles])).toEqual([
      ['de pt', 2],
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ]);
    expect(charts[0].problems).toContainEqual({
      row: 3,
      column: 'Manager',
      severity: 'warning',
      message: expect.any(String),
    });
    expect(charts[2].problems).toMatchObject([{ row: 2, severity: 'warning' }]);
  });

  it.each([
    ['a chart', ERROR, 'Chart'],
    ['a table', 'Id,Title,Manager\n1,CEO,\n', 'Untitled chart'],
    ['an outline', 'CEO\n  CMO\n', 'Untitled chart'],
  ])('may be %s on the standard input', async (_what, stdin, title) => {
    const { out, err } = await run(['lint', '--format', 'json', '-'], { stdin });
    expect(err).toBe('');
    expect(JSON.parse(out).charts).toMatchObject([{ file: '-', title }]);
  });

  it('are called by what they are when they are the standard input', async () => {
    expect((await run(['lint', '-'], { stdin: ERROR })).out).toMatch(/^standard input\n/);
    expect((await run(['lint', '-'], { stdin: '{"a": 1}' })).err).toMatch(/^reportline: standard input: /);
  });
});

describe('the scenarios of lint', () => {
  const two = chart('CEO\n', {
    scenarios: [readOutline('CEO\n', 'today').scenario, readOutline('CEO\n', 'tomorrow').scenario],
  });
  const ids = async (...args: string[]) => {
    const { out } = await run(['lint', '--format', 'json', 'a.json', ...args], { files: { 'a.json': two } });
    return JSON.parse(out).charts.map(({ scenario }: { scenario: string }) => scenario);
  };

  it('are all of them, or the one that is named', async () => {
    expect(await ids()).toEqual(['today', 'tomorrow']);
    expect(await ids('--scenario', 'tomorrow')).toEqual(['tomorrow']);
  });

  it('are listed when there is none of the name', async () => {
    const { code, err, out } = await run(['lint', 'a.json', '--scenario', 'tomorow'], {
      files: { 'a.json': two },
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /a\.json: It has no scenario “tomorow”\. Did you mean tomorrow\? Its scenarios are “today”, “tomorrow”\./,
    );
  });
});

describe('what lint writes', () => {
  const files = Object.fromEntries(REFERENCE_CHARTS.map((name) => [`${name}.json`, referenceChart(name)]));

  it.each(['text', 'json', 'markdown', 'html', 'sarif'])(
    'as %s is the same bytes every time',
    async (format) => {
      const args = ['lint', '--format', format, ...Object.keys(files)];
      const first = await run(args, { files });
      const second = await run(args, { files });
      expect(first.out.length).toBeGreaterThan(1000);
      expect(second).toEqual(first);
      expect(first.err).toBe('');
    },
  );

  it.each(['text', 'json', 'markdown', 'html', 'sarif'])('as %s leaves a terminal alone', async (format) => {
    const name = 'a\u001B[2J\u202E\n.json';
    const { out, err } = await run(['lint', '--format', format, name, '\u009B\u0007.json'], {
      files: { [name]: writeDocument(hostileDocument()) },
    });
    expect(harmless(out)).toBe(out);
    expect(harmless(err)).toBe(err);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('as SARIF names the exit code, the unusable file, and addresses as seen from here', async () => {
    const ran = await run(['lint', '--format', 'sarif', 'x/../error.json', 'missing.json'], {
      files: { 'x/../error.json': ERROR },
    });
    const [log] = JSON.parse(ran.out).runs;
    expect(log.invocations).toMatchObject([{ exitCode: 2, executionSuccessful: false }]);
    expect(log.artifacts.map(({ location }: { location: { uri: string } }) => location.uri).sort()).toEqual([
      'error.json',
      'missing.json',
    ]);
  });

  it('is a log for programs even when no file could be used', async () => {
    const sarif = await run(['lint', '--format', 'sarif', 'missing.json']);
    const [log] = JSON.parse(sarif.out).runs;
    expect([sarif.code, log.results]).toEqual([2, []]);
    expect(log.invocations[0].toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'unusable-file' } },
    ]);
    const json = await run(['lint', '--format', 'json', 'missing.json']);
    expect([json.code, JSON.parse(json.out).charts]).toEqual([2, []]);
    for (const format of ['markdown', 'html'])
      expect((await run(['lint', '--format', format, 'missing.json'])).out).toBe('');
  });

  it('as Markdown calls the standard input by what it is', async () => {
    const { out } = await run(['lint', '--format', 'markdown', '-'], { stdin: CLEAN });
    expect(out).toContain('File: standard input.');
  });

  it('as HTML is a page of the findings, and ends as in any format', async () => {
    const { code, out, err } = await lint('--format', 'html', 'error.json');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^<!doctype html>\n/);
    expect(out).toContain('<h4>Two bosses</h4>');
    expect((await run(['lint', '--format', 'html', '-'], { stdin: CLEAN })).out).toContain(
      'File: <bdi>standard input</bdi>',
    );
  });

  it('reports settings for rules there are not, and does not fail over them', async () => {
    const strange = chart('Chief Executive Officer\n  Chief Financial Officer\n', {
      rules: new Map([['no-such-rule', 'off']]),
    });
    const { code, out } = await run(['lint', ...OTHERS_OFF, 'a.json'], { files: { 'a.json': strange } });
    expect(code).toBe(0);
    expect(out).toContain('There is no rule called “no-such-rule”');
  });
});
