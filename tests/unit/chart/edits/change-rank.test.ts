import { describe, expect, it } from 'vitest';
import { demoteRole, promoteRole } from '../../../../src/chart/edits/change-rank.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const chart = deepFreeze(scenarioOf('ceo > cmo, coo; cmo > brand, cx; cx > agent; coo ..> cx: metrics'));
const reports = (scenario: typeof chart, id: string) =>
  indexOrg(scenario)
    .reports(id)
    .map((role) => role.id);

describe('promoteRole', () => {
  it('puts a role, with its branch, right behind its boss', () => {
    const after = promoteRole('cx')(chart);
    expect(reports(after, 'ceo')).toEqual(['cmo', 'cx', 'coo']);
    expect(reports(after, 'cx')).toEqual(['agent']);
    expect(reports(after, 'cmo')).toEqual(['brand']);
    expect(after.lines.some(({ kind }) => kind === 'dotted')).toBe(true);
  });

  it('lets a report of the top stand alone', () => {
    const after = promoteRole('coo')(chart);
    expect(indexOrg(after).roots.map(({ id }) => id)).toEqual(['ceo', 'coo']);
  });

  it('changes nothing for a role without a boss or one that is gone', () => {
    expect(promoteRole('ceo')(chart)).toBe(chart);
    expect(promoteRole('nobody')(chart)).toBe(chart);
  });

  it('takes a role out of a circle of two', () => {
    const circle = deepFreeze(scenarioOf('a > b; b > a'));
    expect(indexOrg(promoteRole('b')(circle)).bosses('b')).toEqual([]);
  });
});

describe('demoteRole', () => {
  it('makes a role, with its branch, the last report of the one before it', () => {
    const after = demoteRole('coo')(chart);
    expect(reports(after, 'ceo')).toEqual(['cmo']);
    expect(reports(after, 'cmo')).toEqual(['brand', 'cx', 'coo']);
  });

  it('takes back what promoting did, where nobody stood behind', () => {
    expect(demoteRole('cx')(promoteRole('cx')(chart)).lines).toEqual(
      expect.arrayContaining([...chart.lines]),
    );
  });

  it('changes nothing for the first of its siblings or one that is gone', () => {
    expect(demoteRole('cmo')(chart)).toBe(chart);
    expect(demoteRole('nobody')(chart)).toBe(chart);
  });
});
