import { deflateSync, Inflate, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/formats/table/read-workbook.ts';
import { unpackZip } from '../../../../src/formats/table/workbook/unpack-zip.ts';
import { randomNumbers } from '../../../support/random-numbers.ts';
import { rawSheet, rawWorkbook } from '../../../support/raw-workbook.ts';

const CELL = '<c r="A1"><v>1</v></c>';
const SOUND = rawSheet(`<row r="1">${CELL}</row>`);
const MEGABYTE = 1024 * 1024;

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await readWorkbook(bytes);
  if (result.ok) throw new Error('It was read.');
  return result.message;
}

/** The same archive, which says something else of the size of an entry. */
function saying(bytes: Uint8Array, path: string, size: number): Uint8Array<ArrayBuffer> {
  const lying = new Uint8Array(bytes);
  const view = new DataView(lying.buffer);
  const name = strToU8(path).join();
  for (let at = 0; at < lying.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (lying.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)).join() === name)
      view.setUint32(at + 24, size, true);
  }
  return lying;
}

/** A file of another program of the same house, packed as a workbook is. */
function officeFile(main: string): Uint8Array {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const relation = `<Relationship Id="r1" Type="${kind}" Target="${main}"/>`;
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships>${relation}</Relationships>`),
    [main]: strToU8('<p/>'),
  });
}

describe('what is no workbook is refused with the next step', () => {
  it.each([
    ['nothing', new Uint8Array(), /no workbook/],
    ['a text', strToU8('Id,Title\n1,CEO\n'), /no workbook/],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), /there is none in it/],
    ['an empty archive', zipSync({}), /there is none in it/],
    ['an open document', zipSync({ 'content.xml': strToU8('<a/>') }), /another program/],
    [
      'a presentation',
      officeFile('ppt/presentation.xml'),
      /It is a PowerPoint presentation, .* reads .*\.xlsx/,
    ],
    ['a text document', officeFile('word/document.xml'), /It is a Word document, .* reads .*\.xlsx/],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('a') }), /\.xlsb/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)), /old Excel \(\.xls\)/],
    [
      'a workbook with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 69, 0, 70, ...Buffer.from('EncryptedPackage', 'utf16le')),
      /protected by a password/,
    ],
    ['a workbook without sheets', rawWorkbook({ sheets: {} }), /damaged/],
    ['a workbook of blank sheets', rawSheet('<row r="1"><c r="A1" s="1"/></row>'), /nothing in any sheet/],
    ['more than 20 MB', new Uint8Array(20 * MEGABYTE + 1), /larger than 20 MB/],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });

  it.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml'])(
    'a workbook with nothing in its %s',
    async (path) => {
      const bytes = rawWorkbook({ sheets: { a: '' }, entries: { [path]: strToU8('') } });
      expect((await readWorkbook(bytes)).ok).toBe(false);
    },
  );

  it('an entry with a password', async () => {
    const locked = SOUND.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await refusal(locked)).toMatch(/without a password/);
  });
});

describe('a workbook that would inflate', () => {
  const sheet = 'xl/worksheets/sheet1.xml';

  it('says so, and is refused before it is inflated', async () => {
    const bomb = saying(SOUND, sheet, 50 * MEGABYTE + 1);
    expect(await refusal(bomb)).toMatch(/more than Reportline reads/);
  });

  it('says less than is true, and is given up as soon as that shows', async () => {
    const bomb = rawWorkbook({
      sheets: { a: '' },
      entries: { [sheet]: [new Uint8Array(49 * MEGABYTE), { level: 1 }] },
    });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await refusal(saying(bomb, sheet, 1000))).toMatch(/damaged/);
  });

  it('says more than is true', async () => {
    expect(await refusal(saying(SOUND, sheet, 10 * MEGABYTE))).toMatch(/damaged/);
  });

  it('says just what its first piece holds, and is not taken for that', () => {
    const random = randomNumbers(1);
    const content = Uint8Array.from({ length: 100_000 }, () => random.between(0, 3));
    let first = 0;
    const stream = new Inflate((piece) => {
      first += piece.length;
    });
    stream.push(deflateSync(content).subarray(0, 16 * 1024));
    expect(first).toBeGreaterThan(0);
    const bytes = zipSync({ a: content });
    expect(unpackZip(bytes).read('a')).toEqual(content);
    expect(() => unpackZip(saying(bytes, 'a', first)).read('a')).toThrow(/damaged/);
  });

  it('by what is not read of it is read', async () => {
    const bytes = rawWorkbook({
      sheets: { a: `<sheetData><row>${CELL}</row></sheetData>` },
      entries: { 'xl/media/image1.png': [new Uint8Array(60 * MEGABYTE), { level: 1 }] },
    });
    expect((await readWorkbook(bytes)).ok).toBe(true);
  });

  it('is given up where all of it together is too much', () => {
    const paths = ['a', 'b', 'c', 'd', 'e'];
    let bytes = zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('a')])));
    for (const path of paths.slice(0, 4)) bytes = saying(bytes, path, 50 * MEGABYTE);
    const file = unpackZip(bytes);
    for (const path of paths.slice(0, 4)) expect(() => file.read(path)).toThrow(/damaged/);
    expect(() => file.read('e')).toThrow(/more than Reportline reads/);
  });

  it('has thousands of entries', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`x/${at}.xml`, new Uint8Array()]),
    );
    const bytes = rawWorkbook({ sheets: { a: `<sheetData><row>${CELL}</row></sheetData>` }, entries });
    expect((await readWorkbook(bytes)).ok).toBe(true);
  });

  it('has more sheets than a person has', async () => {
    const tabs = '<sheet name="a" r:id="rId1"/>'.repeat(100_000);
    const workbook = strToU8(`<workbook><sheets>${tabs}</sheets></workbook>`);
    const bytes = rawWorkbook({ sheets: { a: '' }, entries: { 'xl/workbook.xml': workbook } });
    expect(await refusal(bytes)).toMatch(/more than Reportline reads/);
  });
});

describe('a sheet that is wrong', () => {
  it.each([
    ['a cell that is never closed', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a tag that is never closed', '<row r="1"><c r="A1"'],
    ['a comment that is never closed', `<row r="1">${CELL}</row><!-- `],
    ['a quotation mark that is never closed', '<row r="1"><c r="A1><v>1</v></c></row>'],
    ['a cell in no row', '<row r="0"><c r="A0"><v>1</v></c></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell beyond the last row', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['a cell without any address', '<c><v>1</v></c>'],
    ['an address that is none', '<row r="1"><c r="__proto__"><v>1</v></c></row>'],
    ['a kind of cell there is not', '<row r="1"><c r="A1" t="toString"><v>1</v></c></row>'],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a shared text that is no number', '<row r="1"><c r="A1" t="s"><v>length</v></c></row>'],
    ['more text than a cell has', `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(600_000)}</v></c></row>`],
    ['tags that do not match', '<row r="1"><c r="A1"><v>1</w></c></row>'],
  ])('by %s is refused', async (_, rows) => {
    expect(await refusal(rawSheet(rows, { strings: '<si><t>a</t></si>' }))).toMatch(/damaged/);
  });

  it('by cells far from one another is refused before the ones between are made', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    expect(await refusal(rawSheet(rows.join('')))).toMatch(/more than Reportline reads/);
  });

  it('by entities that grow is read without them', async () => {
    const doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const file = strToU8(
      `${doctype}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
    );
    const bytes = rawWorkbook({ sheets: { a: '' }, entries: { 'xl/worksheets/sheet1.xml': file } });
    expect(await readWorkbook(bytes)).toMatchObject({ ok: true, sheets: [{ rows: [['&b;']] }] });
  });

  it('by a format of brackets takes no longer than others', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(2_000_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
    expect(
      (await readWorkbook(rawSheet('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', { styles }))).ok,
    ).toBe(false);
  });

  it('by its depth is read', async () => {
    const deep = 200_000;
    const bytes = rawSheet(`<row r="1">${CELL}</row>${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}`);
    expect((await readWorkbook(bytes)).ok).toBe(true);
  });
});

describe('a workbook that is damaged', () => {
  it.each(Array.from({ length: 40 }, (_, at) => at / 40))(
    'is refused when it ends at %f of its length',
    async (part) => {
      expect((await readWorkbook(SOUND.slice(0, Math.floor(SOUND.length * part)))).ok).toBe(false);
    },
  );

  it('anywhere never makes reading fail', async () => {
    const sound = rawSheet(
      `<row r="1">${CELL}<c r="B1" t="s"><v>0</v></c><c r="C1" s="1"><v>45000</v></c></row>`,
      {
        strings: '<si><t>a</t></si>',
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      },
    );
    const random = randomNumbers(7);
    let refused = 0;
    for (let run = 0; run < 600; run += 1) {
      const broken = sound.slice();
      for (let fault = random.between(1, 4); fault > 0; fault -= 1)
        broken[random.between(2, broken.length - 1)] = random.between(0, 255);
      const result = await readWorkbook(broken);
      if (result.ok) expect(result.sheets.length).toBeGreaterThan(0);
      else {
        refused += 1;
        expect(result.message).toMatch(/\.$/);
      }
    }
    expect(refused).toBeGreaterThan(50);
  });
});
