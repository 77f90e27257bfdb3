import { describe, expect, it } from 'vitest';
import { changedBranches } from '../../../../src/chart/overlay/changed-branches.ts';
import { largeScenario } from '../../../support/scenarios.ts';

const chain = (size: number) => largeScenario(size, (at) => at - 1);

describe('the branches in which nothing differs', () => {
  it('are folded in a chart of more than sixty cards, the uppermost first', () => {
    const star = largeScenario(80, (at) => (at < 4 ? 0 : (at % 3) + 1));
    expect(changedBranches(star, new Set(['r4']), undefined)).toEqual({ folded: ['r1', 'r3'] });
    expect(changedBranches(star, new Set(['r2']), undefined)).toEqual({ folded: ['r1', 'r2', 'r3'] });
    expect(changedBranches(star, new Set(), undefined).folded).toEqual(['r0', 'r1', 'r2', 'r3']);
  });

  it('stay open up to sixty', () => {
    expect(changedBranches(chain(60), new Set(), { kind: 'layered', direction: 'right' })).toEqual({
      direction: 'right',
      folded: [],
    });
    expect(changedBranches(chain(61), new Set(), undefined).folded).toHaveLength(60);
  });

  it('are none in a circle, or above a card with a second boss', () => {
    const base = largeScenario(70, () => 0);
    const circle = { manager: 'r1', report: 'r0', kind: 'solid' as const };
    expect(
      changedBranches({ ...base, lines: [...base.lines, circle] }, new Set(), undefined).folded,
    ).not.toContain('r1');
    const second = [
      { manager: 'r2', report: 'r3', kind: 'solid' as const },
      { manager: 'r69', report: 'r3', kind: 'solid' as const },
    ];
    const { folded } = changedBranches(
      { ...base, lines: [...base.lines, ...second] },
      new Set(['r3']),
      undefined,
    );
    expect(folded).toEqual([]);
  });
});
