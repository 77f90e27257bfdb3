import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { openAny, type Opened } from '../../../../src/formats/door/open-any.ts';

const TABLE = 'Id,Job title,Manager\n1,CEO,\n2,CMO,1\n';
const OUTLINE = 'CEO\n  CMO\n';
const CHART = writeDocument({ title: 'A', scenarios: [{ id: 'a', name: 'A', roles: [], lines: [] }] });

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function rowsOf(opened: Opened) {
  if (opened.kind !== 'table') throw new Error(`It is a ${opened.kind}.`);
  return opened.source.sheets[0].records.rows;
}

describe('a file is known by what it holds', () => {
  it.each([
    ['a chart', CHART, 'a.reportline.json', 'chart'],
    ['a chart under another name', CHART, 'a.txt', 'chart'],
    ['a table', TABLE, 'a.csv', 'table'],
    ['a table saved as text', TABLE.replaceAll(',', '\t'), 'a.txt', 'table'],
    ['a table without an ending', TABLE, 'a', 'table'],
    ['a table that was pasted', TABLE, undefined, 'table'],
    ['a table whose columns nobody knows', 'a;b\n1;2\n', 'a.csv', 'table'],
    ['a table that begins with a bracket', '[draft]\nTitle,Manager\nCEO,\n', 'a.csv', 'table'],
    ['an outline', OUTLINE, 'a.txt', 'outline'],
    ['an outline in Markdown', '- CEO\n  - CMO\n', 'a.md', 'outline'],
    [
      'a list of people in JSON',
      '[{"id":1,"title":"CEO"},{"id":2,"title":"CMO","parentId":1}]',
      'a.json',
      'table',
    ],
    ['a tree of people in JSON', '{"title":"CEO","children":[{"title":"CMO"}]}', 'a.json', 'table'],
    ['a list in JSON that was pasted', ' [{"name":"Ada"}]', undefined, 'table'],
  ])('%s', async (_, text, name, kind) => {
    expect((await openAny(bytes(text), name)).kind).toBe(kind);
    expect((await openAny(text, name)).kind).toBe(kind);
  });

  it('a workbook, whatever its name', async () => {
    const blob = await writeWorkbook([
      { data: [[{ value: 'Title' }], [{ value: 'CEO' }]], sheet: 'Staff' },
    ]).toBlob();
    const opened = await openAny(new Uint8Array(await blob.arrayBuffer()), 'staff.csv');
    expect(opened).toMatchObject({
      kind: 'table',
      source: { kind: 'workbook', sheets: [{ name: 'Staff' }] },
    });
    expect(rowsOf(opened)).toEqual([['Title'], ['CEO']]);
  });
});

describe('what cannot be read is refused with a sentence', () => {
  it.each([
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0),
      'a.png',
      /none of the files Reportline reads/,
    ],
    ['an old or locked workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'a.xls', /\.xlsx/],
    ['an archive that is no workbook', zipSync({ 'a.txt': bytes('a') }), 'a.docx', /workbook/i],
    ['a damaged chart', bytes(CHART.slice(0, -20)), 'a.reportline.json', /damaged/],
    ['JSON of something else', bytes('{"colour":"red"}'), 'a.json', /no chart of Reportline/],
    ['a file that calls itself JSON', bytes('{ no json'), 'a.json', /not JSON/],
    ['an empty table', bytes(''), 'a.csv', /There is nothing in it\. .*save it again/],
    ['a table of blank cells', bytes(';;\n;;\n'), 'a.csv', /There is nothing in it/],
    ['an empty workbook', bytes(''), 'a.xlsx', /There is nothing in it/],
    ['too much', new Uint8Array(20 * 1024 * 1024 + 1), 'a.csv', /20 MB/],
  ])('%s', async (_, input, name, message) => {
    const opened = await openAny(input, name);
    expect(opened).toMatchObject({ kind: 'refused' });
    expect(opened.kind === 'refused' && opened.message).toMatch(message);
  });
});
