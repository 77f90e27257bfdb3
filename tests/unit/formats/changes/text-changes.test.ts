import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeChangesText } from '../../../../src/formats/changes/text-changes.ts';
import { harmless } from '../../../../src/formats/text/plain-text.ts';
import { comparisonOf } from '../../../support/compared.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { withChangedFinding } from './changed-finding.ts';
import { twoCharts } from '../../chart/two-charts.ts';

describe('the comparison for a terminal', () => {
  const before = scenarioOf('ceo > cmo, coo; cmo > cx, old; lone', {
    roles: {
      cmo: { title: 'CMO' },
      cx: { title: 'Head of CX', accountableFor: ['cx'], person: 'Ada' },
      old: { person: 'Bo' },
    },
  });
  const after = {
    ...scenarioOf('ceo > coo, cmo, cx; cx > new; lone', {
      roles: {
        cmo: { title: 'CMO', kpis: ['NPS', 'CSAT'] },
        cx: { title: 'Head of CX', accountableFor: ['cx'], person: 'Ada' },
      },
    }),
    name: 'Plan',
  };
  const lines = writeChangesText(comparisonOf(before, after, { files: ['a.json', 'b.json'] })).split('\n');

  it('says what is compared, and each change on a line of its kind', () => {
    expect(lines.slice(0, 19)).toEqual([
      'Files: a.json and b.json.',
      'From Northwind, scenario “Scenario”, 6 roles, to Northwind, scenario “Plan”, 6 roles.',
      '',
      'Added: 1',
      '  Title of new, under Head of CX',
      '',
      'Removed: 1',
      '  Title of old (Bo), under CMO',
      '',
      'Moved: 1',
      '  Head of CX (Ada), from CMO to Title of ceo',
      '',
      'Changed: 1',
      '  CMO, KPIs: not stated → NPS; CSAT',
      '',
      'Order: 1',
      '  Title of ceo, Order of reports: CMO; Title of coo → Title of coo; CMO',
      '',
      expect.stringMatching(/^Findings fixed: \d+$/),
    ]);
  });

  it('says of a finding that remains whether it is worse, what it said before and says now', () => {
    const text = writeChangesText(withChangedFinding(comparisonOf(before, after)));
    expect(text).toContain(
      '  Consider: A key function is not connected [cross-functional-gap]\n    Worse: 1 point before, 2 now.\n    Before: IT has no line.\n    Now: IT and sales have no line.\n',
    );
    expect(text).toContain('Findings: 0 fixed, 0 new, 1 remains.');
  });

  it('tells twins apart by who holds them', () => {
    const twins = (boss: string) =>
      scenarioOf(`ceo > a, coo; ${boss} > b`, {
        roles: {
          a: { title: 'HR Partner', person: 'Birgit Holm' },
          b: { title: 'HR Partner', person: 'Bo' },
        },
      });
    const text = writeChangesText(comparisonOf(twins('ceo'), twins('coo')));
    expect(text).toContain('  HR Partner (Bo), from Title of ceo to Title of coo\n');
  });

  it('tells the findings, and the figures in columns', () => {
    expect(lines).toContain('  Critical: Customer experience under Marketing [cx-under-marketing]');
    expect(lines).toContainEqual(expect.stringMatching(/^Findings that remain: \d+$/));
    const head = lines.findIndex((line) => line.startsWith('Figures'));
    const columns = lines.slice(head, head + 3).map((line) => line.split(/(?<=\S)\s{2,}/));
    expect(columns).toEqual([
      ['Figures', 'Scenario', 'Plan', 'Difference'],
      ['  Roles', '6', '6', 'same'],
      ['  Vacancies', '0', '0', 'same'],
    ]);
    const at = (line: string, word: string) => line.indexOf(word);
    expect(at(lines[head + 1] ?? '', 'same')).toBe(at(lines[head] ?? '', 'Difference'));
    expect(lines).toContain('  Widest span                 2: Title of ceo and 1 more  3: Title of ceo  +1');
  });

  it('ends with the counts', () => {
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(
        /^5 changes: 1 added, 1 removed, 1 moved, 1 changed, 1 team in another order\. Findings: /,
      ),
      '',
    ]);
  });

  it('says that nothing is different where nothing is', () => {
    const text = writeChangesText(comparisonOf(before, structuredClone(before)));
    expect(text).toMatch(
      /^From Northwind, scenario “Scenario”, 6 roles, to scenario “Scenario”, 6 roles\.\n/,
    );
    expect(text).toMatch(/\nNothing is different\. [^\n]+\n$/);
    expect(text).not.toMatch(/^(?:Added|Changed|Findings fixed|New findings)/m);
  });

  it('does not fill the terminal with one text', () => {
    const note = { cmo: { title: 'CMO', note: 'x y '.repeat(2_500) } };
    const text = writeChangesText(comparisonOf(before, scenarioOf('ceo > cmo', { roles: note })));
    expect(text.length).toBeLessThan(6_000);
    expect(text).toContain('…');
  });

  it('has a line for each change and disturbs nothing, whatever the charts are', () => {
    fc.assert(
      fc.property(twoCharts(), ([one, other]) => {
        const report = comparisonOf(one, other);
        const text = writeChangesText(report);
        expect(harmless(text)).toBe(text);
        for (const kind of ['Added', 'Removed', 'Moved', 'Changed', 'Lines', 'Order'])
          expect(Number(new RegExp(`^${kind}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0)).toBe(
            report.changes.filter(({ change }) => kind.toLowerCase().startsWith(change.kind)).length,
          );
      }),
    );
  });
});
