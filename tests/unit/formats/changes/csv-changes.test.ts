import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeChangesCsv } from '../../../../src/formats/changes/csv-changes.ts';
import { unmarked } from '../../../../src/formats/table/cell-marks.ts';
import { readRecords } from '../../../../src/formats/table/records.ts';
import { comparisonOf } from '../../../support/compared.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { twoCharts } from '../../chart/two-charts.ts';

const rowsOf = (csv: string) => readRecords(csv.replace('\uFEFF', ''), ',').rows;

describe('the changes as CSV', () => {
  it('have a row each, with ids and words', () => {
    const before = scenarioOf('ceo > cmo, cfo; cmo ..> cfo: care', {
      roles: { cfo: { person: 'Ann, "A"' } },
    });
    const after = scenarioOf('ceo > cfo, cmo; cio; cmo ..> cfo: costs');
    expect(rowsOf(writeChangesCsv(comparisonOf(before, after)))).toEqual([
      ['Kind', 'Role', 'Role id', 'What', 'Before', 'After'],
      ['Added', 'Title of cio', 'cio', 'Role', 'not in the chart', 'without a boss'],
      ['Changed', 'Title of cfo', 'cfo', 'Person', 'Ann, "A"', 'none'],
      ['Lines', 'Title of cfo', 'cfo', 'Dotted line to Title of cmo', 'care', 'costs'],
      [
        'Order',
        'Title of ceo',
        'ceo',
        'Order of reports',
        'Title of cmo; Title of cfo',
        'Title of cfo; Title of cmo',
      ],
    ]);
  });

  it('have a filled vacancy in one row, and twins with who holds them', () => {
    const agents = (own: object) =>
      scenarioOf('ceo > a, b', {
        roles: { a: { title: 'Agent', person: 'Di' }, b: { title: 'Agent', ...own } },
      });
    const rows = rowsOf(writeChangesCsv(comparisonOf(agents({ vacant: true }), agents({ person: 'Bo' }))));
    expect(rows.slice(1)).toEqual([['Changed', 'Agent (Bo)', 'b', 'Person', 'vacant', 'Bo']]);
  });

  it('are a header alone where nothing is different', () => {
    const chart = scenarioOf('ceo > cmo');
    expect(rowsOf(writeChangesCsv(comparisonOf(chart, chart)))).toHaveLength(1);
  });

  it('run no formula', () => {
    const before = scenarioOf('a > b', { roles: { a: { title: '=1+1' } } });
    const after = scenarioOf('a > b', { roles: { a: { title: '@SUM(A1)', note: '\t-cmd' } } });
    const cells = rowsOf(writeChangesCsv(comparisonOf(before, after))).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
    expect(cells).toContain("'@SUM(A1)");
  });

  it('are as many rows as there are changes, and say the same, whatever the charts are', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const report = comparisonOf(before, after);
        const [, ...rows] = rowsOf(writeChangesCsv(report));
        const said = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim();
        expect(rows.map((row) => row.slice(1).map((cell) => said(unmarked(cell, 'text'))))).toEqual(
          report.changes.map(({ role, roleId = '', what, before: was, after: is }) =>
            [role, roleId, what, was, is].map(said),
          ),
        );
      }),
    );
  });
});
