import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { findTops } from '../../../src/chart/tops.ts';
import { unplacedCounts, unplacedRoles } from '../../../src/chart/unplaced.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';

function unplaced(...chart: Parameters<typeof scenarioOf>): readonly string[] {
  return unplacedRoles(indexOrg(scenarioOf(...chart))).map(({ id }) => id);
}

describe('roles without a place', () => {
  it('are the roots beside the top, in drawing order', () => {
    expect(unplaced('ceo > a, b; lone; head > team, more')).toEqual(['lone', 'head']);
  });

  it('are none in an empty chart, in one of one role, and in one that hangs together', () => {
    expect(unplacedRoles(indexOrg(largeScenario(0, () => 0)))).toEqual([]);
    expect(unplaced('ceo')).toEqual([]);
    expect(unplaced('ceo > a; a > b; a > c')).toEqual([]);
  });

  it('count a dotted line for nothing', () => {
    expect(unplaced('ceo > a, b; ceo ..> c')).toEqual(['c']);
  });

  it('are not the boards above the top, nor a committee that leads nobody', () => {
    const roles = { board: { body: true }, sub: { body: true }, club: { body: true } };
    expect(unplaced('board > sub; sub > ceo; ceo > a, b; club', { roles })).toEqual([]);
    expect(unplaced('board > sub; sub > ceo; ceo > a, b; club > x; x > y', { roles })).toEqual(['club']);
  });

  it('are not several chief executives, if all lead', () => {
    const roles = { a: { title: 'CEO' }, b: { title: 'Managing Director' } };
    expect(unplaced('a > x; b > y', { roles })).toEqual([]);
  });

  it('are those in a circle that nobody leads to, but not those below it', () => {
    expect(unplaced('ceo > a; x > y; y > z; z > x; y > below')).toEqual(['x', 'y', 'z']);
    expect(unplaced('ceo > x; x > y; y > x')).toEqual([]);
    expect(unplaced('x > y; y > x')).toEqual(['x', 'y']);
  });

  it('are counted, and how many of them stand in a circle', () => {
    const counts = (chart: string) => unplacedCounts(indexOrg(scenarioOf(chart)));
    expect(counts('ceo > a; lone; x > y; y > z; z > x')).toEqual({ unplaced: 4, circling: 3 });
    expect(counts('ceo > x; x > y; y > x')).toEqual({ unplaced: 0, circling: 0 });
  });

  it('and the tops lead to every role there is', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const org = indexOrg(scenario);
        const found = unplacedRoles(org);
        const { tops } = findTops(org);
        expect(found.filter((role) => tops.includes(role) && org.bosses(role.id).length === 0)).toEqual([]);
        const alone = org.roots.filter((root) => !found.includes(root));
        const reached = new Set([...found, ...tops, ...alone]);
        for (const role of reached) for (const report of org.reports(role.id)) reached.add(report);
        expect(reached.size).toBe(org.drawingOrder.length);
      }),
    );
  });
});
