import { describe, expect, it } from 'vitest';
import type { TraceWay } from '../../../../../src/layout/trace-way.ts';
import { shownTraces } from '../../../../../src/ui/canvas/painting/shown-traces.ts';

const ways = (count: number): readonly TraceWay[] =>
  Array.from({ length: count }, (_, at) => ({
    trace: { role: `r${at}`, place: `was-r${at}` },
    points: [0, 0, 0, 0, 0, 0, 0, 0],
    into: [1, 0],
  }));
const rolesOf = (shown: ReturnType<typeof shownTraces>) => shown.map(({ way }) => way.trace.role);

describe('shownTraces', () => {
  it('are all of a few; beside the one that is meant the others are quiet', () => {
    const shown = shownTraces(ways(3), ['r1']);
    expect(rolesOf(shown)).toEqual(['r0', 'r1', 'r2']);
    expect(shown.map(({ isQuiet }) => isQuiet)).toEqual([true, false, true]);
    expect(shownTraces(ways(12), []).map(({ isQuiet }) => isQuiet)).not.toContain(true);
    expect(shownTraces(ways(12), [])).toHaveLength(12);
  });

  it('are of many only those of what is selected: a role, or the place it has left', () => {
    expect(shownTraces(ways(13), [])).toEqual([]);
    expect(rolesOf(shownTraces(ways(13), ['r2', 'r9', 'ceo']))).toEqual(['r2', 'r9']);
    expect(shownTraces(ways(13), ['was-r4'])).toEqual([{ way: ways(13)[4], isMeant: true, isQuiet: false }]);
  });
});
