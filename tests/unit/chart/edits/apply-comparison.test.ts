import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScenarios, isSameChart } from '../../../../src/chart/compare.ts';
import { applyComparison } from '../../../../src/chart/edits/apply-comparison.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { chartOnFewIds, twoCharts } from '../two-charts.ts';
import { faultsOf } from './random-edits.ts';

describe('applying a comparison', () => {
  it('makes the second chart of the first, order and places included, and nothing else of it', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const made = applyComparison(compareScenarios(before, after))(before);
        expect(made).toEqual({ ...before, roles: after.roles, lines: after.lines });
        expect(isSameChart(compareScenarios(made, after))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('returns its input where nothing differs, and where all is done already', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        expect(applyComparison(compareScenarios(before, structuredClone(before)))(before)).toBe(before);
        expect(applyComparison(compareScenarios(before, after))(after)).toBe(after);
      }),
    );
  });

  it('leaves any other chart whole', () => {
    fc.assert(
      fc.property(twoCharts(), chartOnFewIds(), ([before, after], other) => {
        const made = applyComparison(compareScenarios(before, after))(other);
        expect(faultsOf(made)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('does on another chart what still applies', () => {
    const change = compareScenarios(scenarioOf('ceo > a, b'), scenarioOf('ceo > b, c; d > c'));
    expect(applyComparison(change)(scenarioOf('b; c; x > a'))).toMatchObject({
      roles: [{ id: 'b' }, { id: 'c' }, { id: 'x' }, { id: 'd' }],
      lines: [{ manager: 'd', report: 'c' }],
    });
  });
});
