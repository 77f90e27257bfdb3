import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { dropsAt } from '../../../../src/editor/dropping/drops-at.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const chart = deepFreeze(scenarioOf('ceo > cmo, coo, cfo; cmo > brand; coo > plant'));
const held = (...ids: string[]) => ({ kind: 'card', roleId: ids[0] ?? '', with: ids }) as const;
const reports = (scenario: typeof chart, id: string) =>
  indexOrg(scenario)
    .reports(id)
    .map((role) => role.id);

describe('dropping several cards', () => {
  it('moves all of them, in one edit that is named', () => {
    const [drop, ...others] = dropsAt(chart, held('coo', 'cfo'), { kind: 'card', roleId: 'cmo' });
    expect(others).toEqual([]);
    expect(drop?.label).toBe('Move 2 roles');
    expect(drop?.effect).toBe('both report to Title of cmo');
    expect(reports(drop?.edit(chart) ?? chart, 'cmo')).toEqual(['brand', 'coo', 'cfo']);
  });

  it('leaves whoever stands below another of them where it is in its branch', () => {
    const [drop] = dropsAt(chart, held('coo', 'plant', 'cfo'), { kind: 'card', roleId: 'cmo' });
    const after = drop?.edit(chart) ?? chart;
    expect(reports(after, 'cmo')).toEqual(['brand', 'coo', 'cfo']);
    expect(reports(after, 'coo')).toEqual(['plant']);
  });

  it('is nothing inside a branch that moves along: only some of them could go', () => {
    expect(dropsAt(chart, held('cmo', 'coo'), { kind: 'card', roleId: 'plant' })).toEqual([]);
    expect(dropsAt(chart, held('cmo', 'coo'), { kind: 'card', roleId: 'coo' })).toEqual([]);
  });

  it('keeps their order in a gap', () => {
    const [drop] = dropsAt(chart, held('coo', 'cfo'), { kind: 'gap', boss: 'ceo', before: 'cmo' });
    expect(reports(drop?.edit(chart) ?? chart, 'ceo')).toEqual(['coo', 'cfo', 'cmo']);
  });

  it('stands them on their own', () => {
    const [drop] = dropsAt(chart, held('coo', 'cfo'), { kind: 'canvas' });
    expect(drop?.effect).toBe('both stand on their own');
    expect(indexOrg(drop?.edit(chart) ?? chart).roots.map(({ id }) => id)).toEqual(['ceo', 'coo', 'cfo']);
  });
});

describe('dropping a card that was placed by hand', () => {
  const placed = deepFreeze({
    ...chart,
    roles: chart.roles.map((role) =>
      role.id === 'coo' || role.id === 'cfo' ? { ...role, position: { x: 100, y: 100 } } : role,
    ),
  });

  it('on the empty canvas moves it and leaves its boss', () => {
    const [drop] = dropsAt(placed, held('coo'), { kind: 'canvas', at: { x: 500, y: 500 } });
    const after = drop?.edit(placed) ?? placed;
    expect(reports(after, 'ceo')).toEqual(['cmo', 'coo', 'cfo']);
    expect(indexOrg(after).role('coo')?.position).not.toEqual({ x: 100, y: 100 });
  });

  it('takes along those that were placed too, as far', () => {
    const [drop] = dropsAt(placed, held('coo', 'cfo', 'cmo'), { kind: 'canvas', at: { x: 500, y: 500 } });
    const org = indexOrg(drop?.edit(placed) ?? placed);
    expect(org.role('cfo')?.position).toEqual(org.role('coo')?.position);
    expect(org.role('cmo')?.position).toBeUndefined();
  });
});
