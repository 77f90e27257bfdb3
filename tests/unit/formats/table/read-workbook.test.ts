import { describe, expect, it } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { readWorkbook } from '../../../../src/formats/table/read-workbook.ts';
import { rawSheet, rawWorkbook } from '../../../support/raw-workbook.ts';

async function read(bytes: Uint8Array) {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.message);
  return result;
}

async function rowsOf(bytes: Uint8Array) {
  return (await read(bytes)).sheets[0]?.rows;
}

async function written(rows: SheetData): Promise<Uint8Array> {
  return new Uint8Array(await (await writeExcelFile(rows).toBlob()).arrayBuffer());
}

const inline = (text: string) => `<is><t xml:space="preserve">${text}</t></is>`;
/** Style 1 is a day, 2 a day and a time, 3 a time, 4 an amount. */
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/><numFmt numFmtId="165" formatCode="#,##0.00 [$USD]"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="164"/></cellXfs>';

describe('cells of a workbook become text', () => {
  it('as a program for spreadsheets writes them', async () => {
    const bytes = await written([
      [{ value: 'Id' }, { value: 'Title' }, { value: 'Since' }, { value: 'Board' }, { value: 'FTE' }],
      [
        { value: 1_234_567_890_123, type: Number },
        { value: '  Chief “Customer” Officer & more\nsecond line ' },
        { value: new Date(Date.UTC(2027, 2, 1)), type: Date, format: 'dd/mm/yyyy' },
        { value: true, type: Boolean },
        { value: 0.8, type: Number },
      ],
      [
        { value: '007' },
        null,
        { value: new Date(Date.UTC(2027, 2, 1, 13, 30)), type: Date, format: 'dd/mm/yyyy hh:mm' },
      ],
    ]);
    expect(await rowsOf(bytes)).toEqual([
      ['Id', 'Title', 'Since', 'Board', 'FTE'],
      ['1234567890123', '  Chief “Customer” Officer & more\nsecond line ', '2027-03-01', 'TRUE', '0.8'],
      ['007', '', '2027-03-01T13:30'],
    ]);
  });

  it.each([
    ['0.80000000000000004', '0.8'],
    ['0.30000000000000004', '0.3'],
    ['1.234567890123E12', '1234567890123'],
    ['1E+25', '10000000000000000000000000'],
    ['-1.5E-8', '-0.000000015'],
    ['12345678901234567890', '12345678901234567890'],
    ['-0', '-0'],
    ['3.0', '3'],
    ['not a number', 'not a number'],
  ])('the number %s is %s', async (stored, text) => {
    expect(await rowsOf(rawSheet(`<row r="1"><c r="A1"><v>${stored}</v></c></row>`))).toEqual([[text]]);
  });

  it.each([
    ['1', 45_000, '2023-03-15'],
    ['2', 45_000.5, '2023-03-15T12:00'],
    ['2', 45_000.520_833_333_336, '2023-03-15T12:30'],
    ['2', 45_000.999_999_999, '2023-03-16'],
    ['3', 0.25, '06:00'],
    ['5', 45_000, '2023-03-15'],
    ['1', 1, '1900-01-01'],
    ['1', 59, '1900-02-28'],
    ['1', 61, '1900-03-01'],
    ['1', 1e300, '#NUM!'],
    ['4', 45_000, '45000'],
    ['0', 45_000, '45000'],
    ['99', 45_000, '45000'],
  ])('in style %s %d is %s', async (style, stored, text) => {
    const bytes = rawSheet(`<row r="1"><c r="A1" s="${style}"><v>${stored}</v></c></row>`, {
      styles: STYLES,
    });
    expect(await rowsOf(bytes)).toEqual([[text]]);
  });

  it.each(['1', 'true'])('days may be counted from 1904 (%s)', async (yes) => {
    const bytes = rawSheet('<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>43538</v></c></row>', {
      styles: STYLES,
      before: `<workbookPr date1904="${yes}"/>`,
    });
    expect(await rowsOf(bytes)).toEqual([['1904-01-01', '2023-03-15']]);
  });

  it.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Ada Osei'],
    ['rich text', '<c r="A1" t="s"><v>1</v></c>', 'Chief Officer'],
    ['text with its pronunciation', '<c r="A1" t="s"><v>2</v></c>', '東京'],
    ['characters written as numbers', '<c r="A1" t="s"><v>3</v></c>', '😀 é &amp; ü'],
    ['a literal section', '<c r="A1" t="s"><v>4</v></c>', 'R & D <x>'],
    ['text in the cell', `<c r="A1" t="inlineStr">${inline(' a &lt; b ')}</c>`, ' a < b '],
    ['rich text in the cell', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    [
      'a literal section in the cell',
      `<c r="A1" t="inlineStr">${inline('<![CDATA[</c> & x]]>')}</c>`,
      '</c> & x',
    ],
    ['a formula that came to text', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>Head</v></c>', 'Head'],
    ['a formula that came to a number', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['an apostrophe', `<c r="A1" t="inlineStr" quotePrefix="1">${inline("'=1+1")}</c>`, "'=1+1"],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['no', '<c r="A1" t="b"><v>false</v></c>', 'FALSE'],
    ['a formula that came to no', '<c r="A1" t="b"><f>TRUE</f><v>0</v></c>', 'FALSE'],
    ['a date written as text', '<c r="A1" t="d"><v>2027-03-01</v></c>', '2027-03-01'],
    ['an entity of a definition', `<c r="A1" t="inlineStr">${inline('&lol;')}</c>`, '&lol;'],
    [
      'an escaped character',
      `<c r="A1" t="inlineStr">${inline('a_x0009_b_x005F_x0041_')}</c>`,
      'a\tb_x0041_',
    ],
  ])('%s', async (_, cell, text) => {
    const strings = [
      '<t>Ada Osei</t>',
      '<r><rPr><b/></rPr><t xml:space="preserve">Chief </t></r><r><t>Officer</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t>&#128512; &#xE9; &amp;amp; &#252;</t>',
      '<t><![CDATA[R & D <x>]]></t>',
    ];
    const bytes = rawSheet(`<row r="1">${cell}</row>`, {
      strings: strings.map((si) => `<si>${si}</si>`).join(''),
    });
    expect(await rowsOf(bytes)).toEqual([[text]]);
  });

  it('an error is kept, and counted', async () => {
    const { sheets, notices } = await read(
      rawSheet(
        '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      ),
    );
    expect(sheets[0]?.rows).toEqual([['#N/A', '#DIV/0!']]);
    expect(notices).toEqual([
      '2 cells of the sheet “Staff” hold an error such as #N/A, which is kept as text.',
    ]);
  });
});

describe('cells of a workbook stay where they are', () => {
  const cell = (address: string) => `<c r="${address}" t="inlineStr">${inline(address)}</c>`;

  it('below and beside blank rows and columns', async () => {
    const rows = `<row r="3">${cell('B3')}<c r="C3" s="4"/>${cell('D3')}</row><row r="5"><c r="A5"><v></v></c></row><row r="6">${cell('A6')}</row><row r="9"/>`;
    expect(await rowsOf(rawSheet(rows))).toEqual([[], [], ['', 'B3', '', 'D3'], [], [], ['A6']]);
  });

  it('in whatever order they are written, and without their addresses', async () => {
    const rows = `<row r="2">${cell('B2')}${cell('A2')}</row><row r="1">${cell('A1')}</row><row r="3"><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`;
    expect(await rowsOf(rawSheet(rows))).toEqual([['A1'], ['A2', 'B2'], ['1', '2'], ['3']]);
  });

  it('more of them than stand in a row of the copy', async () => {
    const rows = Array.from(
      { length: 100 },
      (_, at) => `<row r="${at + 1}">${cell(`C${at + 1}`)}${cell(`AB${at + 1}`)}</row>`,
    );
    const cells = await rowsOf(rawSheet(rows.join('')));
    expect(cells).toHaveLength(100);
    for (const [at, row] of (cells ?? []).entries())
      expect(row).toEqual(['', '', `C${at + 1}`, ...Array.from({ length: 24 }, () => ''), `AB${at + 1}`]);
  });

  it('with a prefix before every name', async () => {
    const sheet =
      '<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData>';
    expect(await rowsOf(rawWorkbook({ sheets: { Staff: sheet } }))).toEqual([[], ['', 'x']]);
  });

  it('when one stands at the far end of the sheet', async () => {
    const rows = await rowsOf(rawSheet(`<row r="1048576">${cell('XFD1048576')}</row>`));
    expect(rows).toHaveLength(1_048_576);
    expect(rows?.at(-1)).toHaveLength(16_384);
    expect(rows?.at(-1)?.at(-1)).toBe('XFD1048576');
  });

  it('merged ones have their text once, and that is said', async () => {
    const sheet = `<sheetData><row r="1">${cell('A1')}</row></sheetData><mergeCells><mergeCell ref="A1:A4"/><mergeCell ref="B1:D1"/></mergeCells>`;
    const { sheets, notices } = await read(rawWorkbook({ sheets: { Staff: sheet } }));
    expect(sheets[0]?.rows).toEqual([['A1']]);
    expect(notices).toEqual([
      '1 area of the sheet “Staff” is merged over several rows. Only the first row of each has its text.',
    ]);
  });

  it('hidden ones too, and that is said', async () => {
    const { sheets, notices } = await read(
      rawSheet(`<row r="1" hidden="1">${cell('A1')}</row><row r="2">${cell('A2')}</row>`),
    );
    expect(sheets[0]?.rows).toEqual([['A1'], ['A2']]);
    expect(notices).toEqual([
      '1 row of the sheet “Staff” is hidden in the workbook, by a filter or by hand. All rows were read.',
    ]);
  });
});

describe('sheets of a workbook', () => {
  const one = (text: string) =>
    `<sheetData><row r="1"><c r="A1" t="inlineStr">${inline(text)}</c></row></sheetData>`;

  it('are those with something in them, in their order and under their names', async () => {
    const bytes = rawWorkbook({
      sheets: { 'R &amp; D': one('a'), Empty: '<sheetData/>', Blank: one(''), __proto__x: one('b') },
    });
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['R & D', [['a']]],
      ['__proto__x', [['b']]],
    ]);
  });

  it('may have any name, and none twice', async () => {
    const tabs = ['__proto__', 'Staff', 'Staff', ' ', 'constructor']
      .map((name, at) => `<sheet name="${name}" sheetId="1" state="hidden" r:id="rId${at + 1}"/>`)
      .join('');
    const bytes = rawWorkbook({
      sheets: { a: one('1'), b: one('2'), c: one('3'), d: one('4'), e: one('5') },
      entries: {
        'xl/workbook.xml': new TextEncoder().encode(`<workbook><sheets>${tabs}</sheets></workbook>`),
      },
    });
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name, rows }) => `${name}: ${rows[0]?.[0]}`)).toEqual([
      '__proto__: 1',
      'Staff: 2',
      'Staff (2): 3',
      'Sheet 4: 4',
      'constructor: 5',
    ]);
    expect(Object.hasOwn(Object.prototype, '1')).toBe(false);
  });

  it('may lie anywhere in the file', async () => {
    const text = (content: string) => new TextEncoder().encode(content);
    const kind = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = rawWorkbook({
      sheets: {},
      entries: {
        '_rels/.rels': text(
          `<Relationships><Relationship Id="r" Type="${kind}/officeDocument" Target="/book/b.xml"/></Relationships>`,
        ),
        'book/b.xml': text('<workbook><sheets><sheet name="S" r:id="one"/></sheets></workbook>'),
        'book/_rels/b.xml.rels': text(
          `<Relationships><Relationship Id="one" Type="${kind}/worksheet" Target="../s.xml"/></Relationships>`,
        ),
        's.xml': text(`<worksheet>${one('found')}</worksheet>`),
      },
    });
    expect(await rowsOf(bytes)).toEqual([['found']]);
  });
});
