import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { mergeRoles } from '../../../../src/chart/edits/merge-roles.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { runs } from '../../../support/runs.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { faultsOf, frozenScenario, newCircles, someId } from './random-edits.ts';

const chart = deepFreeze(
  scenarioOf('ceo > cmo, coo; cmo > brand, cx; cx > agent; coo ..> cx; cx ..> brand; cx ..> cmo'),
);
const ids = ({ roles }: Scenario) => roles.map(({ id }) => id);
const reports = (scenario: Scenario, id: string) =>
  indexOrg(scenario)
    .reports(id)
    .map((role) => role.id);
const dotted = (scenario: Scenario) =>
  indexOrg(scenario).dottedLines.map(({ manager, report }) => `${manager} ..> ${report}`);

describe('mergeRoles', () => {
  it('lets the boss take over reports and dotted lines', () => {
    const after = mergeRoles('cx', 'cmo')(chart);
    expect(ids(after)).toEqual(['ceo', 'cmo', 'coo', 'brand', 'agent']);
    expect(reports(after, 'cmo')).toEqual(['brand', 'agent']);
    expect(dotted(after)).toEqual(['coo ..> cmo', 'cmo ..> brand']);
  });

  it('lets a report rise to the place of its boss, however far up', () => {
    const after = mergeRoles('cmo', 'cx')(chart);
    expect(reports(after, 'ceo')).toEqual(['cx', 'coo']);
    expect(reports(after, 'cx')).toEqual(['brand', 'agent']);
    const far = mergeRoles('cmo', 'agent')(chart);
    expect(reports(far, 'ceo')).toEqual(['agent', 'coo']);
    expect(reports(far, 'agent')).toEqual(['brand', 'cx']);
    expect(indexOrg(far).circles).toEqual([]);
  });

  it('keeps the boss of a colleague that takes over', () => {
    const after = mergeRoles('cmo', 'coo')(chart);
    expect(reports(after, 'ceo')).toEqual(['coo']);
    expect(reports(after, 'coo')).toEqual(['brand', 'cx']);
  });

  it('joins the tasks and leaves the rest as it is', () => {
    const two: Scenario = deepFreeze({
      id: 's',
      name: 'S',
      lines: [],
      roles: [
        { id: 'a', title: 'A', person: 'Ada', accountableFor: ['cx'], kpis: [], note: 'Here' },
        { id: 'b', title: 'B', person: 'Bo', accountableFor: ['cx', 'insight'], touchpoints: ['phone'] },
      ],
    });
    expect(mergeRoles('b', 'a')(two).roles).toEqual([
      {
        id: 'a',
        title: 'A',
        person: 'Ada',
        accountableFor: ['cx', 'insight'],
        kpis: [],
        touchpoints: ['phone'],
        note: 'Here',
      },
    ]);
    expect(mergeRoles('a', 'b')(two).roles[0]).not.toHaveProperty('responsibleFor');
  });

  it.each([
    ['gone', 'cmo'],
    ['cmo', 'gone'],
    ['cmo', 'cmo'],
  ])('does nothing for %s and %s', (gone, kept) => {
    expect(mergeRoles(gone, kept)(chart)).toBe(chart);
  });

  it('leaves a whole chart without new circles, whatever is merged', () => {
    fc.assert(
      fc.property(
        frozenScenario().chain((scenario) =>
          fc.tuple(fc.constant(scenario), someId(scenario), someId(scenario)),
        ),
        ([scenario, gone, kept]) => {
          const after = mergeRoles(gone, kept)(scenario);
          if (after === scenario) return;
          expect(faultsOf(after)).toEqual([]);
          const broken = indexOrg(scenario).circles.some((circle) =>
            circle.some(({ id }) => id === gone || id === kept),
          );
          if (!broken) expect(newCircles(scenario, after)).toEqual([]);
        },
      ),
      { numRuns: runs(300, 5_000) },
    );
  });
});
