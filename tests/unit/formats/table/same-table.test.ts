import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import type { Scenario } from '../../../../src/chart/chart.ts';
import type { TableRead } from '../../../../src/formats/table/read-sheet.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { readXlsx } from '../../../support/table-round-trip.ts';

/** Everybody, by id, address and name; who reports to whom; accents that differ from encoding to encoding. */
const PEOPLE = [
  ['7', 'ada@x.org', 'Ada Müller', 'Chief Executive Officer', '', ''],
  ['8', 'bo@x.org', 'Bo Ångström', 'Chief Marketing Officer', '7', ''],
  ['9', 'cy@x.org', 'Cy Œuvre', 'Head of Café “Zürich” – 5 €', '8', '7'],
  ['10', 'di@x.org', 'Di O’Brien', 'Agent, part-time; evenings | nights', '8', '9'],
  ['11', 'ed@x.org', 'Ed Ñandú', 'Clerk\twith a tab, and "marks"', '9', '7; 10'],
] as const;

const WAYS = { id: 0, 'e-mail': 1, name: 2 } as const;
type Way = keyof typeof WAYS;

function tableFor(way: Way): readonly (readonly string[])[] {
  const named = (ids: string) =>
    ids.replace(/\d+/g, (id) => PEOPLE.find(([own]) => own === id)?.[WAYS[way]] ?? '');
  const rows = PEOPLE.map(([id, mail, name, title, manager, dotted]) => [
    id,
    mail,
    name,
    title,
    named(manager),
    named(dotted),
  ]);
  return [['Employee ID', 'Email', 'Name', 'Job Title', 'Manager', 'Dotted line'], ...rows];
}

const ABOVE = [['Staff list'], [''], ['Confidential, as of today']];

/** As a spreadsheet saves it. */
function asText(rows: readonly (readonly string[])[], delimiter: string): string {
  const cell = (text: string) => (/[",;|\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => `${cells.map(cell).join(delimiter)}\r\n`).join('');
}

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 LE': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 BE': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'Windows-1252': (text) => Uint8Array.from(text, western),
};

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
const HEADERS = { 'from the first row': [], 'below titles': ABOVE } as const;

const EXPECTED = {
  roles: PEOPLE.map(([id, mail, person, title]) => ({
    id,
    title,
    person,
    extra: new Map([['Email', mail]]),
  })),
  lines: [
    '7 solid 8',
    '8 solid 9',
    '8 solid 10',
    '9 solid 11',
    '7 dotted 9',
    '9 dotted 10',
    '7 dotted 11',
    '10 dotted 11',
  ],
};

describe.each(Object.keys(WAYS) as Way[])('one table, managers by %s', (way) => {
  describe.each(Object.entries(HEADERS))('%s', (_where, above) => {
    const rows = [...above, ...tableFor(way)];

    describe.each(Object.entries(ENCODINGS))('in %s', (_name, encode) => {
      it.each(Object.entries(DELIMITERS))('parted by %s gives the same chart', (_mark, delimiter) => {
        const read = readTable(encode(asText(rows, delimiter)));
        expect(chartOf(read)).toEqual(EXPECTED);
        expect(read.ok && read.reading.managersBy).toBe(way);
      });
    });

    it('in a workbook gives the same chart', async () => {
      const cells = rows.map((row) => row.map((text) => (text === '' ? null : text)));
      const blob = await writeExcelFile(cells).toBlob();
      expect(chartOf(await readXlsx(new Uint8Array(await blob.arrayBuffer())))).toEqual(EXPECTED);
    });
  });
});

function chartOf(read: TableRead) {
  if (!read.ok) throw new Error(read.message);
  const scenario: Scenario = read.document.scenarios[0];
  return {
    roles: scenario.roles,
    lines: scenario.lines.map(({ manager, report, kind }) => `${manager} ${kind} ${report}`),
  };
}

/** The byte Windows-1252 has for a character. */
function western(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 256) return code;
  const [byte] = Object.entries(ABOVE_LATIN).find(([, own]) => own === character) ?? [];
  if (byte === undefined) throw new Error(`Windows-1252 has no ${character}`);
  return Number(byte);
}

const ABOVE_LATIN: Readonly<Record<number, string>> = {
  0x80: '€',
  0x8c: 'Œ',
  0x92: '’',
  0x93: '“',
  0x94: '”',
  0x96: '–',
};
