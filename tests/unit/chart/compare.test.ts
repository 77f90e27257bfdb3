import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../src/chart/chart.ts';
import { compareScenarios, isSameChart } from '../../../src/chart/compare.ts';
import { applyComparison } from '../../../src/chart/edits/apply-comparison.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { removeRoles } from '../../../src/chart/edits/remove-roles.ts';
import { reorderRole } from '../../../src/chart/edits/reorder-role.ts';
import { inSequence } from '../../../src/chart/edits/scenario-edit.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { frozenScenario, randomEdit } from './edits/random-edits.ts';

const BEFORE = scenarioOf('ceo > cmo, coo, cfo; cmo > brand, cx; coo ..> cx: care; lone');
const compared = (after: Scenario, before = BEFORE) => compareScenarios(before, after);
const withRole = (id: string, patch: Partial<Role>, scenario = BEFORE): Scenario => ({
  ...scenario,
  roles: scenario.roles.map((role) => (role.id === id ? { ...role, ...patch } : role)),
});

/** A chart and the same after some edits, or another one that shares roles with it by chance. */
const twoCharts = frozenScenario().chain((before) =>
  fc.oneof(
    fc
      .array(randomEdit(before), { maxLength: 6 })
      .map((edits) => [before, inSequence(...edits.map(({ edit }) => edit))(before)] as const),
    frozenScenario().map((other) => {
      const ids = other.roles.map(({ id }, at) => [id, before.roles[at * 2]?.id ?? id] as const);
      return [before, renamed(other, new Map(ids))] as const;
    }),
  ),
);

function renamed(scenario: Scenario, ids: ReadonlyMap<string, string>): Scenario {
  const now = (id: string) => ids.get(id) ?? id;
  const roles = new Map(scenario.roles.map((role) => [now(role.id), { ...role, id: now(role.id) }]));
  const isWhole = roles.size === scenario.roles.length;
  if (!isWhole) return scenario;
  return {
    ...scenario,
    roles: [...roles.values()],
    lines: scenario.lines.map((line) => ({ ...line, manager: now(line.manager), report: now(line.report) })),
  };
}

describe('comparing two charts', () => {
  it('says enough to make the second one of the first one', () => {
    fc.assert(
      fc.property(twoCharts, ([before, after]) => {
        const { roles, lines } = applyComparison(compareScenarios(before, after))(before);
        expect({ roles, lines }).toEqual({ roles: after.roles, lines: after.lines });
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing between a chart and a copy of it, and something between any others', () => {
    fc.assert(
      fc.property(twoCharts, ([before, after]) => {
        expect(isSameChart(compareScenarios(before, structuredClone(before)))).toBe(true);
        if (isSameChart(compareScenarios(before, after)))
          expect({ roles: before.roles, lines: before.lines }).toEqual({
            roles: after.roles,
            lines: after.lines,
          });
      }),
    );
  });

  it('says backwards the opposite', () => {
    fc.assert(
      fc.property(twoCharts, ([before, after]) => {
        const there = compareScenarios(before, after);
        const back = compareScenarios(after, before);
        const ids = (roles: readonly { readonly id: string }[]) => roles.map(({ id }) => id).sort();
        expect(ids(back.removed)).toEqual(ids(there.added.map(({ role }) => role)));
        expect(ids(back.moved.map((move) => move.after))).toEqual(
          ids(there.moved.map((move) => move.before)),
        );
        expect(ids(back.changed.map((change) => change.before))).toEqual(
          ids(there.changed.map((change) => change.after)),
        );
        expect(back.linesAdded.length).toBe(there.linesRemoved.length);
        expect(back.reordered.length).toBe(there.reordered.length);
      }),
    );
  });

  it('tells who has come, gone and moved', () => {
    const after = inSequence(removeRoles(['brand'], 'lift'), moveRole('cx', 'coo'))(BEFORE);
    const more = { ...after, roles: [{ id: 'new', title: 'New' }, ...after.roles] };
    const { added, removed, moved, changed } = compared(more);
    expect(added).toEqual([{ role: { id: 'new', title: 'New' }, at: 0 }]);
    expect(removed.map(({ id }) => id)).toEqual(['brand']);
    expect(moved.map(({ after: role, from, to }) => [role.id, from, to])).toEqual([['cx', ['cmo'], ['coo']]]);
    expect(changed).toEqual([]);
  });

  it('counts a second boss and a lost one as another boss, and the order of bosses not', () => {
    const two = {
      ...BEFORE,
      lines: [...BEFORE.lines, { manager: 'coo', report: 'cx', kind: 'solid' as const }],
    };
    expect(compared(two).moved).toMatchObject([{ from: ['cmo'], to: ['cmo', 'coo'] }]);
    expect(compared(moveRole('cx', null)(BEFORE)).moved).toMatchObject([{ from: ['cmo'], to: [] }]);
    expect(compared({ ...two, lines: two.lines.toReversed() }, two).moved).toEqual([]);
  });

  it('names the fields that differ, and the columns', () => {
    const extra = (entries: Record<string, string>) => new Map(Object.entries(entries));
    const before = withRole('cx', { note: 'a', kpis: ['NPS'], extra: extra({ Grade: '1', Site: 'A' }) });
    const after = withRole('cx', { person: 'Ada', kpis: ['NPS'], extra: extra({ Grade: '2', Site: 'A' }) });
    const [change, ...others] = compared(after, before).changed;
    expect(others).toEqual([]);
    expect(change?.fields.toSorted()).toEqual(['extra', 'note', 'person']);
    expect(change?.columns).toEqual(['Grade']);
  });

  it('tells a vacancy that comes or goes with the person as the person’s', () => {
    const told = (was: Partial<Role>, is: Partial<Role>) =>
      compared(withRole('cx', is), withRole('cx', was)).changed.flatMap((change) => change.told.toSorted());
    expect(told({ vacant: true }, { person: 'Ada' })).toEqual(['person']);
    expect(told({ person: 'Ada', vacant: false }, { vacant: true, person: ' ' })).toEqual(['person']);
    expect(told({ vacant: true }, { person: 'Ada', vacant: true })).toEqual(['person']);
    expect(told({ person: 'Ada' }, { person: 'Bo', vacant: true })).toEqual(['person', 'vacant']);
    expect(told({ vacant: true }, {})).toEqual(['vacant']);
  });

  it('tells nothing of what is left in the column of the managers', () => {
    const table = { columns: [{ name: 'Manager ID', is: 'manager' }, { name: 'Site' }] };
    const cells = (...entries: readonly (readonly [string, string])[]) => ({ extra: new Map(entries) });
    const before = { ...withRole('cx', cells(['Manager ID', '1099'], ['Site', 'A'])), table };
    const none = compared({ ...withRole('cx', cells(['Site', 'A'])), table }, before);
    expect(none.changed).toMatchObject([{ fields: ['extra'], columns: [], told: [] }]);
    const site = compared(withRole('cx', {}), before).changed;
    expect(site).toMatchObject([{ columns: ['Site'], told: ['extra'] }]);
    const unsaid = compared(BEFORE, { ...before, table: { columns: [] } }).changed;
    expect(unsaid).toMatchObject([{ columns: ['Manager ID', 'Site'] }]);
  });

  it('tells a column that names managers in one table and something else in the other', () => {
    const site = (text: string, is?: string) => ({
      ...withRole('cx', { extra: new Map([['Lead', text]]) }),
      table: { columns: [{ name: 'Lead', ...(is !== undefined && { is }) }] },
    });
    expect(compared(site('North'), site('South', 'manager')).changed).toMatchObject([{ columns: ['Lead'] }]);
    expect(compared(site('North', 'manager'), site('South')).changed).toMatchObject([{ columns: ['Lead'] }]);
    expect(compared(site('1', 'manager'), site('2', 'manager')).changed).toMatchObject([{ columns: [] }]);
  });

  it('tells nothing of where a card stands by hand', () => {
    const placed = compared(withRole('cx', { position: { x: 1, y: 2 } }));
    expect(placed.changed).toMatchObject([{ fields: ['position'], told: [] }]);
    const more = compared(withRole('cx', { position: { x: 1, y: 2 }, note: 'a' }));
    expect(more.changed).toMatchObject([{ told: ['note'] }]);
  });

  it('tells dotted lines apart from solid ones, and what they are for', () => {
    const lines = BEFORE.lines.map((line) =>
      line.kind === 'dotted' ? { ...line, purpose: 'budget' } : line,
    );
    expect(compared({ ...BEFORE, lines }).linesChanged.map(({ after }) => after.purpose)).toEqual(['budget']);
    const solid = BEFORE.lines.map((line) => ({ ...line, kind: 'solid' as const }));
    const { linesAdded, linesRemoved } = compared({ ...BEFORE, lines: solid });
    expect(linesAdded.map(({ line }) => line.kind)).toEqual(['solid']);
    expect(linesRemoved.map(({ kind }) => kind)).toEqual(['dotted']);
  });

  it('tells the teams whose order has changed, and only of those who stay', () => {
    expect(compared(reorderRole('coo', -1)(BEFORE)).reordered).toEqual([
      { boss: 'ceo', before: ['cmo', 'coo', 'cfo'], after: ['coo', 'cmo', 'cfo'] },
    ]);
    expect(compared(reorderRole('lone', -1)(BEFORE)).reordered).toEqual([
      { before: ['ceo', 'lone'], after: ['lone', 'ceo'] },
    ]);
    expect(compared(removeRoles(['cmo'], 'lift')(BEFORE)).reordered).toEqual([]);
  });

  it('takes ids for what they are', () => {
    const strange = scenarioOf('__proto__ > constructor, toString');
    expect(isSameChart(compareScenarios(strange, strange))).toBe(true);
    expect(compareScenarios(strange, BEFORE).removed).toHaveLength(3);
  });
});
