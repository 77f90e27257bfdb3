import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { mergeRoles } from '../../../../src/chart/edits/merge-roles.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { arbitraryRole } from '../../../support/arbitrary-document.ts';
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

  it('takes over seats, means, note and columns, the kept role’s word first', () => {
    const kept: Role = {
      id: 'a',
      title: 'A',
      board: false,
      staff: 0,
      note: 'Here',
      extra: new Map([
        ['Site', 'Leeds'],
        ['Grade', '7'],
      ]),
      unknown: new Map<string, unknown>([['x', 1]]),
    };
    const gone: Role = {
      id: 'b',
      title: 'B',
      person: 'Bo',
      board: true,
      executive: true,
      budget: false,
      dedicated: true,
      staff: 9,
      department: 'North',
      note: 'There',
      extra: new Map([
        ['Grade', '8'],
        ['Cost', '100'],
        ['Site', 'Leeds'],
      ]),
      unknown: new Map<string, unknown>([
        ['x', 2],
        ['y', [3]],
      ]),
    };
    const two = deepFreeze({ id: 's', name: 'S', lines: [], roles: [kept, gone] });
    expect(mergeRoles('b', 'a')(two).roles).toEqual([
      {
        id: 'a',
        title: 'A',
        board: false,
        executive: true,
        staff: 0,
        department: 'North',
        note: 'Here\n\nThere',
        extra: new Map([
          ['Site', 'Leeds'],
          ['Grade', '7; 8'],
          ['Cost', '100'],
        ]),
        unknown: new Map<string, unknown>([
          ['x', 1],
          ['y', [3]],
        ]),
      },
    ]);
  });

  it('forgets how the branch of the role that is gone was drawn', () => {
    const arranged: Scenario = deepFreeze({
      ...chart,
      arrangement: {
        direction: 'right',
        folded: ['cx', 'coo'],
        branches: new Map([
          ['cx', 'left'],
          ['coo', 'right'],
        ]),
      },
    });
    expect(mergeRoles('cx', 'cmo')(arranged).arrangement).toEqual({
      direction: 'right',
      folded: ['coo'],
      branches: new Map([['coo', 'right']]),
    });
  });

  it('loses no note, column or seat, whatever is merged', () => {
    fc.assert(
      fc.property(arbitraryRole(fc.constant('a')), arbitraryRole(fc.constant('b')), (kept, gone) => {
        const two = deepFreeze({ id: 's', name: 'S', lines: [], roles: [kept, gone] });
        const [merged, ...more] = mergeRoles('b', 'a')(two).roles;
        expect(more).toEqual([]);
        for (const role of [kept, gone]) {
          expect(merged?.note ?? '').toContain(role.note?.trim() ?? '');
          for (const [column, cell] of role.extra ?? [])
            expect(merged?.extra?.get(column)).toContain(cell.trim());
          for (const key of role.unknown?.keys() ?? []) expect(merged?.unknown?.has(key)).toBe(true);
        }
        for (const seat of ['board', 'executive', 'budget'] as const)
          expect(merged?.[seat]).toBe(kept[seat] ?? (gone[seat] || undefined));
        for (const field of ['department', 'staff'] as const)
          expect(merged?.[field]).toBe(kept[field] ?? gone[field]);
      }),
      { numRuns: runs(300, 5_000) },
    );
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
