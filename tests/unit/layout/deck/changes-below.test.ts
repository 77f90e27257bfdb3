import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { reorderRole } from '../../../../src/chart/edits/reorder-role.ts';
import { overlaid } from '../../../../src/chart/overlay.ts';
import { standingTree } from '../../../../src/chart/standing-tree.ts';
import { changesBelow } from '../../../../src/layout/deck/changes-below.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const BEFORE = scenarioOf('ceo > cmo, coo; cmo > brand, media; brand > agency; coo > plant, depot');

/** Of a comparison, by the id of the role; those with nothing below them left out. */
function below(after: Scenario): Readonly<Record<string, number>> {
  const overlay = overlaid(BEFORE, after);
  const tree = standingTree(overlay.scenario);
  const counts = changesBelow(tree, overlay);
  return Object.fromEntries(tree.roles.flatMap(({ id }, i) => (counts[i] ? [[id, counts[i]]] : [])));
}

const withRole = (id: string, patch: Partial<Role>): Scenario => ({
  ...BEFORE,
  roles: BEFORE.roles.map((role) => (role.id === id ? { ...role, ...patch } : role)),
});

describe('the changes below a card', () => {
  it('are as many as the list has, not as many cards as differ', () => {
    expect(below(withRole('agency', { person: 'Ann', staff: 4 }))).toEqual({ brand: 2, cmo: 2, ceo: 2 });
    expect(below(removeRoles(['agency'], 'lift')(BEFORE))).toEqual({ brand: 1, cmo: 1, ceo: 1 });
    expect(below(BEFORE)).toEqual({});
  });

  it('are one where a role moves within the branch, and one of either branch where it leaves', () => {
    expect(below(moveRole('agency', 'media')(BEFORE))).toEqual({ brand: 1, media: 1, cmo: 1, ceo: 1 });
    expect(below(moveRole('plant', 'cmo')(BEFORE))).toEqual({ cmo: 1, coo: 1, ceo: 1 });
  });

  it('are lines and orders, too', () => {
    const dotted = { manager: 'plant', report: 'agency', kind: 'dotted' } as const;
    const after = { ...BEFORE, lines: [...BEFORE.lines, dotted] };
    expect(below(after)).toEqual({ brand: 1, cmo: 1, coo: 1, ceo: 1 });
    expect(below(reorderRole('plant', 1)(BEFORE))).toEqual({ coo: 1, ceo: 1 });
  });
});
