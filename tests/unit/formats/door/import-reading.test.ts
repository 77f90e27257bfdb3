import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { type ImportReading, openReading } from '../../../../src/formats/door/import-reading.ts';
import type { TableChoices } from '../../../../src/formats/table/read-sheet.ts';

async function open(text: string, name = 'staff 2026.csv', existing?: Scenario): Promise<ImportReading> {
  const reading = await openReading(text, name, existing);
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}

function previewOf(reading: ImportReading, choices: TableChoices = {}) {
  const preview = reading.preview(choices);
  if (typeof preview === 'string') throw new Error(preview);
  return preview;
}

const STAFF = 'Staff list,,,\nNr,Was,Chef,Grade\n1,CEO,,A\n2,CMO,1,B\n3,CFO,1,B\n';

describe('a table before it is a chart', () => {
  it('says what every column was taken for', async () => {
    const reading = await open('Id,Job title,Reports to,FTE\n1,CEO,,1\n2,CMO,1,0.8\n');
    const { table, title, roles } = previewOf(reading);
    expect(roles).toBe(2);
    expect(title).toBe('staff 2026');
    expect(table?.reading.columns).toEqual([
      { name: 'Id', is: 'id', filled: 2, samples: ['1', '2'] },
      { name: 'Job title', is: 'title', filled: 2, samples: ['CEO', 'CMO'] },
      { name: 'Reports to', is: 'manager', filled: 1, samples: ['1'] },
      { name: 'FTE', filled: 2, samples: ['1', '0.8'] },
    ]);
    expect(table?.reading.managersBy).toBe('id');
    expect(table?.counts).toEqual({ read: 2, made: 2, merged: 0, skipped: 0 });
    expect(reading.chart()).toMatchObject({ roles: 2, shown: 2, unplaced: 0 });
  });

  it('makes no boxes without a word in them, and says which column is missing', async () => {
    const reading = await open('Nr,Was,Oben\n1,CEO,\n2,CMO,1\n');
    const { roles, problems } = previewOf(reading);
    expect([roles, reading.document().scenarios[0].roles]).toEqual([0, []]);
    const words = problems.map(({ message }) => message);
    expect(words).toContain(
      'No column holds titles or names, so that no row makes a role. Say which one does.',
    );
    expect(words.join(' ')).toContain('No column is recognised by its name. Kept with each role');
    expect(previewOf(reading, { columns: new Map([[1, 'title']]) }).roles).toBe(2);
  });

  it('says that managers can be named by addresses, which are kept where there are ids', async () => {
    const reading = await open('Id,Title,Work e-mail,Manager\n1,CEO,a@x.org,\n2,CMO,b@x.org,a@x.org\n');
    const { table } = previewOf(reading);
    expect(table?.reading.columns.map(({ is, isAddress }) => [is, isAddress])).toEqual([
      ['id', undefined],
      ['title', undefined],
      [undefined, true],
      ['manager', undefined],
    ]);
  });

  it('is read as somebody says where nothing is recognised', async () => {
    const reading = await open('Nr,Was,Oben,Grade\n1,CEO,,A\n2,CMO,1,B\n');
    const columns = new Map([
      [0, 'id'],
      [1, 'title'],
      [2, 'manager'],
    ]);
    const { table } = previewOf(reading, { columns });
    expect(table?.reading.columns.map(({ is }) => is)).toEqual(['id', 'title', 'manager', undefined]);
    const [scenario] = reading.document().scenarios;
    expect(scenario.roles.map(({ id, title }) => [id, title])).toEqual([
      ['1', 'CEO'],
      ['2', 'CMO'],
    ]);
    expect(scenario.lines).toEqual([{ manager: '1', report: '2', kind: 'solid' }]);
    expect([...(scenario.roles[1]?.extra ?? [])]).toEqual([['Grade', 'B']]);
  });

  it('lets somebody keep a column that was taken for something', async () => {
    const reading = await open('Id,Title,Name\n1,CEO,Ada\n');
    previewOf(reading, { columns: new Map([[2, null]]) });
    const [role] = reading.document().scenarios[0].roles;
    expect(role?.person).toBeUndefined();
    expect([...(role?.extra ?? [])]).toEqual([['Name', 'Ada']]);
  });

  it('lets somebody say which row is the header', async () => {
    const reading = await open(STAFF);
    const before = previewOf(reading);
    expect(before.table?.headers.map(({ record }) => record)).toEqual([0, 1, 2, 3, 4]);
    const { table } = previewOf(reading, { header: 2 });
    expect(table?.reading.header).toBe(2);
    expect(table?.reading.columns.map(({ name }) => name)).toEqual(['1', 'CEO', 'Column 3', 'A']);
  });

  it('may have no header at all', async () => {
    const reading = await open('1,CEO,\n2,CMO,1\n3,CFO,9\n');
    const columns = new Map([
      [0, 'id'],
      [1, 'title'],
      [2, 'manager'],
    ]);
    const { table, problems } = previewOf(reading, { header: -1, columns });
    expect(table?.counts).toEqual({ read: 3, made: 3, merged: 0, skipped: 0 });
    expect(reading.document().scenarios[0].roles.map(({ title }) => title)).toEqual(['CEO', 'CMO', 'CFO']);
    expect(problems.find(({ message }) => message.includes('“9”'))?.row).toBe(3);
    expect(reading.rows(2, 1)).toEqual([{ row: 3, cells: ['3', 'CFO', '9'] }]);
  });

  it('shows any of its rows, numbered as the notes number them', async () => {
    const reading = await open('Title,Manager\nCEO,\nCMO,Nobody\nCFO,CEO\n');
    const { problems } = previewOf(reading);
    const lost = problems.find(({ message }) => message.includes('Nobody'));
    expect(lost?.row).toBe(3);
    expect(lost?.roleId).toBe('cmo');
    expect(reading.rows(1, 1)).toEqual([{ row: 3, cells: ['CMO', 'Nobody'] }]);
    expect(reading.rows(3, 10)).toEqual([]);
  });

  it('tells how far it is', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${at + 1},Role,${at === 0 ? '' : 1}`).join('\n');
    const reading = await open(`Id,Title,Manager\n${rows}\n`);
    const told: number[] = [];
    reading.preview({}, (done) => told.push(done));
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});

describe('the picture of the chart it would be', () => {
  it('shows the first levels of a large one', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) => `${at + 1},Role ${at + 1},${at === 0 ? '' : Math.ceil(at / 8)}`,
    );
    const reading = await open(`Id,Title,Manager\n${rows.join('\n')}\n`);
    previewOf(reading);
    const chart = reading.chart();
    expect(chart.roles).toBe(400);
    expect(chart.shown).toBe(73);
    expect(chart.scene.groups.filter(({ kind }) => kind === 'role')).toHaveLength(73);
  });

  it('shows the beginning of one without lines', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `Role ${at + 1}`).join('\n');
    const reading = await open(`Title\n${rows}\n`);
    previewOf(reading);
    expect(reading.chart()).toMatchObject({ roles: 300, shown: 75, unplaced: 299 });
  });
});

describe('a table beside the chart that is open', () => {
  const existing: Scenario = {
    id: 'today',
    name: 'Today',
    roles: [
      { id: '1', title: 'CEO', kpis: ['NPS'] },
      { id: '2', title: 'CMO' },
      { id: '9', title: 'COO' },
    ],
    lines: [{ manager: '1', report: '2', kind: 'solid' }],
  };

  it('says what it would change there', async () => {
    const table = 'Id,Title,Manager\n1,CEO,\n2,Chief Marketing Officer,1\n3,CFO,1\n';
    const reading = await open(table, 'a.csv', existing);
    const { update } = previewOf(reading);
    expect(update).toEqual({
      goes: 'scenario',
      same: 2,
      loosely: 0,
      alike: 0,
      lacking: 1,
      missing: 'remove',
    });
    const kinds = (missing: 'keep' | 'remove') =>
      reading.changes({ missing }).map(({ change }) => change.kind);
    expect(kinds('keep')).toEqual(['added', 'changed']);
    expect(kinds('remove')).toEqual(['added', 'removed', 'changed']);
  });

  it('of other people is not taken for it', async () => {
    const { update } = previewOf(
      await open('Id,Title,Manager\n1,CEO,\n20,A,1\n21,B,1\n22,C,1\n', 'a.csv', existing),
    );
    expect(update).toMatchObject({ goes: 'new', missing: 'keep' });
  });

  it('says nothing where none is open', async () => {
    expect(previewOf(await open('Id,Title\n1,CEO\n')).update).toBeUndefined();
  });
});
