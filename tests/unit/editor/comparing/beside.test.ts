import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/chart/chart.ts';
import {
  type Beside,
  isSeen,
  openingBeside,
  type Shown,
  wholeBeside,
} from '../../../../src/editor/comparing/beside.ts';
import { shownChart } from './shown-chart.ts';

/** Where a role's card is on the screen. */
function on({ layout }: Shown, beside: Beside | undefined, at: number, id: string): Point {
  const card = layout.card(id);
  const lying = beside?.views[at];
  if (!card || !lying) throw new Error(`${id} is not drawn`);
  return { x: card.x * lying.zoom + lying.x, y: card.y * lying.zoom + lying.y };
}

function isWhole(shown: Shown, beside: Beside | undefined, at: number): boolean {
  const lying = beside?.views[at];
  const { bounds } = shown.layout;
  if (!lying) return false;
  const { x, y, zoom } = lying;
  return (
    bounds.x * zoom + x >= 0 &&
    bounds.y * zoom + y >= 0 &&
    (bounds.x + bounds.width) * zoom + x <= shown.size.width &&
    (bounds.y + bounds.height) * zoom + y <= shown.size.height
  );
}

const SMALL = { ceo: { x: 100, y: 0 }, cmo: { x: 0, y: 120 }, cco: { x: 220, y: 120 } };
/** Under the top, a row of teams too long to be read as a whole. */
const row = (count: number, shift = 0) =>
  Object.fromEntries([
    ['ceo', { x: 2000 + shift, y: 0 }],
    ...Array.from({ length: count }, (_, at) => [`r${at}`, { x: at * 220 + shift, y: 120 }]),
  ]) as Record<string, Point>;

describe('charts beside each other', () => {
  it('are larger than life where they are small, whole and with their tops at one height', () => {
    const before = shownChart(SMALL);
    const after = shownChart({ ...SMALL, new: { x: 220, y: 240 }, assistant: { x: 0, y: -60 } });
    const beside = openingBeside([before, after]);
    expect(beside?.views[0]?.zoom).toBeGreaterThan(1.2);
    expect(beside?.views[1]?.zoom).toBe(beside?.views[0]?.zoom);
    expect([isWhole(before, beside, 0), isWhole(after, beside, 1)]).toEqual([true, true]);
    expect(on(before, beside, 0, 'ceo').y).toBeCloseTo(on(after, beside, 1, 'ceo').y);
    expect(beside?.anchor).toBe('ceo');
  });

  it('show where most is different if they would be too small as a whole', () => {
    const before = shownChart(row(20), { changed: ['r1', 'r14', 'r15'] });
    const after = shownChart(row(20, 330), { changed: ['r1', 'r14', 'r15'] });
    expect(wholeBeside([before, after])?.views[0]?.zoom).toBeLessThan(0.3);
    const beside = openingBeside([before, after]);
    for (const [at, chart] of [before, after].entries()) {
      const lying = beside?.views[at];
      if (!lying) throw new Error('It does not lie anywhere');
      expect(lying.zoom).toBeGreaterThanOrEqual(0.6);
      expect(['r1', 'r14', 'r15'].map((id) => isSeen(chart, lying, id))).toEqual([false, true, true]);
    }
    expect(on(before, beside, 0, 'r14')).toEqual(on(after, beside, 1, 'r14'));
  });

  it('show the selected role, wherever else something is different', () => {
    const before = shownChart(row(20), { changed: ['r14', 'r15'], selected: 'r3' });
    const after = shownChart(row(20, 330), { changed: ['r14', 'r15'], selected: 'r3' });
    const beside = openingBeside([before, after]);
    expect(beside?.anchor).toBe('r3');
    expect(on(before, beside, 0, 'r3').x).toBeCloseTo(on(after, beside, 1, 'r3').x);
    expect(on(before, beside, 0, 'r3').x).toBeGreaterThan(0);
    expect(on(before, beside, 0, 'r3').x).toBeLessThan(800);
  });

  it('show a selected role that only one of them has, and hold on to its neighbour', () => {
    const { r9: _, ...without } = row(20);
    const before = shownChart(without);
    const after = shownChart(row(20), { selected: 'r9' });
    const beside = openingBeside([before, after]);
    expect(beside?.anchor).toMatch(/^r(8|10)$/);
    expect(isSeen(after, beside?.views[1] ?? { x: 0, y: 0, zoom: 1 }, 'r9')).toBe(true);
  });

  it('waste no room beyond the ends of a chart', () => {
    const before = shownChart(row(20), { changed: ['r0'] });
    const beside = openingBeside([before, shownChart(row(20), { changed: ['r0'] })]);
    expect(on(before, beside, 0, 'r0').x).toBeLessThan(60);
    expect(on(before, beside, 0, 'ceo').y).toBeLessThan(120);
  });

  it('are shown where one of them is empty', () => {
    const before = shownChart({});
    const after = shownChart(SMALL);
    expect(isWhole(after, openingBeside([before, after]), 1)).toBe(true);
    expect(openingBeside([before, before])).toBeUndefined();
  });
});
