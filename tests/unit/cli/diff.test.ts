import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { readRecords } from '../../../src/formats/table/records.ts';
import { writeCsv, writeTsv } from '../../../src/formats/table/write-csv.ts';
import { tableOf } from '../../../src/formats/table/write-table.ts';
import { writeWorkbook } from '../../../src/formats/table/write-workbook.ts';
import { harmless } from '../../../src/formats/text/plain-text.ts';
import { fixesOf } from '../../../src/rules/fixes.ts';
import { lint } from '../../../src/rules/lint.ts';
import { run, type Surroundings } from '../../support/fake-io.ts';
import { hostileDocument, referenceDocument } from '../../support/report-charts.ts';
import { ROOT } from '../../support/source-files.ts';

const scenario = (outline: string, id: string, name: string) => ({
  ...readOutline(outline, id).scenario,
  name,
});
const TODAY = scenario(
  'CEO (Ann) [id: ceo]\n  CMO [id: cmo]\n    Chief Customer Officer [id: cco, accountable: cx]\n  CFO [id: cfo]\n',
  'today',
  'Today',
);
const PLAN = scenario(
  'CEO (Bo) [id: ceo]\n  CMO [id: cmo]\n  Chief Customer Officer [id: cco, accountable: cx]\n  COO [id: coo]\n',
  'plan',
  'Proposal',
);
const NORTHWIND: ChartDocument = { title: 'Northwind', scenarios: [TODAY, PLAN] };

const FILES = {
  'today.json': writeDocument({ title: 'Northwind', scenarios: [TODAY] }),
  'plan.json': writeDocument({ title: 'Northwind', scenarios: [PLAN] }),
  'both.json': writeDocument(NORTHWIND),
  'baseline.json': writeDocument({ ...NORTHWIND, baseline: 'plan' }),
};

const diff = (args: readonly string[], surroundings: Surroundings = {}) =>
  run(['diff', ...args], { ...surroundings, files: { ...FILES, ...surroundings.files } });
const json = async (...args: Parameters<typeof diff>) => {
  const { out } = await diff(['--format', 'json', ...args[0]], args[1]);
  return JSON.parse(out);
};
const kinds = async (...args: Parameters<typeof diff>) =>
  (await json(...args)).changes.map(({ kind }: { kind: string }) => kind);

describe('what diff ends with', () => {
  it.each([
    [['today.json', 'today.json'], 0],
    [['today.json', 'both.json'], 0],
    [['today.json', 'both.json#today'], 0],
    [['both.json', 'both.json#plan'], 1],
    [['today.json', 'plan.json'], 1],
    [['today.json', 'baseline.json'], 1],
    [['plan.json', 'baseline.json'], 0],
    [['today.json', 'missing.json'], 2],
    [['both.json#nobody', 'both.json'], 2],
    [['today.json', 'chart.doc'], 2],
  ])('%j: %i', async (args, code) => {
    for (const format of ['text', 'json', 'markdown', 'csv']) {
      const ran = await diff([...args, '--format', format]);
      expect(ran.code).toBe(code);
      expect(ran.out === '').toBe(code === 2);
      expect(ran.err === '').toBe(code !== 2);
    }
  });

  it('is 0 where only the place of a card, what is folded, or the context tells two charts apart', async () => {
    const placed = TODAY.roles.map((role) => ({ ...role, position: { x: 1, y: 2 } }));
    const other: ChartDocument = {
      title: 'Other',
      context: { model: 'operational' },
      scenarios: [{ ...TODAY, name: 'Other', roles: placed, arrangement: { folded: ['cmo'] } }],
    };
    const files = { 'other.json': writeDocument(other) };
    const { code, out } = await diff(['today.json', 'other.json'], { files });
    expect(code).toBe(0);
    expect(out).toContain('Nothing is different. Findings: ');
    expect((await json(['today.json', 'other.json'], { files })).same).toBe(true);
  });

  it('is 3 on a fault of ours', async () => {
    const isSameFile = () => {
      throw new Error('broken');
    };
    const { code, out, err } = await diff(['today.json', 'plan.json'], { io: { isSameFile } });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('a fault in Reportline');
  });
});

describe('the charts that are compared', () => {
  it('are the baselines, or the scenarios named by id or name, in any case', async () => {
    const plan = ['both.json#plan', 'both.json#Proposal', 'both.json#proposal', 'baseline.json'];
    for (const target of plan)
      expect((await json(['both.json', target])).after).toMatchObject({ scenario: 'plan', name: 'Proposal' });
  });

  it('go by the id before the name', async () => {
    const files = {
      'odd.json': writeDocument({
        title: 'Odd',
        scenarios: [
          { ...TODAY, name: 'plan' },
          { ...PLAN, name: 'today' },
        ],
      }),
    };
    expect((await json(['odd.json#plan', 'odd.json#today'], { files })).before.scenario).toBe('plan');
  });

  it('are named where one is meant that is not there', async () => {
    const { err } = await diff(['both.json#Propsal', 'both.json#nobody']);
    const [first = '', second = ''] = err.split('\n');
    expect(first).toBe(
      'reportline: both.json: It has no scenario “Propsal”. Did you mean Proposal? Its scenarios are “today” called “Today”, “plan” called “Proposal”.',
    );
    expect(second).toMatch(/no scenario “nobody”\. Its scenarios are/);
  });

  it('must be named by id where several have the name', async () => {
    const twins = { ...NORTHWIND, scenarios: [TODAY, { ...PLAN, name: 'Today' }] as const };
    const files = { 'twins.json': writeDocument(twins) };
    const { code, err } = await diff(['twins.json', 'twins.json#Today'], { files });
    expect(code).toBe(2);
    expect(err).toContain('Several of its scenarios are called “Today”. Name one by its id: “today”');
  });

  it('can be in a file whose name has a number sign', async () => {
    const files = {
      'a#plan.json': FILES['both.json'],
      'a.json#today': 'no chart',
      'a.json': FILES['plan.json'],
    };
    expect(await json(['a#plan.json', 'a#plan.json#plan'], { files })).toMatchObject({
      before: { file: 'a#plan.json', scenario: 'today' },
      after: { file: 'a#plan.json', scenario: 'plan' },
    });
    // There is a file of that name, but none that can be read.
    const { err } = await diff(['a.json#today', 'a.json#plan'], { files });
    expect(err).toContain('a.json: It has no scenario “today”');
  });

  it('can be in a scenario whose name has a number sign', async () => {
    const files = {
      'both.json': writeDocument({ ...NORTHWIND, scenarios: [TODAY, { ...PLAN, name: 'Plan #2' }] }),
    };
    expect((await json(['both.json', 'both.json#Plan #2'], { files })).after.scenario).toBe('plan');
  });

  it('can come from the standard input, both of them from one', async () => {
    const stdin = FILES['both.json'];
    let readings = 0;
    const readStdin = async () => Buffer.from((readings += 1) > 1 ? '' : stdin);
    expect(await kinds(['today.json', '-'], { stdin })).toEqual([]);
    expect(await json(['--', '-#today', '-#plan'], { io: { readStdin } })).toMatchObject({
      before: { file: 'standard input', scenario: 'today' },
      after: { scenario: 'plan' },
      same: false,
    });
  });

  it('can be in any file that lint reads', async () => {
    const files = {
      'today.csv': writeCsv(tableOf(TODAY)),
      'today.tsv': writeTsv(tableOf(TODAY)),
      'today.txt':
        'CEO (Ann) [id: ceo]\n  CMO [id: cmo]\n    Chief Customer Officer [id: cco, accountable: cx]\n  CFO [id: cfo]\n',
      'today.xlsx': await writeWorkbook(tableOf(TODAY), 'Today', new Date(2026, 10, 22)),
    };
    for (const file of Object.keys(files)) {
      expect({ file, kinds: await kinds(['today.json', file], { files }) }).toEqual({ file, kinds: [] });
      expect(await kinds([file, 'plan.json'], { files })).toEqual(['added', 'removed', 'moved', 'changed']);
    }
  });

  it('can be tables whose columns have to be told, beside a chart', async () => {
    const files = { 'staff.csv': 'Key,Title,Person,Boss of it\nceo,CEO,Ann,\ncmo,CMO,,ceo\n' };
    const told = ['today.json', 'staff.csv', '--map', 'id=Key', '--map', 'manager=Boss of it'];
    expect(await json(told, { files })).toMatchObject({ changes: [{ role: 'cco' }, { role: 'cfo' }] });
    const none = await diff(['today.json', 'plan.json', '--map', 'id=Key']);
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toContain('This is no table');
    expect((await diff(['today.json', 'staff.csv', '--sheet', 'x'], { files })).err).toContain('no workbook');
  });

  it('say what reading them had to say, once', async () => {
    const files = { 'odd.csv': 'Id,Title,Manager\n1,CEO,\n2,CMO,9\n' };
    const { err, code } = await diff(['odd.csv', 'odd.csv'], { files });
    expect(code).toBe(0);
    expect(err.match(/odd\.csv: row 3, column “Manager”: No row has the id “9”/g)).toHaveLength(1);
  });
});

describe('what a table has no column for', () => {
  const files = {
    'old.csv':
      'Id,Title,Name,Department,Manager,Dotted manager,Grade\n1,CEO,Ann,Board,,,A\n2,CMO,Bo,Brand,1,,B\n3,CFO,Cy,Money,1,2,C\n',
    'new.csv': 'Id,Title,Name\n1,CEO,Ann\n2,CMO,Di\n3,CFO,Cy\n4,COO,Ed\n',
    'bare.csv':
      'Id,Title,Name,Department,Manager,Dotted manager\n1,CEO,Ann,Board,,\n2,CMO,Bo,Brand,1,\n3,CFO,Cy,,1,2\n',
  };
  const sentence =
    'There is no column for department, who reports to whom, dotted lines and “Grade” in new.csv, so these were not compared.';

  it('is no difference beside another table, and that is said', async () => {
    const { out, err } = await diff(['old.csv', 'new.csv', '--format', 'json'], { files });
    const { changes, notCompared } = JSON.parse(out);
    expect(changes).toMatchObject([
      { kind: 'added', role: '4' },
      { kind: 'changed', role: '2', field: 'person' },
    ]);
    expect(changes).toHaveLength(2);
    expect(notCompared).toEqual(['department', 'who reports to whom', 'dotted lines', 'Grade']);
    expect(err).not.toContain('no column for');
    for (const format of ['text', 'markdown']) {
      const said = (await diff(['old.csv', 'new.csv', '--format', format], { files })).out;
      expect(said.replace(/\s+/g, ' ')).toContain(sentence);
    }
    const csv = await diff(['old.csv', 'new.csv', '--format', 'csv'], { files });
    expect(csv.err).toContain(sentence);
  });

  it('is told where a cell of a column that is there has been emptied', async () => {
    const { out } = await diff(['old.csv', 'bare.csv', '--format', 'json'], { files });
    expect(JSON.parse(out)).toMatchObject({
      notCompared: ['Grade'],
      changes: [{ kind: 'changed', role: '3', field: 'department' }],
    });
    const { out: text } = await diff(['old.csv', 'bare.csv'], { files });
    expect(text).toContain('There is no column for “Grade” in bare.csv, so that was not compared.');
  });

  it('is not that a post is vacant, where a column of names can say so', async () => {
    const vacant = 'Id,Title,Name,Manager\n1,CEO,Ann,\n2,CMO,Vacant,1\n';
    const tables = {
      'vacant.csv': vacant,
      'emptied.csv': vacant.replace('Vacant', ''),
      'unnamed.csv': 'Id,Title,Manager\n1,CEO,\n2,CMO,1\n',
      'stated.csv': 'Id,Title,Name,Vacant,Manager\n1,CEO,Ann,,\n2,CMO,,yes,1\n',
    };
    const changes = async (a: string, b: string) => (await json([a, b], { files: tables })).changes;
    expect(await changes('vacant.csv', 'emptied.csv')).toMatchObject([
      { kind: 'changed', role: '2', field: 'vacant', before: true },
    ]);
    expect(await changes('vacant.csv', 'unnamed.csv')).toEqual([]);
    expect(await changes('stated.csv', 'emptied.csv')).toEqual([]);
    expect(await changes('vacant.csv', 'stated.csv')).toEqual([]);
  });

  it('is not that several people share a post, where there are other names', async () => {
    const tables = {
      'shared.csv': 'Id,Title,Name\n1,CEO,Ann\n1,CEO,Bo\n',
      'emptied.csv': 'Id,Title,Name\n1,CEO,\n',
      'unnamed.csv': 'Id,Title\n1,CEO\n',
    };
    const fields = async (b: string) =>
      (await json(['shared.csv', b], { files: tables })).changes.map(({ field }: { field: string }) => field);
    expect(await fields('emptied.csv')).toEqual(['person', 'jobShare']);
    expect(await fields('unnamed.csv')).toEqual([]);
  });

  it('is who the boss is of whoever reported to a role that is gone: the next one above', async () => {
    const tables = {
      'lines.csv': 'Id,Title,Manager\n1,CEO,\n2,CMO,1\n3,Head of Marketing,2\n4,Brand,3\n5,CFO,1\n',
      'gone.csv': 'Id,Title\n1,CEO\n4,Brand\n5,CFO\n',
      'headless.csv': 'Id,Title\n4,Brand\n',
    };
    const { notCompared, changes } = await json(['lines.csv', 'gone.csv'], { files: tables });
    expect(notCompared).toEqual(['who reports to whom']);
    expect(changes).toMatchObject([
      { kind: 'removed', role: '2' },
      { kind: 'removed', role: '3' },
      { kind: 'moved', role: '4', from: ['3'], to: ['1'] },
    ]);
    const lifted =
      'so that was not compared. Whoever reported to a role that is gone is taken to report to the next boss above it.';
    const said = (await diff(['lines.csv', 'gone.csv'], { files: tables })).out;
    expect(said.replace(/\s+/g, ' ')).toContain(lifted);
    const none = await json(['lines.csv', 'headless.csv'], { files: tables });
    expect(none.changes.at(-1)).toMatchObject({ kind: 'moved', role: '4', to: [] });
  });

  it('is no column that is called otherwise', async () => {
    const tables = {
      'one.csv': 'Id,Title,Email,Grade,Fee €,Fee $\n1,CEO,ann@x.org,A,1,2\n2,CFO,bo@x.org,B,1,2\n',
      'two.csv': 'Id,Title,grade ,E-mail,FEE $\n1,CEO,A,ann@x.org,2\n2,CFO,C,bo@x.org,2\n',
    };
    const { notCompared, changes } = await json(['one.csv', 'two.csv'], { files: tables });
    expect(notCompared).toEqual(['Fee €']);
    expect(changes).toMatchObject([{ role: '2', column: 'Grade', before: 'B', after: 'C' }]);
    expect(changes).toHaveLength(1);
  });

  it('is said of the standard input as of a file', async () => {
    const { out } = await diff(['old.csv', '-'], { files, stdin: files['bare.csv'] });
    expect(out).toContain('There is no column for “Grade” in standard input, so that was not compared.');
  });

  it('is nothing that only stands elsewhere in the table', async () => {
    const turned = 'Grade,Name,Title,Id\nA,Ann,CEO,1\nB,Bo,CMO,2\nC,Cy,CFO,3\n';
    const { out } = await diff(['old.csv', 'turned.csv', '--format', 'json'], {
      files: { ...files, 'turned.csv': turned },
    });
    expect(JSON.parse(out)).toMatchObject({
      changes: [],
      notCompared: ['department', 'who reports to whom', 'dotted lines'],
    });
  });

  it('is news where only the second table has it', async () => {
    const { out } = await diff(['bare.csv', 'old.csv', '--format', 'json'], { files });
    const { changes, ...report } = JSON.parse(out);
    expect(changes.map(({ field }: { field: string }) => field)).toEqual([
      'extra',
      'extra',
      'department',
      'extra',
    ]);
    expect(report).not.toHaveProperty('notCompared');
  });
});

describe('roles without ids of their own', () => {
  const files = {
    'new.txt': 'CEO (Ann)\n  CMO\n  Chief Client Officer (Ada)\n    Agent\n    Agent\n  Head of Sales\n',
    'old.txt': 'CEO (Ann)\n  CMO\n    Chief Customer Officer (Ada)\n      Agent\n      Agent\n      Agent\n',
    'new.csv': 'Title,Name,Manager\nCEO,Ann,\nCMO,,CEO\nChief Customer Officer,,CEO\nCFO,,CEO\n',
  };

  it('are matched by title and person, and that is said', async () => {
    const { err, out } = await diff(['old.txt', 'new.txt', '--format', 'json'], { files });
    expect(err).toBe(
      'reportline: Not all ids are written down in old.txt and new.txt, so roles were matched by title and person: 5 of the 6 roles of new.txt are in old.txt, too.\n',
    );
    const report = JSON.parse(out);
    expect(report.renamed).toEqual([{ from: 'chief-client-officer', to: 'chief-customer-officer' }]);
    expect(report.changes).toMatchObject([
      { kind: 'added', title: 'Head of Sales' },
      { kind: 'removed', role: 'agent-3' },
      { kind: 'moved', role: 'chief-customer-officer' },
      { kind: 'changed', field: 'title', before: 'Chief Customer Officer', after: 'Chief Client Officer' },
    ]);
  });

  it('are matched with those of a chart that has ids', async () => {
    const { err, out } = await diff(['today.json', 'new.csv', '--format', 'json'], { files });
    expect(err).toContain('4 of the 4 roles of new.csv are in today.json, too.');
    expect(JSON.parse(out).changes).toMatchObject([
      { kind: 'moved', role: 'cco', from: ['cmo'], to: ['ceo'] },
      { kind: 'changed', role: 'cco', field: 'accountableFor' },
    ]);
    const back = JSON.parse((await diff(['new.csv', 'today.json', '--format', 'json'], { files })).out);
    expect(back.changes).toMatchObject([
      { kind: 'moved', role: 'chief-customer-officer' },
      { kind: 'changed', field: 'accountableFor' },
    ]);
  });

  it('are the same as themselves, namesakes too, and nothing has to be said', async () => {
    for (const file of Object.keys(files)) {
      const { code, err } = await diff([file, file], { files });
      expect(code).toBe(0);
      expect(err).not.toContain('matched');
    }
  });

  it('keep an id that is written down, whatever has become of title and person', async () => {
    const written = {
      'one.txt': 'CEO\n  Head of Sales (Cy) [id: s1]\n  CFO\n',
      'two.txt': 'CEO\n  Sales Director (Di) [id: s1]\n  CFO\n',
    };
    expect(await kinds(['one.txt', 'two.txt'], { files: written })).toEqual(['changed', 'changed']);
  });

  it('with ids that a spreadsheet has changed are the same, and that is said', async () => {
    const tables = {
      'a.csv': 'Id,Title,Manager\n001,CEO,\n002,CMO,001\n003,CFO,001\n',
      'b.csv': 'Id,Title,Manager\n1,CEO,\n2,Chief Marketing Officer,1\n003,CFO,1\n',
    };
    const { err, out } = await diff(['a.csv', 'b.csv', '--format', 'json'], { files: tables });
    expect(err).toContain(
      'reportline: 2 ids of b.csv differ from those in a.csv only in capitals, blanks or zeros in front, and were taken for the same.\n',
    );
    expect(JSON.parse(out).changes).toMatchObject([{ kind: 'changed', role: '002', field: 'title' }]);
  });
});

describe('what diff writes', () => {
  it('leaves a terminal alone in every format, and says what it took out', async () => {
    const [first] = hostileDocument().scenarios;
    const files = {
      'a.json': writeDocument(hostileDocument()),
      'b.json': writeDocument({
        title: 'B',
        scenarios: [
          {
            ...first,
            roles: first.roles.map((role) => ({ ...role, note: 'see \u202Ethere' })),
            lines: [],
          },
        ],
      }),
    };
    for (const format of ['text', 'json', 'markdown', 'csv']) {
      const { code, out, err } = await diff(['a.json', 'b.json', '--format', format], { files });
      expect(code).toBe(1);
      expect(harmless(out)).toBe(out);
      expect(harmless(err)).toBe(err);
      expect(err.includes('could disturb a terminal were left out')).toBe(format === 'csv');
    }
  });

  it('is what the README shows', async () => {
    const document = referenceDocument('cx-under-marketing');
    const [today] = document.scenarios;
    let plan = today;
    for (let repaired = 0; repaired < 3; repaired += 1) {
      const [finding] = lint(document, plan).findings;
      const [fix] = finding ? fixesOf(document, plan, finding) : [];
      plan = fix?.edit(plan) ?? plan;
    }
    const files = {
      'today.json': writeDocument(document),
      'plan.json': writeDocument({ ...document, scenarios: [plan] }),
    };
    const { out } = await diff(['today.json', 'plan.json'], { files });
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const shown = /in a proposal, it says \(shortened\):\n\n```\n([^]*?)\n```/.exec(readme)?.[1] ?? '';
    const [first = '', last = '', ...more] = shown.split('\n  …\n');
    expect(more).toEqual([]);
    expect(first.length * last.length).toBeGreaterThan(0);
    expect(out).toContain(first);
    expect(out.endsWith(`${last}\n`)).toBe(true);
  });

  it('has as many rows as changes in CSV, and says nothing of its own', async () => {
    const { out, err } = await diff(['today.json', 'plan.json', '--format', 'csv']);
    expect(err).toBe('');
    expect(readRecords(out.replace('\uFEFF', ''), ',').rows).toEqual([
      ['Kind', 'Role', 'Role id', 'What', 'Before', 'After'],
      ['Added', 'COO', 'coo', 'Role', 'not in the chart', 'under CEO'],
      ['Removed', 'CFO', 'cfo', 'Role', 'under CEO', 'not in the chart'],
      ['Moved', 'Chief Customer Officer', 'cco', 'Boss', 'CMO', 'CEO'],
      ['Changed', 'CEO', 'ceo', 'Person', 'Ann', 'Bo'],
    ]);
  });

  it('tells the findings apart in text, Markdown and JSON', async () => {
    for (const format of ['text', 'markdown']) {
      const { out } = await diff(['today.json', 'plan.json', '--format', format]);
      expect(out).toMatch(/Findings fixed.*1[^]*cx-under-marketing[^]*Figures/);
    }
    const { findings } = await json(['today.json', 'plan.json']);
    expect(findings.fixed.map(({ rule }: { rule: string }) => rule)).toContain('cx-under-marketing');
    const back = (await json(['plan.json', 'today.json'])).findings;
    expect(back.introduced).toEqual(findings.fixed);
    expect(back.fixed).toEqual(findings.introduced);
  });
});
