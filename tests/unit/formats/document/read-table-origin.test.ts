import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';

const SCENARIO = { id: 'today', name: 'Today', roles: [{ id: 'ceo', title: 'CEO' }], lines: [] };

function read(table: unknown) {
  const result = readDocument(
    JSON.stringify({
      format: 'reportline',
      version: 1,
      title: 'Small',
      scenarios: [table === undefined ? SCENARIO : { ...SCENARIO, table }],
    }),
  );
  if (!result.ok) throw new Error(result.message);
  const [{ table: origin }] = result.document.scenarios;
  const written = JSON.parse(writeDocument(result.document)) as { scenarios: [{ table?: unknown }] };
  return {
    origin,
    problems: result.problems,
    paths: result.problems.map(({ path }) => path),
    written: written.scenarios[0].table,
  };
}

describe('the table a scenario was read from, in a file', () => {
  it('is read as it stands, and written as it was', () => {
    const table = {
      columns: [{ name: 'Post', is: 'id' }, { name: 'Reports to', is: 'manager' }, { name: 'Grade' }],
      left: ['JCP2'],
    };
    expect(read(table)).toMatchObject({ origin: table, problems: [], written: table });
    expect(read(undefined).origin).toBeUndefined();
  });

  it('keeps what a later version says of it and of a column', () => {
    const table = { columns: [{ name: 'Post', is: 'star sign', width: 3 }], sheet: 'Staff' };
    expect(read(table)).toMatchObject({ problems: [], written: table });
  });

  it('leaves out a column without a name, and one that stands already', () => {
    const table = { columns: [{ is: 'id' }, { name: 'Post' }, { name: ' ' }, 7, { name: 'Post', is: 'id' }] };
    const { origin, paths, problems } = read(table);
    expect(origin).toEqual({ columns: [{ name: 'Post' }] });
    const at = 'scenarios[0].table.columns';
    expect(paths).toEqual([`${at}[0].name`, `${at}[2].name`, `${at}[3]`, `${at}[4]`]);
    expect(problems.every(({ message }) => message.endsWith('left out.'))).toBe(true);
  });

  it.each([
    ['nothing', {}, 'warning'],
    ['a text', { columns: 'Post; Title' }, 'error'],
  ])('says so if its columns are %s', (_, table, severity) => {
    const { origin, problems } = read(table);
    expect(origin).toEqual({ columns: [] });
    expect(problems).toMatchObject([{ path: 'scenarios[0].table.columns', severity }]);
  });

  it.each([
    ['managers that are no list', { columns: [], left: 'JCP2' }, 'scenarios[0].table.left'],
    ['a use that is no text', { columns: [{ name: 'A', is: 1 }] }, 'scenarios[0].table.columns[0].is'],
    ['a table that is a list', [], 'scenarios[0].table'],
    ['a table that is nothing', null, 'scenarios[0].table'],
  ])('reports and keeps %s', (_, table, path) => {
    const { paths, written } = read(table);
    expect(paths).toEqual([path]);
    expect(written).toEqual(table);
  });
});
