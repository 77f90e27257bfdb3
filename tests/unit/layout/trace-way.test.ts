import { describe, expect, it } from 'vitest';
import { overlaid } from '../../../src/chart/overlay.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { ARROW, pointAt, traceWay } from '../../../src/layout/trace-way.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const TEAM = 'ceo > cmo, cso, coo; cmo > x, y; coo > u, v';

/** The way of the one role that moved, in the layout of both charts. */
function wayOf(before: string, after: string, arrangement = {}) {
  const { scenario, traces } = overlaid(scenarioOf(before), scenarioOf(after, { arrangement }));
  const layout = layoutScenario(scenario);
  const [trace = { place: '', role: '' }] = traces;
  return { layout, trace, way: traceWay(layout, trace) };
}

describe('traceWay', () => {
  it('leads from the edge of the place to the edge of the card, with room for an arrow', () => {
    const { layout, trace, way } = wayOf(TEAM, 'ceo > cmo, cso, coo, x; cmo > y; coo > u, v');
    const [x1, y1, , , , , x2, y2] = way?.points ?? [];
    const [from, to] = [layout.card(trace.place), layout.card(trace.role)];
    if (!from || !to || !way || x1 === undefined || y1 === undefined) throw new Error('No way');
    const onEdge = (x: number, y: number, { x: left, y: top, width, height }: typeof from) =>
      (x === left || x === left + width ? y > top && y < top + height : x > left && x < left + width) &&
      (x === left || x === left + width || y === top || y === top + height);
    expect(onEdge(x1, y1, from)).toBe(true);
    const tip = [(x2 ?? 0) + way.into[0] * ARROW, (y2 ?? 0) + way.into[1] * ARROW] as const;
    expect(onEdge(...tip, to)).toBe(true);
    expect(Math.abs(way.into[0]) + Math.abs(way.into[1])).toBe(1);
  });

  it.each([
    ['to the side', 'ceo > cmo, cso, coo; cmo > y; coo > u, v, x'],
    ['up', 'ceo > cmo, cso, coo, x; cmo > y; coo > u, v'],
    ['to a neighbour', 'ceo > cmo, cso, coo; cmo > y; y > x; coo > u, v'],
  ])('goes %s behind no card where there is a way around', (_, after) => {
    const { layout, way } = wayOf(TEAM, after);
    if (!way) throw new Error('No way');
    const behind = Array.from({ length: 19 }, (_one, i) => {
      const [x, y] = pointAt(way.points, (i + 1) / 20);
      return layout.cardAt({ x, y })?.id;
    });
    expect(behind.filter(Boolean)).toEqual([]);
  });

  it('is the same for the same, whatever has been asked before', () => {
    const { layout, trace, way } = wayOf(TEAM, 'ceo > cmo, cso, coo, x; cmo > y; coo > u, v');
    expect(traceWay(layout, trace)).toEqual(way);
  });

  it('is not there where one of its ends is not in view', () => {
    const { layout, trace } = wayOf(TEAM, 'ceo > cmo, cso, coo, x; cmo > y; coo > u, v');
    expect(traceWay(layout, { ...trace, place: 'nobody' })).toBeUndefined();
    expect(traceWay(layout, { ...trace, role: 'nobody' })).toBeUndefined();
  });
});
