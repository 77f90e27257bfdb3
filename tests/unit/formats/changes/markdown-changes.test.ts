import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/chart/outline.ts';
import { writeChangesMarkdown } from '../../../../src/formats/changes/markdown-changes.ts';
import { harmless } from '../../../../src/formats/text/plain-text.ts';
import { comparisonOf } from '../../../support/compared.ts';
import { HOSTILE } from '../../../support/report-charts.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { withChangedFinding } from './changed-finding.ts';
import { twoCharts } from '../../chart/two-charts.ts';

const written = (...given: Parameters<typeof comparisonOf>) => writeChangesMarkdown(comparisonOf(...given));

describe('the comparison as Markdown', () => {
  const before = scenarioOf('ceo > cmo, coo; cmo > cx, old; lone', {
    roles: {
      cmo: { title: 'CMO' },
      cx: { title: 'Head of CX', accountableFor: ['cx'] },
      old: { person: 'Bo' },
    },
  });
  const after = {
    ...scenarioOf('ceo > cmo, coo, cx; cx > new; coo ..> cx: care; lone', {
      roles: {
        cmo: { title: 'CMO', person: 'Ann', kpis: ['NPS | CSAT', '2. Churn'] },
        cx: { title: 'Head of CX', accountableFor: ['cx'] },
      },
    }),
    name: 'Plan',
  };
  const text = written(before, after);

  it('keeps names that are read from right to left to themselves', () => {
    const named = (chart: string) =>
      scenarioOf(chart, {
        roles: { cmo: { title: 'مدير', person: 'يوسف' }, cx: { title: 'רצון', accountableFor: ['cx'] } },
      });
    const moved = written(named('ceo > cmo, cx'), named('ceo > cx; cx > cmo'));
    expect(moved).toContain('- \u2068مدير\u2069 (\u2068يوسف\u2069), from Title of ceo to \u2068רצון\u2069\n');
  });

  it('says of a finding that remains what it said before', () => {
    expect(writeChangesMarkdown(withChangedFinding(comparisonOf(before, after)))).toContain(
      'IT and sales have no line. (`cross-functional-gap`) Worse: 1 point before, 2 now. Before: IT has no line.\n',
    );
  });

  it('has a heading for each kind of change, with a list or a table', () => {
    const end = text.indexOf('## Findings fixed');
    expect(text.slice(0, end).replace(/^.*Findings: .*$/m, '(counts)')).toBe(
      `# What changes

From Northwind, scenario “Scenario”, 6 roles, to scenario “Plan”, 6 roles.

(counts)

## Added (1)

- Title of new, under Head of CX

## Removed (1)

- Title of old (Bo), under CMO

## Moved (1)

- Head of CX, from CMO to Title of ceo

## Changed (2)

| Role | What | Scenario | Plan |
| --- | --- | --- | --- |
| CMO | Person | none | Ann |
| CMO | KPIs | not stated | NPS \\| CSAT; 2. Churn |

## Lines (1)

| Role | What | Scenario | Plan |
| --- | --- | --- | --- |
| Head of CX | Dotted line to Title of coo | none | care |

`,
    );
  });

  it('has the findings with their rules, and the figures of both', () => {
    expect(text).toMatch(
      /^- Critical: \*\*Customer experience under Marketing\.\*\* .* \(`cx-under-marketing`\)$/m,
    );
    expect(text).toContain('## Findings that remain (');
    expect(text).toContain(
      '| Figure | Scenario | Plan | Difference |\n| --- | --- | --- | --- |\n| Roles | 6 | 6 | same |',
    );
    expect(text).toMatch(/^\| Average span \| 2\.0 \| 2\.0 \| same \|$/m);
  });

  it('says what a finding was before that has got another severity', () => {
    const chiefs = (outline: string) =>
      readOutline(`CEO [board, executive]\n${outline}  COO [executive]\n`).scenario;
    const today = chiefs('  CMO [executive]\n    Chief Customer Officer [executive, accountable: cx]\n');
    const plan = chiefs('  CMO [executive]\n  Chief Customer Officer [executive, accountable: cx]\n');
    expect(written(today, plan)).toMatch(
      /^- Consider: \*\*No board-level voice.*\(`cx-no-board-voice`\) Better: Warning before, Consider now\.$/m,
    );
  });

  it('makes nothing of what a person wrote', () => {
    const hostile = { title: HOSTILE, person: HOSTILE, department: HOSTILE };
    const evil = written(
      { ...before, name: HOSTILE },
      scenarioOf('ceo > x, cmo; x ..> cmo: | a |', { roles: { x: hostile, cmo: hostile } }),
      { title: HOSTILE, files: [`${HOSTILE}a`, `${HOSTILE}b`] },
    );
    const ours = evil
      .replaceAll(/\\[^]/g, '')
      .replaceAll(/`[\w-]+`/g, '')
      .replaceAll(/\*\*[^*\n]+\*\*/g, '');
    expect(ours).not.toMatch(/[<`*[\]_$@!~]/);
    for (const line of ours.split('\n').filter((one) => one.startsWith('|')))
      expect(line.split('|').length).toBe(6);
    expect(harmless(evil)).toBe(evil);
  });

  it('has a row or an item for each change, whatever the charts are', () => {
    fc.assert(
      fc.property(twoCharts(), ([chart, other]) => {
        const report = comparisonOf(chart, other);
        const parts = writeChangesMarkdown(report).split(/^## /m);
        for (const heading of ['Added', 'Removed', 'Moved', 'Changed', 'Lines', 'Order']) {
          const part = parts.find((one) => one.startsWith(`${heading} (`)) ?? '';
          const rows = part.split('\n').filter((line) => /^(?:- |\| )/.test(line)).length;
          const isTable = part.includes('| --- |');
          expect(rows - (isTable ? 2 : 0)).toBe(
            report.changes.filter(({ change }) => heading.toLowerCase().startsWith(change.kind)).length,
          );
        }
      }),
    );
  });
});
