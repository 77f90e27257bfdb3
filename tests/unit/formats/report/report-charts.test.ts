import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { readOutline } from '../../../../src/chart/outline.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { fixesLeftOut } from '../../../../src/formats/report/report-charts.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { largeScenario } from '../../../support/scenarios.ts';
import { reportOf } from '../../../support/report-charts.ts';

const outline = (text: string, id = 'today') => ({ ...readOutline(text, id).scenario, name: id });

const CROWDED = outline('CEO [id: a]\n  CMO [id: b]\nCFO [id: c]\n  COO [id: d]\na --> d\n');

describe('reportCharts', () => {
  it('judges every scenario, or the one that is named', () => {
    const document: ChartDocument = { title: 'T', scenarios: [CROWDED, outline('CEO', 'tomorrow')] };
    expect(reportOf(document).map(({ scenario }) => scenario.id)).toEqual(['today', 'tomorrow']);
    expect(reportOf(document, { scenarioId: 'tomorrow' }).map(({ scenario }) => scenario.id)).toEqual([
      'tomorrow',
    ]);
    expect(reportOf(document, { scenarioId: 'nix' })).toEqual([]);
  });

  it('lets the settings of the run come before those of the document', () => {
    const document: ChartDocument = {
      title: 'T',
      rules: new Map([['multiple-solid-bosses', 'info']]),
      scenarios: [CROWDED],
    };
    const severity = (overrides = new Map()) =>
      reportOf(document, { overrides })[0]?.judgement.findings.find(
        ({ rule }) => rule === 'multiple-solid-bosses',
      )?.severity;
    expect(severity()).toBe('info');
    expect(severity(new Map([['multiple-solid-bosses', 'warning']]))).toBe('warning');
    expect(severity(new Map([['multiple-solid-bosses', 'off']]))).toBeUndefined();
  });

  it('finds the repairs the rules offer', () => {
    const document: ChartDocument = { title: 'T', scenarios: [CROWDED] };
    const [chart] = reportOf(document);
    for (const finding of chart?.judgement.findings ?? []) {
      const labels = fixesOf(document, CROWDED, finding).map(({ label }) => label);
      expect(chart?.fixes.get(finding)).toEqual(labels);
    }
    expect([...(chart?.fixes.values() ?? [])].flat()).not.toEqual([]);
    expect(reportOf(document, { withFixes: false })[0]?.fixes.size).toBe(0);
  });

  it('seeks repairs for the gravest findings only when the chart is large, and says so', () => {
    const large = largeScenario(2000, () => 0);
    const roles = large.roles.map((role, at) =>
      at > 0 && at <= 120 ? { ...role, title: `Head of Unit ${'I'.repeat(1 + (at % 60))}` } : role,
    );
    const others = CATALOGUE.filter(({ id }) => id !== 'duplicate-title').map(
      ({ id }) => [id, 'off'] as const,
    );
    const [chart] = reportOf(
      { title: 'T', scenarios: [{ ...large, roles }] },
      { overrides: new Map(others) },
    );
    if (!chart) throw new Error('No chart');
    const { findings } = chart.judgement;
    expect(findings).toHaveLength(60);
    expect([...chart.fixes.keys()]).toEqual(findings.slice(0, 50));
    expect(fixesLeftOut(chart)).toContain('the first 50 of 60 findings');
  }, 30_000);

  it('is silent about repairs where none were left out', () => {
    const [chart] = reportOf({ title: 'T', scenarios: [CROWDED] });
    expect(chart && fixesLeftOut(chart)).toBeUndefined();
  });
});

describe('the problems of a chart', () => {
  it('go to the scenario they are about, and what concerns the file to the first', () => {
    const read = readDocument(
      JSON.stringify({
        format: 'reportline',
        version: 1,
        scenarios: [
          { id: 'a', name: 'A', roles: [], lines: [] },
          'no scenario',
          { id: 'b', name: 'B', roles: [{ id: 'x' }], lines: [] },
        ],
      }),
    );
    if (!read.ok) throw new Error(read.message);
    const paths = (scenarioId?: string) =>
      reportOf(read.document, { problems: read.problems, ...(scenarioId && { scenarioId }) }).map(
        ({ scenario, problems }) => [scenario.id, ...problems.map(({ path }) => path)],
      );
    expect(paths()).toEqual([
      ['a', 'title', 'scenarios[1]'],
      ['b', 'scenarios[2].roles[0].title'],
    ]);
    expect(paths('b')).toEqual([['b', 'title', 'scenarios[1]', 'scenarios[2].roles[0].title']]);
  });

  it('name settings for rules there are not, once', () => {
    const document: ChartDocument = {
      title: 'T',
      rules: new Map([['no-such-rule', 'off']]),
      scenarios: [outline('CEO', 'a'), outline('CEO', 'b')],
    };
    expect(reportOf(document).map(({ problems }) => problems)).toMatchObject([
      [
        {
          path: 'rules[“no-such-rule”]',
          severity: 'warning',
          message: expect.stringContaining('“no-such-rule”'),
        },
      ],
      [],
    ]);
  });

  it('name dismissals that dismiss nothing, and why', () => {
    const dismissal = { roles: ['a'], about: [], kind: 'accepted', reason: '' } as const;
    const scenario = {
      ...CROWDED,
      dismissals: [
        { ...dismissal, rule: 'multiple-solid-bosses', roles: ['d'] },
        { ...dismissal, rule: 'multiple-solid-bosses' },
        { ...dismissal, rule: 'reporting-cycle' },
        { ...dismissal, rule: 'no-such-rule' },
      ],
    };
    const overrides = new Map([['reporting-cycle', 'off' as const]]);
    const [chart] = reportOf({ title: 'T', scenarios: [scenario] }, { overrides });
    expect(chart?.problems).toEqual(
      [
        ['scenarios[0].dismissals[1]', 'no such finding comes up any more'],
        ['scenarios[0].dismissals[2]', 'the rule is switched off'],
        ['scenarios[0].dismissals[3]', 'there is no such rule'],
      ].map(([path, message]) => ({
        path,
        severity: 'warning',
        message: expect.stringContaining(message ?? ''),
      })),
    );
    const dismissed = chart?.judgement.findings.filter((finding) => finding.dismissed) ?? [];
    expect(dismissed.map(({ rule, roles }) => [rule, ...roles])).toEqual([['multiple-solid-bosses', 'd']]);
    expect(dismissed.map((finding) => chart?.dismissals.get(finding))).toEqual([scenario.dismissals[0]]);
  });
});
