import { strToU8, zipSync } from 'fflate';
import type { RandomNumbers } from '../random-numbers.ts';
import { rawSheet, rawWorkbook } from '../raw-workbook.ts';
import { many } from './broken-charts.ts';
import { type Made, type Makers } from './maker.ts';

const MEGABYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const DIRECTORY = 0x02014b50;
const PARTS = [
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  SHEET,
  'xl/sharedStrings.xml',
  'xl/styles.xml',
];

/** Workbooks that were cut, lie about themselves, or would fill the memory. */
export const BROKEN_WORKBOOKS: Makers = {
  'a workbook cut short': (random) => {
    const bytes = sound(random);
    return xlsx(bytes.subarray(0, random.between(4, bytes.length - 1)));
  },
  'a workbook with bytes turned over': (random) => {
    const bytes = sound(random).slice();
    for (let count = random.between(1, 8); count > 0; count -= 1)
      bytes[random.between(4, bytes.length - 1)] = random.between(0, 255);
    return xlsx(bytes);
  },
  'a workbook without one of its parts': (random) =>
    xlsx(withParts(random, { [random.pick(PARTS)]: strToU8(random.pick(['', '<', '<a/>', 'not XML'])) })),
  'a workbook with odd numbers in its headers': (random) => {
    const bytes = sound(random).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) !== DIRECTORY || random.chance(0.5)) continue;
      const field = random.pick([20, 24, 42]);
      view.setUint32(at + field, random.pick([0, 1, 0x7fff_ffff, 0xffff_ffff, 50 * MEGABYTE]), true);
    }
    return xlsx(bytes);
  },
  'a workbook that inflates': (random) =>
    xlsx(
      rawWorkbook({
        sheets: { a: '' },
        entries: { [SHEET]: [new Uint8Array(random.pick([40, 49, 51]) * MEGABYTE), { level: 1 }] },
      }),
    ),
  'a workbook with entities': (random) => {
    const entity = random.pick([
      '&lol9;',
      '&#0;',
      '&#x110000;',
      '&#xD800;',
      '&unknown;',
      '&',
      '&amp',
      '&#1234567890123;',
    ]);
    const declared = `<!DOCTYPE x [${many(9, (at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`).join('')}]>`;
    return xlsx(
      rawSheet(
        rowsOf([
          ['Id', 'Title'],
          ['1', entity],
        ]),
        { before: random.chance(0.5) ? declared : '' },
      ),
    );
  },
  'a workbook of nasty cells': (random) => {
    const cell = () =>
      random.pick([
        '<c r="A1"><v>1</v></c>',
        '<c r="__proto__"><v>1</v></c>',
        '<c r="XFE1"><v>1</v></c>',
        '<c r="A1" t="s"><v>7</v></c>',
        '<c t="toString"><v>1</v></c>',
        '<c r="B1" t="e"><v>#REF!</v></c>',
        '<c r="B2"><v>1e999</v></c>',
        '<c r="C3" t="d"><v>2026-13-45</v></c>',
        '<c><v>1</v>',
        '<c r="A0"/>',
        '<c r="A1" s="99999"><v>-1e308</v></c>',
        '<c r="A1" t="inlineStr"><is><t>&#x202E;x</t></is></c>',
        '<!-- -->',
        '<![CDATA[ ]]>',
      ]);
    const rows = many(
      random.between(1, 8),
      (at) => `<row r="${random.pick([at + 1, at, -1, 1_048_577])}">${many(4, cell).join('')}</row>`,
    );
    return xlsx(rawSheet(rows.join(''), { strings: '<si><t>a</t></si>' }));
  },
  'cells far from one another': (random) =>
    xlsx(
      rawSheet(
        many(
          random.pick([2, 500, 20_000]),
          (at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
    ),
  'an archive that is no workbook': (random) =>
    xlsx(
      random.pick([
        zipSync({ 'a.txt': strToU8('a') }),
        zipSync({}),
        zipSync({ '../../evil.xml': strToU8('<a/>'), __proto__: strToU8('a') }),
        zipSync({ 'content.xml': strToU8('<a/>') }),
        zipSync({ 'word/document.xml': strToU8('<a/>') }),
        zipSync({ 'xl/workbook.bin': strToU8('a') }),
        Uint8Array.of(0x50, 0x4b, 3, 4),
        Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)),
        Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)),
      ]),
    ),
  'a workbook under another name': (random) => ({
    ending: random.pick(['csv', 'json', 'txt', 'md']),
    content: sound(random),
  }),
};

function xlsx(content: Uint8Array): Made {
  return { ending: 'xlsx', content };
}

function rowsOf(cells: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return cells.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
}

function sound(random: RandomNumbers): Uint8Array {
  return withParts(random, {});
}

function withParts(random: RandomNumbers, entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const rows = many(random.between(1, 30), (at) => [
    String(at),
    `Role ${at}`,
    at === 0 ? '' : String(Math.floor(at / 3)),
  ]);
  return rawSheet(rowsOf([['Id', 'Title', 'Manager'], ...rows]), {
    strings: '<si><t>a</t></si>',
    styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
    entries,
  });
}
