import { describe, expect, it } from 'vitest';
import { handReports } from '../../../../src/chart/edits/hand-reports.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const chart = deepFreeze(scenarioOf('ceo > cmo, coo, brand, cx; cx > agent; coo > cx; ceo ..> brand'));

function reports(edit: ReturnType<typeof handReports>, id: string) {
  return indexOrg(edit(chart))
    .reports(id)
    .map((role) => role.id);
}

describe('handReports', () => {
  it('hands over the reports named, and no others', () => {
    const edit = handReports('ceo', ['brand', 'agent', 'gone'], 'cmo');
    expect(reports(edit, 'ceo')).toEqual(['cmo', 'coo', 'cx']);
    expect(reports(edit, 'cmo')).toEqual(['brand']);
    expect(reports(edit, 'cx')).toEqual(['agent']);
  });

  it('leaves other solid and all dotted lines', () => {
    const after = handReports('ceo', ['cx', 'brand'], 'cmo')(chart);
    expect(
      indexOrg(after)
        .bosses('cx')
        .map(({ id }) => id),
    ).toEqual(['cmo', 'coo']);
    expect(indexOrg(after).dottedLines).toEqual([{ manager: 'ceo', report: 'brand', kind: 'dotted' }]);
  });

  it('draws no line a second time', () => {
    expect(reports(handReports('ceo', ['cx'], 'coo'), 'coo')).toEqual(['cx']);
  });

  it('moves nobody under a role of its own branch, nor the new boss', () => {
    expect(handReports('ceo', ['cx', 'coo'], 'agent')(chart)).toBe(chart);
    expect(handReports('ceo', ['coo'], 'coo')(chart)).toBe(chart);
  });

  it.each([
    ['gone', 'cmo'],
    ['ceo', 'gone'],
    ['ceo', 'ceo'],
  ])('does nothing from %s to %s', (boss, newBoss) => {
    expect(handReports(boss, ['brand'], newBoss)(chart)).toBe(chart);
  });
});
