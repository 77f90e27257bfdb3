import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, Scenario } from '../../../../src/chart/chart.ts';
import { withIds } from '../../../../src/chart/with-ids.ts';
import {
  comparisonReport,
  type ComparisonReport,
  isSame,
} from '../../../../src/formats/changes/comparison-report.ts';
import { summaryWords } from '../../../../src/formats/changes/summary-words.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { findingIdentity } from '../../../../src/rules/finding.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { referenceDocument } from '../../../support/report-charts.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { ROOT } from '../../../support/source-files.ts';
import { twoCharts } from '../../chart/two-charts.ts';

const documentOf = (scenario: Scenario, more: Partial<ChartDocument> = {}): ChartDocument => ({
  title: 'Northwind',
  scenarios: [scenario],
  ...more,
});
const compared = (before: Scenario, after: Scenario) =>
  comparisonReport(
    { document: documentOf(before), scenario: before },
    { document: documentOf(after), scenario: after },
  );
const FOLDER = path.join(ROOT, 'tests/fixtures/organograms');

/** By kind, and the ids of roles; of lines and teams their ends. */
const about = ({ changes }: ComparisonReport, kind: string) =>
  changes
    .filter(({ change }) => change.kind === kind)
    .map(({ roleId = '' }) => roleId)
    .toSorted((a, b) => (a < b ? -1 : 1));

describe('a chart compared with itself', () => {
  const isEmpty = (document: ChartDocument, scenario: Scenario) => {
    const copy = structuredClone(scenario);
    const report = comparisonReport({ document, scenario }, { document, scenario: copy });
    expect(isSame(report)).toBe(true);
    expect(report.findings).toMatchObject({ fixed: [], introduced: [] });
    expect(report.figures.every(({ difference }) => difference === 'same')).toBe(true);
  };

  it.each(REFERENCE_CHARTS)('has nothing to tell: %s', (name) => {
    const document = referenceDocument(name);
    for (const scenario of document.scenarios) isEmpty(document, scenario);
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.csv')))('has nothing to tell: %s', (name) => {
    const read = readTable(readFileSync(path.join(FOLDER, name)));
    if (!read.ok) throw new Error(read.message);
    isEmpty(read.document, read.document.scenarios[0]);
  });

  it('has nothing to tell, whatever it is', () => {
    fc.assert(fc.property(twoCharts(), ([chart]) => isEmpty(documentOf(chart), chart)));
  });
});

describe('two charts turned round', () => {
  it('change added and removed, fixed and introduced', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const there = compared(before, after);
        const back = compared(after, before);
        expect(about(back, 'added')).toEqual(about(there, 'removed'));
        expect(about(back, 'removed')).toEqual(about(there, 'added'));
        expect(about(back, 'moved')).toEqual(about(there, 'moved'));
        expect(about(back, 'changed')).toEqual(about(there, 'changed'));
        expect(back.findings.fixed.map(findingIdentity)).toEqual(
          there.findings.introduced.map(findingIdentity),
        );
        expect(back.findings.introduced.map(findingIdentity)).toEqual(
          there.findings.fixed.map(findingIdentity),
        );
      }),
    );
  });
});

describe('a comparison', () => {
  const before = scenarioOf('ceo > cmo; cmo > cx');
  const after = scenarioOf('ceo > cmo, cx');

  it('says which charts it is of', () => {
    const document = documentOf(before, {
      title: 'Both',
      scenarios: [before, { ...after, id: 't', name: 'Plan' }],
    });
    const [, plan = after] = document.scenarios;
    const report = comparisonReport(
      { file: 'a.json', document, scenario: before },
      { document, scenario: plan },
    );
    expect(report.before).toEqual({
      file: 'a.json',
      title: 'Both',
      scenario: 's',
      name: 'Scenario',
      roles: 3,
    });
    expect(report.after).toEqual({ title: 'Both', scenario: 't', name: 'Plan', roles: 3 });
    expect(report.renamed).toEqual([]);
  });

  it('calls the two what tells them apart', () => {
    const names = (
      one: Partial<ChartDocument>,
      other: Partial<ChartDocument>,
      files: readonly string[],
      name = 'Scenario',
    ) =>
      comparisonReport(
        { document: documentOf(before, one), scenario: before, ...(files[0] && { file: files[0] }) },
        {
          document: documentOf(after, other),
          scenario: { ...after, name },
          ...(files[1] && { file: files[1] }),
        },
      ).names;
    expect(names({}, {}, [], 'Plan')).toEqual({ before: 'Scenario', after: 'Plan' });
    expect(names({ title: 'A' }, { title: ' ' }, [])).toEqual({ before: 'A', after: 'Untitled' });
    expect(names({}, {}, ['a.csv', 'b.csv'])).toEqual({ before: 'a.csv', after: 'b.csv' });
    expect(names({}, {}, [])).toEqual({ before: 'Before', after: 'After' });
    expect(names({ title: 'x'.repeat(100) }, {}, []).before).toHaveLength(60);
  });

  it('judges each chart in its own document, with its own dismissals', () => {
    const chart = scenarioOf('ceo > cmo, cfo', { roles: { ceo: { title: 'CEO' } } });
    const off = documentOf(chart, { rules: new Map([['cx-no-owner', 'off']]) });
    const { findings, changes } = comparisonReport(
      { document: documentOf(chart), scenario: chart },
      { document: off, scenario: { ...chart } },
    );
    expect(changes).toEqual([]);
    expect(findings.fixed.map(({ rule }) => rule)).toEqual(['cx-no-owner']);
    const dismissed: Scenario = {
      ...chart,
      dismissals: [{ rule: 'cx-no-owner', roles: [], about: [], kind: 'accepted', reason: '' }],
    };
    expect(compared(chart, dismissed).findings.fixed).toEqual([]);
  });

  it('has every change in words, kind by kind', () => {
    const { changes } = compared(before, withIds(after, new Map([['cmo', 'cro']])));
    expect(
      changes.map(({ change, role, what, before: was, after: is }) => [change.kind, role, what, was, is]),
    ).toEqual([
      ['added', 'Title of cmo (role cro)', 'Role', 'not in the chart', 'under Title of ceo'],
      ['removed', 'Title of cmo (role cmo)', 'Role', 'under Title of ceo', 'not in the chart'],
      ['moved', 'Title of cx', 'Boss', 'Title of cmo (role cmo)', 'Title of ceo'],
    ]);
    expect(changes.map(({ sentence }) => sentence)[2]).toMatch(/^Move Title of cx from/);
  });

  it('is summed up in a sentence or two', () => {
    expect(summaryWords(compared(before, after))).toMatch(/^1 change: 1 moved\. Findings: \d+ fixed, /);
    expect(summaryWords(compared(before, before))).toMatch(
      /^Nothing is different\. Findings: 0 fixed, 0 new, \d+ remains?\.$/,
    );
    const other = scenarioOf('ceo > cx, cmo; new; cx ..> cmo: care; ceo ..> new');
    expect(summaryWords(compared(after, other))).toMatch(
      /^4 changes: 1 added, 2 lines, 1 team in another order\./,
    );
  });
});
