import { describe, expect, it } from 'vitest';
import type { ChartReport } from '../../../../src/formats/report/chart-report.ts';
import { writeJsonReport } from '../../../../src/formats/report/json-report.ts';
import { writeMarkdownReport } from '../../../../src/formats/report/markdown-report.ts';
import { writeSarifReport } from '../../../../src/formats/report/sarif-report.ts';
import { writeTextReport } from '../../../../src/formats/report/text-report.ts';
import { harmless } from '../../../../src/formats/text/plain-text.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { hostileDocument, referenceDocument, reportOf } from '../../../support/report-charts.ts';

const WRITERS: readonly (readonly [string, (charts: readonly ChartReport[]) => string])[] = [
  ['text', writeTextReport],
  ['json', writeJsonReport],
  ['markdown', writeMarkdownReport],
  [
    'sarif',
    (charts) => writeSarifReport({ charts, unusable: [], rules: CATALOGUE, version: '1.2.3', exitCode: 0 }),
  ],
];

const all = () =>
  REFERENCE_CHARTS.flatMap((name) => reportOf(referenceDocument(name), { file: `${name}.json` }));

describe.each(WRITERS)('the %s report', (format, write) => {
  it('is the same bytes every time', () => {
    const first = write(all());
    expect(first.length).toBeGreaterThan(1000);
    expect(write(all())).toBe(first);
  });

  it('has nothing in it that could disturb a terminal', () => {
    const written = write(reportOf(hostileDocument(), { file: '\u001B[2Jx.json' }));
    expect(harmless(written)).toBe(written);
    expect(written).toContain('evil');
  });

  it('can be of nothing', () => {
    expect(() => write([])).not.toThrow();
  });

  if (format === 'json' || format === 'sarif') return;
  it('has every finding, question and decision in it, and ends with the counts', () => {
    const charts = [...all(), ...reportOf(hostileDocument())];
    const written = write(charts);
    for (const { judgement } of charts) {
      for (const { rule } of [...judgement.findings, ...judgement.questions]) expect(written).toContain(rule);
    }
    expect(written).toContain('Accepted on 2026-11-22');
    expect(written.trimEnd().split('\n').at(-1)).toMatch(
      /^\d+ critical, \d+ warnings, \d+ to consider; 1 dismissed; \d+ open questions/,
    );
  });
});

describe('the JSON report', () => {
  it('has the shape that is promised, and no more', () => {
    const written = JSON.parse(writeJsonReport(reportOf(referenceDocument('cx-under-marketing'))));
    expect(Object.keys(written)).toEqual(['version', 'charts']);
    const [chart] = written.charts;
    expect(Object.keys(chart)).toEqual([
      'file',
      'title',
      'scenario',
      'roles',
      'problems',
      'findings',
      'questions',
    ]);
    const finding = chart.findings.find(({ rule }: { rule: string }) => rule === 'cx-under-marketing');
    expect(finding).toEqual({
      rule: 'cx-under-marketing',
      severity: 'error',
      roles: ['cco'],
      related: ['cmo'],
      lines: [['cmo', 'cco']],
      about: [],
      message: expect.stringMatching(/\.$/),
      fixes: expect.arrayContaining([expect.stringMatching(/^Move /)]),
      dismissed: false,
    });
  });

  it('says where reading met a problem: by row and column, or by path', () => {
    const problems = [
      { row: 7, column: 'Manager', severity: 'warning', message: 'm' },
      { path: 'title', severity: 'info', message: 'n' },
    ] as const;
    const written = JSON.parse(writeJsonReport(reportOf(referenceDocument('matrixed'), { problems })));
    expect(written.charts[0].problems).toEqual(problems);
  });

  it('has the answers to its questions, and marks what is dismissed', () => {
    const { charts } = JSON.parse(writeJsonReport(reportOf(hostileDocument())));
    for (const question of charts[0].questions) {
      expect(Object.keys(question)).toEqual(['rule', 'roles', 'question', 'answers']);
      expect(question.answers.length).toBeGreaterThan(0);
    }
    expect(charts[0].questions.length).toBeGreaterThan(0);
    const dismissed = charts[0].findings.filter((finding: { dismissed: boolean }) => finding.dismissed);
    expect(dismissed).toMatchObject([{ rule: 'multiple-solid-bosses', roles: ['cco'] }]);
  });
});

describe('the text report', () => {
  const written = writeTextReport(
    reportOf(referenceDocument('cx-under-marketing'), {
      problems: Array.from({ length: 25 }, (_, at) => ({ row: at + 2, severity: 'info', message: 'Odd.' })),
    }),
  );

  it('says what, how grave, who says so, and what repairs it', () => {
    const [entry = ''] = written.split('\n\n').filter((part) => part.includes('[cx-under-marketing]'));
    expect(entry).toMatch(/^Critical: /);
    expect(entry).toContain('According to Nemertes Research');
    expect(entry).toContain('  Repair: Move Chief Customer Officer under ');
  });

  it('says why a severity is not the usual one', () => {
    const flat = writeTextReport(reportOf(referenceDocument('title-without-teeth'))).replace(/\s+/g, ' ');
    expect(flat).toContain('Why “Consider”: ');
  });

  it('lists the first problems of reading and counts the rest', () => {
    expect(written).toContain('  row 21: Odd.');
    expect(written).not.toContain('row 22');
    expect(written).toContain('… and 5 more');
  });

  it('brings the signs of a checklist appointment together', () => {
    const text = writeTextReport(reportOf(referenceDocument('title-without-teeth')));
    expect(text.match(/^Checklist appointment$/gm)).toHaveLength(1);
  });

  it('lets no title break out of its line', () => {
    const [chart] = reportOf(hostileDocument());
    const role = { id: 'cco', title: 'A\nCritical: forged' };
    const forged = chart && { ...chart, scenario: { ...chart.scenario, name: 'x\ny', roles: [role] } };
    expect(writeTextReport(forged ? [forged] : [])).not.toMatch(/^(Critical: forged|y”)/m);
  });
});

describe('the Markdown report', () => {
  it('makes no markup of what a person wrote', () => {
    const written = writeMarkdownReport(reportOf(hostileDocument(), { file: '<b>*x*.json' }));
    const live = written.replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(live).not.toMatch(/<|\]\(|\[|\||\$|@|~|www\.|&/);
    // Our own: headlines in bold, rule ids as code.
    expect(live.replaceAll(/\*\*[^*\n]+\*\*|`[a-z-]+`/g, '')).not.toMatch(/[*_`]/);
    const starts = written.split('\n').map((line) => line.replace(/^\s*(?:- |#{1,3} )?/, ''));
    expect(starts.filter((line) => /^(?:[#>+=]|- |\d+[.)])/.test(line))).toEqual([]);
  });

  it('lists all repairs of a finding', () => {
    const charts = reportOf(referenceDocument('title-without-teeth'));
    const labels = charts.flatMap(({ fixes }) => [...fixes.values()].flat());
    const written = writeMarkdownReport(charts);
    expect(written.match(/^ {2}- Repair: /gm)).toHaveLength(labels.length);
  });
});
