import * as fc from 'fast-check';
import type { Line, Role, Scenario, TableOrigin } from '../../src/chart/chart.ts';
import { possibleLines } from '../../src/chart/possible-lines.ts';
import { arbitraryRole, chartText, filledText } from './arbitrary-document.ts';

/** Texts that mean something to a spreadsheet, or to whoever reads a table. */
export const TABLE_WORDS = [
  'Vacant',
  'open',
  'Not in post',
  'Eliminated',
  '0',
  '*',
  'XX',
  "'0",
  "''Vacant",
  '=1+1',
  "'=1+1",
  '\' \t=HYPERLINK("http://example.org")',
  '+44 20 7946 0000',
  '-5',
  '-5-6',
  '@SUM(A1)',
  '＝1+1',
  '＠x',
  "'Tis",
  "'",
  'none',
  'Level (kept)',
  '(kept)',
  ' (kept)',
  'a; b',
  'a, b',
  'a | b',
  'a: b',
  'a',
  'b',
  '7',
  'Osei, Ada',
  'Ada Osei',
  'Id',
  'Title',
  'Manager',
  'Id;Title;Person',
  '"',
  '"quoted"',
  'say "x", then',
  '#',
  '_x0041_',
  '_x0041_x0042_',
  '_x005F_',
  '\uFFFD',
  '\u200Fمدير',
  '\uFDD0',
  '😀',
  '1e5',
  '007',
  '1/2',
  'TRUE',
  '__proto__',
  'constructor',
];

/** Names of columns that mean something, or are only like it. */
const COLUMN_NAMES = [
  'Manager',
  'Reports to',
  'Manager e-mail',
  'Manager name',
  'Dotted line',
  'Dotted line manager email',
  'Dotted line purposes',
  'Title',
  'Name',
  'Person (kept)',
  'Person (kept) (kept)',
  'Level',
  'Email',
  'First name',
  'Unit',
  'Organisation',
  'Employee ID',
  'Grade',
  'grade',
  '=Title',
  "'Title",
  'Column 3',
  '#',
  '__proto__',
  'Id;Title',
];

const word = () => fc.constantFrom(...TABLE_WORDS);
const filled = () =>
  fc.oneof(
    { weight: 3, arbitrary: word().filter((text) => text.trim() !== '') },
    { weight: 2, arbitrary: filledText() },
  );
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const withoutAbsent = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

function role(id: string, ids: readonly string[]): fc.Arbitrary<Role> {
  const text = fc.oneof(word(), chartText(), fc.constantFrom(...ids));
  const name = fc.oneof(fc.constantFrom(...COLUMN_NAMES), chartText());
  return fc
    .tuple(
      arbitraryRole(fc.constant(id)),
      fc.record({
        title: filled(),
        person: rarely(text),
        department: rarely(text),
        kpis: rarely(fc.array(text, { maxLength: 3 })),
        note: rarely(text),
        extra: rarely(fc.array(fc.tuple(name, text), { maxLength: 4 }).map((entries) => new Map(entries))),
      }),
    )
    .map(([any, words]) => ({ ...any, ...withoutAbsent(words) }) as Role);
}

/** A table a scenario may have come from: columns by names this program knows for them, by others, and kept ones. */
function origin(): fc.Arbitrary<TableOrigin> {
  const column = fc.record({
    name: fc.oneof(
      fc.constantFrom(...COLUMN_NAMES),
      fc.constantFrom(
        'Employee ID',
        'Job title',
        'Line manager',
        'Full name',
        'Division',
        'Matrix manager',
        'Manager e-mail',
        'Manager name',
        'Dotted line manager email',
        'Board',
      ),
    ),
    is: fc.constantFrom(
      undefined,
      'id',
      'title',
      'person',
      'department',
      'manager',
      'dotted',
      'level',
      'board',
    ),
  });
  return fc
    .uniqueArray(column, { selector: ({ name }) => name, maxLength: 8 })
    .map((columns) => ({ columns: columns.map(withoutAbsent) as TableOrigin['columns'] }));
}

/**
 * Any scenario, with everything in it that a table can stumble over: words with a meaning of their own, formulas,
 * separators, two bosses, circles, managers nobody knows, kept columns that look like others.
 */
export function arbitraryTableChart(): fc.Arbitrary<Scenario> {
  return fc.uniqueArray(filled(), { maxLength: 7 }).chain((ids) => {
    const one = fc.constantFrom('nobody', ...ids);
    const line: fc.Arbitrary<Line> = fc
      .record({
        manager: one,
        report: one,
        kind: fc.constantFrom('solid' as const, 'solid' as const, 'dotted' as const),
        purpose: rarely(
          fc.oneof(
            word(),
            chartText(),
            one.map((id) => `x\n${id}: y`),
          ),
        ),
      })
      .map((fields) => withoutAbsent(fields) as Line);
    return fc
      .record({
        id: fc.constant('chart'),
        name: fc.constant('Chart'),
        roles: fc.tuple(...ids.map((id) => role(id, ids))),
        lines: fc
          .array(line, { maxLength: ids.length * 2 })
          .map((lines) => possibleLines(lines, (id) => ids.includes(id)).lines),
        table: rarely(origin()),
      })
      .map((scenario) => withoutAbsent(scenario) as Scenario);
  });
}
