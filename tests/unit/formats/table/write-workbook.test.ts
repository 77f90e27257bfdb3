import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { sheetName } from '../../../../src/formats/table/sheet-name.ts';
import { tableOf } from '../../../../src/formats/table/write-table.ts';
import { writeWorkbook } from '../../../../src/formats/table/write-workbook.ts';
import { allElements, readXml, type XmlElement } from '../../../support/read-xml.ts';
import { A_DAY, readBack, readXlsx } from '../../../support/table-round-trip.ts';

const chart = (...roles: readonly Role[]): Scenario => ({ id: 'chart', name: 'Chart', roles, lines: [] });

async function write(scenario: Scenario, name = 'Northwind') {
  const bytes = await writeWorkbook(tableOf(scenario), name, A_DAY);
  const files = unzipSync(bytes);
  const part = (path: string): XmlElement =>
    readXml(strFromU8(files[path] ?? new Uint8Array()).replace(/^<\?xml[^>]*\?>/, ''));
  const strings = allElements(part('xl/sharedStrings.xml'))
    .filter(({ name: tag }) => tag === 't')
    .map(({ text }) => text);
  const sheet = part('xl/worksheets/sheet1.xml');
  const cells = allElements(sheet).filter(({ name: tag }) => tag === 'c');
  return { bytes, files, part, strings, sheet, cells };
}

describe('a chart as a workbook', () => {
  it('has a bold header that stays in view, and columns as wide as their words', async () => {
    const { sheet, part, cells } = await write(
      chart({ id: '1', title: 'x'.repeat(200), person: 'Ada Lovelace' }),
    );
    const pane = allElements(sheet).find(({ name }) => name === 'pane');
    expect([pane?.attributes.get('ySplit'), pane?.attributes.get('state')]).toEqual(['1', 'frozen']);
    const fonts = allElements(part('xl/styles.xml')).filter(({ name }) => name === 'font');
    const styles = allElements(part('xl/styles.xml')).filter(
      ({ name, attributes }) => name === 'xf' && attributes,
    );
    for (const cell of cells.slice(0, 5)) {
      const style = styles.at(Number(cell.attributes.get('s')) - styles.length);
      const font = fonts[Number(style?.attributes.get('fontId'))];
      expect(font?.children.map(({ name }) => name)).toContain('b');
    }
    const columns = allElements(sheet).filter(({ name }) => name === 'col');
    expect(columns.map(({ attributes }) => attributes.get('width'))).toEqual(['8', '60', '13', '12', '9']);
  });

  it('has text in every cell, whatever it looks like, but for heads in a team', async () => {
    const { cells, strings, sheet } = await write(
      chart({ id: '007', title: '=1+1', person: '1e5', department: 'TRUE', staff: 12.5, note: '2027-03-01' }),
    );
    expect(allElements(sheet).filter(({ name }) => name === 'f')).toEqual([]);
    const texts = cells.map((cell) => {
      const [value] = cell.children;
      return cell.attributes.get('t') === 's' ? strings[Number(value?.text)] : Number(value?.text);
    });
    expect(texts.slice(7)).toEqual(['007', '=1+1', '1e5', 'TRUE', 12.5, '2027-03-01']);
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    '\uFFFD',
    '\uFDD0',
    '_x0041_',
    '_x0041_x0042_',
    ' ]]>&<>"',
    '😀',
  ])('holds %j', async (text) => {
    const scenario = chart({
      id: text.trim(),
      title: text.trim(),
      extra: new Map([[text.trim(), `a${text}b`]]),
    });
    const { bytes } = await write(scenario);
    expect(readBack(await readXlsx(bytes)).roles).toEqual(scenario.roles);
  });

  it('is a file that opens even if a text holds what no workbook can', async () => {
    const { bytes, strings } = await write(
      chart({ id: '1', title: 'a\u0000b\u0007c\uFFFEd\uD83D', note: 'x'.repeat(40_000) }),
    );
    expect(strings).toContain('abcd\uFFFD');
    expect(Math.max(...strings.map((text) => text.length))).toBe(32_767);
    expect((await readXlsx(bytes)).ok).toBe(true);
  });

  it('does not cut a character in two', async () => {
    const { strings } = await write(chart({ id: '1', title: 'T', note: `${'x'.repeat(32_766)}😀` }));
    expect(strings).toContain('x'.repeat(32_766));
  });

  it('is the same file each time', async () => {
    const scenario = chart({ id: '1', title: 'CEO' });
    expect((await write(scenario)).bytes).toEqual((await write(scenario)).bytes);
  });

  it('writes long numbers so that they stay what they are', async () => {
    for (const staff of [0.1, 1 / 3, 1e21, 123_456_789_012, 5e-7, 0]) {
      const { bytes } = await write(chart({ id: '1', title: 'CEO', staff }));
      expect(readBack(await readXlsx(bytes)).roles).toMatchObject([{ staff }]);
    }
  });

  it('may have more columns than the alphabet has letters', async () => {
    const extra = new Map(Array.from({ length: 800 }, (_, at) => [`Column of ${at}`, String(at)]));
    const scenario = chart({ id: '1', title: 'CEO', extra });
    const { bytes, cells } = await write(scenario);
    expect(cells.map(({ attributes }) => attributes.get('r'))).toContain('ADU2');
    expect(readBack(await readXlsx(bytes)).roles).toEqual(scenario.roles);
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['Northwind', 'Northwind'],
    ['A/B: what [if]? *\\', 'A B what if'],
    ["'quoted'", 'quoted'],
    ['History', 'Chart'],
    ['', 'Chart'],
    ['///', 'Chart'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
    ['a\u0000b\uFFFEc', 'a b c'],
  ])('of %j is %j', async (name, expected) => {
    expect(sheetName(name)).toBe(expected);
    const { part } = await write(chart({ id: '1', title: 'CEO' }), name);
    const sheets = allElements(part('xl/workbook.xml')).filter((element) => element.name === 'sheet');
    expect(sheets.map(({ attributes }) => attributes.get('name'))).toEqual([expected]);
  });
});
