import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartReport } from '../../../../src/formats/report/chart-report.ts';
import { writeHtmlReport } from '../../../../src/formats/report/html-report.ts';
import { writeJsonReport } from '../../../../src/formats/report/json-report.ts';
import { rulesBehind } from '../../../../src/formats/report/rules-behind.ts';
import { writeMarkdownReport } from '../../../../src/formats/report/markdown-report.ts';
import { writeSarifReport } from '../../../../src/formats/report/sarif-report.ts';
import { writeTextReport } from '../../../../src/formats/report/text-report.ts';
import { escapeMarkdown } from '../../../../src/formats/text/markdown-text.ts';
import { harmless } from '../../../../src/formats/text/plain-text.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { hostileDocument, referenceDocument, reportOf } from '../../../support/report-charts.ts';

const WRITERS: readonly (readonly [string, (charts: readonly ChartReport[]) => string])[] = [
  ['text', writeTextReport],
  ['json', writeJsonReport],
  ['markdown', writeMarkdownReport],
  ['html', writeHtmlReport],
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
  it('has every finding, question and decision in it', () => {
    const charts = [...all(), ...reportOf(hostileDocument())];
    const written = write(charts);
    for (const { judgement } of charts) {
      for (const { rule } of [...judgement.findings, ...judgement.questions]) expect(written).toContain(rule);
    }
    expect(written).toContain('Accepted on 2026-11-22');
  });

  if (format === 'html') return;
  it('ends with the counts', () => {
    const written = write([...all(), ...reportOf(hostileDocument())]);
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
      problems: Array.from({ length: 25 }, (_, at) => ({
        row: at + 2,
        severity: 'info',
        message: `Odd: ${at + 2}.`,
      })),
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
    expect(written).toContain('  row 21: Odd: 21.');
    expect(written).not.toContain('row 22');
    expect(written).toContain('… and 5 more');
  });

  it('of many problems of reading lists the gravest', () => {
    const small = Array.from({ length: 25 }, (_, at) => ({
      row: at + 2,
      severity: 'info' as const,
      message: `Odd: ${at + 2}.`,
    }));
    const grave = { row: 300, severity: 'warning' as const, message: 'Nobody has that id.' };
    const text = writeTextReport(reportOf(referenceDocument('matrixed'), { problems: [...small, grave] }));
    expect(text).toContain('Reading the file\n  row 300: Nobody has that id.\n  row 2: Odd: 2.');
  });

  it('says once what many rows have in common, below what was read in the whole file', () => {
    const rows = [3, 4, 6, 7, 8, 9, 12, 15, 15];
    const alike = rows.map((row) => ({
      row,
      column: 'Manager',
      severity: 'warning' as const,
      kind: 'unknown-boss' as const,
      message: `No row has the id “${row}00”.`,
    }));
    const whole = { severity: 'info' as const, message: 'The columns were read so: id from “Id”.' };
    const twice = [2, 5].map((row) => ({ row, severity: 'info' as const, message: 'Odd.' }));
    const problems = [...alike, whole, ...twice];
    const text = writeTextReport(reportOf(referenceDocument('matrixed'), { problems }));
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(flat).toContain(
      'Reading the file The columns were read so: id from “Id”. rows 3, 4, 6, 7, 8, 9 and 2 more, column “Manager”: 8 rows name a boss the table does not have. Their roles were left without a boss. rows 2 and 5: Odd.',
    );
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

/** What Markdown would take for more than text, apart from our own headings, lists, bold headlines and rule ids. */
function liveIn(written: string): readonly string[] {
  const live = written.replace(/\\[!-/:-@[-`{-~]/g, '');
  const ours = live.replaceAll(/^( *- )?\*\*[^*\n]+\*\*/gm, '$1').replaceAll(/\(`[a-z-]+`\)/g, '');
  const starts = written.split('\n').map((line) => line.replace(/^\s*(?:- |#{1,3} )?/, ''));
  return [
    ...(ours.match(/[<[|$@~&*_`]|www\./g) ?? []),
    ...starts.filter((line) => /^(?:[#>+=]|- |\d+[.)])/.test(line)),
  ];
}

describe('the Markdown report', () => {
  it('makes no markup of what a person wrote', () => {
    expect(liveIn(writeMarkdownReport(reportOf(hostileDocument(), { file: '<b>*x*.json' })))).toEqual([]);
  });

  it('makes none of any chart', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(liveIn(writeMarkdownReport(reportOf(document, { withFixes: false })))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['<b>', '[l](x)', '*x*', '`x`', 'a | b', '- # x', '- > x', '- 1. x', 'www.x', '&lt;', 'a@b'])(
    'would be seen to make markup of %s',
    (markup) => {
      expect(liveIn(`# Findings\n\n${markup}\n`)).not.toEqual([]);
    },
  );

  it('explains every rule once, whatever how often it was broken, with its sources', () => {
    const charts = [...all(), ...reportOf(hostileDocument())];
    const written = writeMarkdownReport(charts);
    for (const { id, docs } of rulesBehind(charts)) {
      expect(written.split(`\n### ${escapeMarkdown(docs.title)} (\`${id}\`)\n`), id).toHaveLength(2);
      expect(written.split(escapeMarkdown(`Why: ${docs.why}`)), id).toHaveLength(2);
      for (const { author, title } of docs.sources)
        expect(written).toContain(escapeMarkdown(`${author}, “${title}”`));
    }
    expect(writeMarkdownReport([])).not.toContain('## ');
  });

  it('has the numbers of spans and layers, and who is behind them', () => {
    const written = writeMarkdownReport(reportOf(referenceDocument('cx-under-marketing')));
    expect(written).toContain('### Spans and layers\n\nRoles: 11; layers: 4; vacant: 0; headcount: 3.');
    expect(written).toContain('\n- Layer 1: 1 role (Chief Executive Officer)\n- Layer 2: 4 roles (');
    expect(written).toContain('\n\n**Layers**\n\n- Layer 1');
    expect(written).toContain('\n\n**Spans of control** (direct reports)\n\n- 1: 0 roles\n');
    expect(written).toContain('\n- 4–7: 1 role (Chief Executive Officer)\n- 8–12: 0 roles\n- 13+: 0 roles\n');
    expect(written).toContain('\n2\\.5 on average, 4 at most: Chief Executive Officer.');
  });

  it('lists all repairs of a finding', () => {
    const charts = reportOf(referenceDocument('title-without-teeth'));
    const labels = charts.flatMap(({ fixes }) => [...fixes.values()].flat());
    const written = writeMarkdownReport(charts);
    expect(written.match(/^ {2}- Repair: /gm)).toHaveLength(labels.length);
  });
});
