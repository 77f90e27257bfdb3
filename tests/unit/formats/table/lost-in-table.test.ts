import { describe, expect, it } from 'vitest';
import type { ChartDocument, Role, Scenario } from '../../../../src/chart/chart.ts';
import { lostInTable } from '../../../../src/formats/table/lost-in-table.ts';
import { tableOf } from '../../../../src/formats/table/write-table.ts';

const ROLE: Role = { id: '1', title: 'CEO' };
const chart = (more: Partial<Scenario> = {}): Scenario => ({
  id: 'chart',
  name: 'Chart',
  roles: [ROLE, { id: '2', title: 'CMO' }, { id: '3', title: 'CFO' }],
  lines: [{ manager: '1', report: '2', kind: 'solid' }],
  ...more,
});

function lost(
  scenario: Scenario,
  more: Partial<ChartDocument> = {},
  format: 'csv' | 'xlsx' = 'csv',
): readonly string[] {
  return lostInTable({ title: 'T', scenarios: [scenario], ...more }, scenario, tableOf(scenario), format);
}

const withRole = (role: Partial<Role>) => chart({ roles: [{ ...ROLE, ...role }], lines: [] });

describe('what a table does not hold', () => {
  it('is nothing where there is nothing else', () => {
    expect(lost(chart())).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['the other scenario', lost(chart(), { scenarios: [chart(), chart()] })],
    ['the 2 other scenarios', lost(chart(), { scenarios: [chart(), chart(), chart()] })],
    ['the arrangement', lost(chart({ arrangement: {} }))],
    ['the arrangement', lost(withRole({ position: { x: 1, y: 2 } }))],
    ['the context', lost(chart(), { context: {} })],
    ['the context', lost(chart({ context: {} }))],
    ['settings of rules', lost(chart(), { rules: new Map() })],
    ['settings of pictures and pages', lost(chart(), { deck: {} })],
    ['which unknown managers are left as they are', lost(chart({ table: { columns: [], left: ['77'] } }))],
    [
      'dismissals',
      lost(chart({ dismissals: [{ rule: 'x', roles: [], about: [], kind: 'accepted', reason: '' }] })),
    ],
    [
      'purposes of solid lines',
      lost(chart({ lines: [{ manager: '1', report: '2', kind: 'solid', purpose: 'x' }] })),
    ],
    [
      'the order of reports under a second boss',
      lost(
        chart({
          roles: ['1', '2', '3', '4'].map((id) => ({ id, title: 'T' })),
          lines: [
            { manager: '1', report: '2', kind: 'solid' },
            { manager: '3', report: '4', kind: 'solid' },
            { manager: '3', report: '2', kind: 'solid' },
          ],
        }),
      ),
    ],
    ['ids that are blank or differ only in blanks', lost(withRole({ id: ' ' }))],
    [
      'ids that are blank or differ only in blanks',
      lost(chart({ roles: [ROLE, { id: '1 ', title: 'CFO' }], lines: [] })),
    ],
    ['titles that are blank', lost(withRole({ title: '' }))],
    [
      'that items of lists with a semicolon, a bar or a line break in them are one',
      lost(withRole({ kpis: ['a; b'] })),
    ],
    [
      'names of columns that are blank or differ only in blanks',
      lost(withRole({ extra: new Map([['', 'x']]) })),
    ],
    ['texts that are blank, and blanks at the ends of others', lost(withRole({ person: '' }))],
    ['texts that are blank, and blanks at the ends of others', lost(withRole({ note: 'x ' }))],
    [
      'what goes beyond 10,000 characters in one cell, once it is read again',
      lost(withRole({ kpis: ['x'.repeat(9000), 'y'.repeat(9000)] })),
    ],
    [
      'what goes beyond 32,767 characters in one cell, the most a workbook holds',
      lost(withRole({ kpis: Array.from({ length: 4 }, () => 'x'.repeat(9000)) }), {}, 'xlsx'),
    ],
    [
      'any of it once it is read again, for Reportline reads no more than 1,000 columns',
      lost(withRole({ extra: new Map(Array.from({ length: 996 }, (_, at) => [`C${at}`, 'x'])) })),
    ],
    ['fields this version does not know', lost(withRole({ unknown: new Map([['x', 1]]) }))],
  ])('is said: %s', (words, said) => {
    expect(said).toContain(words);
  });

  it('is said of lines whose managers cannot be told apart in a cell', () => {
    const ids = ['a;|,:b', 'c;|,:d', 'x'];
    const scenario = chart({
      roles: ids.map((id) => ({ id, title: 'T' })),
      lines: ids.slice(0, 2).map((manager) => ({ manager, report: 'x', kind: 'solid' as const })),
    });
    expect(lost(scenario)).toEqual(['lines between roles whose ids would read as others in one cell']);
  });
});
