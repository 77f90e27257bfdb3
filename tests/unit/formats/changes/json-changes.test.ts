import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeChangesJson } from '../../../../src/formats/changes/json-changes.ts';
import { comparisonReport } from '../../../../src/formats/changes/comparison-report.ts';
import { harmless } from '../../../../src/formats/text/plain-text.ts';
import { comparisonOf } from '../../../support/compared.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { withChangedFinding } from './changed-finding.ts';
import { twoCharts } from '../../chart/two-charts.ts';

const written = (...given: Parameters<typeof comparisonOf>) =>
  JSON.parse(writeChangesJson(comparisonOf(...given)));

describe('the comparison as JSON', () => {
  const before = scenarioOf('ceo > cmo, cfo; cmo > cx, old; cmo ..> cx: care; lone', {
    roles: { cmo: { title: 'CMO' }, cx: { title: 'Head of CX', accountableFor: ['cx'] } },
  });
  const after = scenarioOf('ceo > cfo, cmo, cx; cx > new; cmo ..> cx: metrics; lone', {
    roles: {
      cmo: { title: 'CMO', board: false, staff: 3, extra: new Map([['Grade', 'A']]) },
      cx: { title: 'Head of CX', accountableFor: ['cx'] },
      cfo: { unknown: new Map([['later', [1]]]) },
    },
  });
  const report = written(before, after, { files: ['a.json', 'b.json'] });

  it('has the shape that is documented, and no more', () => {
    expect(Object.keys(report)).toEqual([
      'version',
      'before',
      'after',
      'same',
      'renamed',
      'changes',
      'findings',
      'figures',
    ]);
    expect(report).toMatchObject({
      version: 1,
      before: { file: 'a.json', title: 'Northwind', scenario: 's', name: 'Scenario', roles: 6 },
      after: { file: 'b.json', title: 'Northwind', scenario: 's', name: 'Scenario', roles: 6 },
      same: false,
      renamed: [],
    });
  });

  it('says what is different with ids and values as files have them', () => {
    const words = expect.any(String);
    expect(report.changes).toEqual([
      { kind: 'added', role: 'new', title: 'Title of new', bosses: ['cx'], words },
      { kind: 'removed', role: 'old', title: 'Title of old', bosses: ['cmo'], words },
      { kind: 'moved', role: 'cx', title: 'Head of CX', from: ['cmo'], to: ['ceo'], words },
      { kind: 'changed', role: 'cfo', title: 'Title of cfo', field: 'unknown', after: { later: [1] }, words },
      { kind: 'changed', role: 'cmo', title: 'CMO', field: 'board', after: false, words },
      { kind: 'changed', role: 'cmo', title: 'CMO', field: 'staff', after: 3, words },
      { kind: 'changed', role: 'cmo', title: 'CMO', field: 'extra', column: 'Grade', after: 'A', words },
      {
        kind: 'line',
        how: 'changed',
        line: { manager: 'cmo', report: 'cx', kind: 'dotted', purpose: 'metrics' },
        before: { manager: 'cmo', report: 'cx', kind: 'dotted', purpose: 'care' },
        words,
      },
      { kind: 'order', boss: 'ceo', before: ['cmo', 'cfo'], after: ['cfo', 'cmo'], words },
    ]);
  });

  it('says which findings are fixed, introduced and remain, with what they were', () => {
    const { fixed, introduced, remaining } = report.findings;
    expect(fixed[0]).toEqual({
      rule: 'cx-under-marketing',
      severity: 'error',
      roles: ['cx'],
      related: ['cmo'],
      lines: [['cmo', 'cx']],
      about: [],
      message: expect.stringMatching(/\.$/),
    });
    for (const finding of introduced) expect(finding).not.toHaveProperty('from');
    for (const finding of remaining) expect(finding.from).toBeOneOf(['error', 'warning', 'info']);
    expect(fixed.length * remaining.length).toBeGreaterThan(0);
  });

  it('has what a finding that remains was, where it says something else now', () => {
    const changed = JSON.parse(writeChangesJson(withChangedFinding(comparisonOf(before, after))));
    const [finding] = changed.findings.remaining;
    expect(finding).toMatchObject({ from: 'info', about: ['it', 'sales'], was: { about: ['it'] } });
    for (const { was, message } of report.findings.remaining) expect(was?.message).not.toBe(message);
  });

  it('has a vacancy that is filled as one change of the person', () => {
    const vacant = scenarioOf('ceo > cmo', { roles: { cmo: { vacant: true } } });
    const filled = scenarioOf('ceo > cmo', { roles: { cmo: { person: 'Ann' } } });
    const facts = { kind: 'changed', role: 'cmo', title: 'Title of cmo', field: 'person' };
    const words = expect.any(String);
    expect(written(vacant, filled).changes).toEqual([{ ...facts, after: 'Ann', vacancy: 'filled', words }]);
    expect(written(filled, vacant).changes).toEqual([{ ...facts, before: 'Ann', vacancy: 'opened', words }]);
  });

  it('has the figures of both as numbers', () => {
    expect(report.figures).toContainEqual({ figure: 'layers', before: 3, after: 3 });
    expect(report.figures).toContainEqual({ figure: 'headcount', before: null, after: 3 });
    expect(report.figures).toContainEqual({ figure: 'average-span', before: 2, after: 2 });
    expect(report.figures.map(({ figure }: { figure: string }) => figure).join(' ')).toBe(
      'roles headcount headcount-stated vacancies layers managers average-span narrowest-span widest-span span-1 span-2-3 span-4-7 span-8-12 span-13',
    );
  });

  it('says which roles go by another id here', () => {
    const document = { title: 'T', scenarios: [before] as const };
    const renamed = [{ from: 'x', to: 'cx' }];
    const side = { document, scenario: before };
    expect(JSON.parse(writeChangesJson(comparisonReport(side, side, { renamed })))).toMatchObject({
      same: true,
      renamed,
    });
  });

  it('is the same every time, of any two charts, and leaves a terminal alone', () => {
    fc.assert(
      fc.property(twoCharts(), ([one, other]) => {
        const text = writeChangesJson(comparisonOf(one, other));
        expect(writeChangesJson(comparisonOf(structuredClone(one), structuredClone(other)))).toBe(text);
        expect(harmless(text)).toBe(text);
        expect(JSON.parse(text).same).toBe(JSON.parse(text).changes.length === 0);
      }),
    );
  });
});
