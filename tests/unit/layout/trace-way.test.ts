import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlaid } from '../../../src/chart/overlay.ts';
import { lineLabel } from '../../../src/layout/line-label.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { readTable } from '../../../src/formats/table/read-table.ts';
import { ARROW, pointAt, type TraceWay, traceWay } from '../../../src/layout/trace-way.ts';
import { editedCopy } from '../../support/edited-copy.ts';
import { ROOT } from '../../support/source-files.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const TEAM = 'ceo > cmo, cso, coo; cmo > x, y; coo > u, v';

/** The way of the one role that moved, in the layout of both charts. */
function wayOf(before: string, after: string, arrangement = {}) {
  const { scenario, traces } = overlaid(scenarioOf(before), scenarioOf(after, { arrangement }));
  const layout = layoutScenario(scenario);
  const [trace = { place: '', role: '' }] = traces;
  return { layout, trace, way: traceWay(layout, trace) };
}

/** By how many radians a way turns in all. */
function turned({ points }: TraceWay): number {
  const spots = Array.from({ length: 41 }, (_, i) => pointAt(points, i / 40));
  const headings = spots
    .slice(1)
    .map(([x, y], i) => Math.atan2(y - (spots[i]?.[1] ?? 0), x - (spots[i]?.[0] ?? 0)));
  return headings.slice(1).reduce((sum, heading, i) => {
    const angle = Math.abs(heading - (headings[i] ?? 0));
    return sum + Math.min(angle, 2 * Math.PI - angle);
  }, 0);
}

/** Less than round a half circle. */
const MOST_TURN = 0.9 * Math.PI;

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

  it('winds nowhere, however crowded the chart', () => {
    const file = readFileSync(path.join(ROOT, 'tests/fixtures/organograms/hm_treasury-2011-09-30.csv'));
    const read = readTable(file);
    if (!read.ok) throw new Error(read.message);
    const [before] = read.document.scenarios;
    const wanted = { added: 4, removed: 3, moved: 6, changed: 10, line: 2, order: 2 };
    for (const seed of [1, 2, 3]) {
      const { scenario, traces } = overlaid(before, editedCopy(before, wanted, seed).after);
      const layout = layoutScenario(scenario);
      const turns = traces.flatMap((trace) => traceWay(layout, trace) ?? []).map(turned);
      expect(turns).toHaveLength(wanted.moved);
      expect(Math.max(...turns), String(seed)).toBeLessThan(MOST_TURN);
    }
  });

  it('leaves what is written on a line alone', () => {
    const { layout, trace, way } = wayOf(TEAM, 'ceo > cmo, cso, coo; cmo > y; coo > u, v, x');
    const [line] = layout.lines;
    if (!way || !line) throw new Error('No way');
    const [x, y] = pointAt(way.points, 0.5);
    const written = { ...layout, lines: [{ ...line, purpose: 'CX', label: { x, y } }] };
    const around = traceWay(written, trace);
    const words = lineLabel('CX');
    if (!around || !words) throw new Error('No way around');
    const through = Array.from({ length: 39 }, (_, i) => pointAt(around.points, (i + 1) / 40)).filter(
      ([across, down]) => Math.abs(across - x) < words.width / 2 && Math.abs(down - y) < words.height / 2,
    );
    expect(through).toEqual([]);
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
