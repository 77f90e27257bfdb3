import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reorderRole } from '../../../../src/chart/edits/reorder-role.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const chart = deepFreeze(scenarioOf('ceo > cmo, coo, cfo; board > cfo; cmo > brand; coo ..> cfo: metrics'));
const reports = (scenario: typeof chart, id: string) =>
  indexOrg(scenario)
    .reports(id)
    .map((role) => role.id);
const roots = (scenario: typeof chart) => indexOrg(scenario).roots.map((role) => role.id);

describe('reorderRole', () => {
  it('moves a role among its siblings, either way', () => {
    expect(reports(reorderRole('cmo', 1)(chart), 'ceo')).toEqual(['coo', 'cmo', 'cfo']);
    expect(reports(reorderRole('cfo', -1)(chart), 'ceo')).toEqual(['cmo', 'cfo', 'coo']);
    expect(reports(reorderRole('cfo', -2)(chart), 'ceo')).toEqual(['cfo', 'cmo', 'coo']);
    expect(reports(reorderRole('cmo', 9)(chart), 'ceo')).toEqual(['coo', 'cfo', 'cmo']);
  });

  it('keeps further bosses and dotted lines', () => {
    const after = reorderRole('cfo', -1)(chart);
    expect(reports(after, 'board')).toEqual(['cfo']);
    expect(after.lines.filter(({ kind }) => kind === 'dotted')).toEqual(
      chart.lines.filter(({ kind }) => kind === 'dotted'),
    );
  });

  it('moves a role without a boss among the others without one', () => {
    expect(roots(chart)).toEqual(['ceo', 'board']);
    expect(roots(reorderRole('ceo', 1)(chart))).toEqual(['board', 'ceo']);
    expect(roots(reorderRole('board', -1)(chart))).toEqual(['board', 'ceo']);
  });

  it('changes nothing at the end of the row, for one alone and for one that is gone', () => {
    for (const edit of [
      reorderRole('cmo', -1),
      reorderRole('brand', 1),
      reorderRole('nobody', 1),
      reorderRole('cmo', 0),
    ])
      expect(edit(chart)).toBe(chart);
  });

  it('goes back where it came from', () => {
    fc.assert(
      fc.property(fc.constantFrom('cmo', 'coo'), (id) => {
        const there = reorderRole(id, 1)(chart);
        expect(reports(reorderRole(id, -1)(there), 'ceo')).toEqual(reports(chart, 'ceo'));
      }),
    );
  });
});
