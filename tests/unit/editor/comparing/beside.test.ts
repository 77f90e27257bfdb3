import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/chart/chart.ts';
import {
  areBetterStacked,
  type Beside,
  isSeen,
  type Shown,
  wholeBeside,
} from '../../../../src/editor/comparing/beside.ts';
import { openingBeside } from '../../../../src/editor/comparing/opening-beside.ts';
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

  it('hang from their top where the selected role can be seen with it', () => {
    const tall = { ...row(5), low: { x: 0, y: 480 } };
    const sized = { width: 700, height: 300 };
    const before = shownChart(tall, { selected: 'r1', size: sized });
    const after = shownChart(tall, { selected: 'r1', size: sized });
    const beside = openingBeside([before, after]);
    expect(on(before, beside, 0, 'ceo').y).toBeGreaterThanOrEqual(0);
    expect(on(before, beside, 0, 'ceo').y).toBeLessThan(60);
    expect(isSeen(before, beside?.views[0] ?? { x: 0, y: 0, zoom: 1 }, 'r1')).toBe(true);
  });

  it('are pulled up as little as can be to what lies deep below', () => {
    const tall = { ...row(5), low: { x: 0, y: 900 } };
    const sized = { width: 700, height: 300 };
    const chart = shownChart(tall, { selected: 'low', size: sized });
    const beside = openingBeside([chart, chart]);
    const lying = beside?.views[0] ?? { x: 0, y: 0, zoom: 1 };
    const bottom = on(chart, beside, 0, 'low').y + 84 * lying.zoom;
    expect(bottom).toBeLessThanOrEqual(300);
    expect(bottom).toBeGreaterThan(250);
  });

  it('are as large as can be read, and no wider than the canvas where they can be seen from side to side', () => {
    const wide = { ...SMALL, last: { x: 820, y: 120 }, low: { x: 0, y: 900 } };
    const size = { width: 700, height: 300 };
    const chart = shownChart(wide, { size });
    const beside = openingBeside([chart, chart]);
    expect(beside?.views[0]?.zoom).toBeCloseTo((700 - 48) / 1020);
    expect(on(chart, beside, 0, 'last').x).toBeLessThan(700 - 24);
  });

  it('keep their cards from under the names of the scenarios', () => {
    const corner = { ceo: { x: 0, y: 0 }, report: { x: 0, y: 120 } };
    const beside = wholeBeside([shownChart(corner), shownChart(corner)]);
    expect(on(shownChart(corner), beside, 0, 'ceo').y).toBeGreaterThanOrEqual(52);
    const centred = wholeBeside([shownChart(row(3)), shownChart(row(3))]);
    expect(centred?.views[0]?.zoom).toBeGreaterThan(0);
  });
});

describe('areBetterStacked', () => {
  const flat = shownChart(Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`r${at}`, { x: at * 220, y: 0 }])));
  const deep = shownChart(Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`r${at}`, { x: 0, y: at * 120 }])));

  it('says so of wide charts, and not of tall ones', () => {
    const laptop = { width: 1080, height: 800 };
    expect(areBetterStacked([flat, flat], laptop)).toBe(true);
    expect(areBetterStacked([deep, deep], laptop)).toBe(false);
  });

  it('leaves it at the usual way where little would be gained', () => {
    const small = shownChart(SMALL);
    expect(areBetterStacked([small, small], { width: 1080, height: 800 })).toBe(false);
    expect(areBetterStacked([small, small], { width: 700, height: 800 })).toBe(true);
    expect(areBetterStacked([deep, deep], { width: 700, height: 600 })).toBe(false);
  });
});
