import { describe, expect, it } from 'vitest';
import { clipOf, headsAmong } from '../../../../src/chart/clip.ts';
import { clipHeads, pasteClip, renamedClip } from '../../../../src/chart/edits/paste-clip.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const chart = deepFreeze(
  scenarioOf('ceo > cmo, coo; cmo > brand, cx; cx > agent; brand ..> agent; coo ..> cx'),
);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Ids one after the other. */
function counter() {
  let count = 0;
  return () => {
    count += 1;
    return `n${count}`;
  };
}

describe('clipOf', () => {
  it('takes roles with everybody below them and the lines between them', () => {
    const clip = clipOf(chart, ['cmo', 'nobody']);
    expect(ids(clip.roles)).toEqual(['cmo', 'brand', 'cx', 'agent']);
    expect(clip.lines.map(({ manager, report }) => `${manager} ${report}`)).toEqual([
      'cmo brand',
      'cmo cx',
      'cx agent',
      'brand agent',
    ]);
  });

  it('takes a role once, however often it is below one that was chosen', () => {
    expect(ids(clipOf(chart, ['cx', 'cmo', 'agent']).roles)).toEqual(['cmo', 'brand', 'cx', 'agent']);
  });
});

describe('headsAmong', () => {
  it('leaves out whoever stands below another of them', () => {
    expect(headsAmong(indexOrg(chart), ['agent', 'cmo', 'coo', 'nobody'])).toEqual(['cmo', 'coo']);
  });
});

describe('pasteClip', () => {
  it('puts a branch under a boss, where ids that are taken become new ones', () => {
    const isTaken = (id: string) => indexOrg(chart).role(id) !== undefined;
    const clip = renamedClip(clipOf(chart, ['cx']), isTaken, counter());
    const after = pasteClip(clip, () => ({ boss: 'ceo', before: 'coo' }))(chart);
    const org = indexOrg(after);
    expect(ids(org.reports('ceo'))).toEqual(['cmo', 'n1', 'coo']);
    expect(ids(org.reports('n1'))).toEqual(['n2']);
    expect(org.role('n1')?.title).toBe(indexOrg(chart).role('cx')?.title);
  });

  it('keeps the ids another scenario does not have: it is the same role', () => {
    const clip = renamedClip(clipOf(chart, ['cx']), () => false, counter());
    const after = pasteClip(clip)(scenarioOf('ceo'));
    expect(ids(indexOrg(after).roots)).toEqual(['ceo', 'cx']);
  });

  it('lets roles stand alone without a boss, and where the boss is gone', () => {
    const clip = clipOf(chart, ['cx']);
    const other = scenarioOf('ceo');
    expect(pasteClip(clip, () => ({ boss: 'nobody' }))(other).lines).toEqual(clip.lines);
  });

  it('leaves a place on the other canvas behind', () => {
    const [role] = clipOf(chart, ['agent']).roles;
    const placed = { roles: [{ ...role, id: 'x', title: 'X', position: { x: 1, y: 2 } }], lines: [] };
    expect(pasteClip(placed)(chart).roles.at(-1)).not.toHaveProperty('position');
  });

  it('changes nothing for an empty clip or an id that is taken', () => {
    expect(pasteClip({ roles: [], lines: [] })(chart)).toBe(chart);
    expect(pasteClip(clipOf(chart, ['cx']))(chart)).toBe(chart);
  });

  it('knows a head even in nothing but a circle', () => {
    const circle = scenarioOf('a > b; b > a');
    expect(ids(clipHeads(circle))).toEqual(['a']);
  });
});
