import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInPage, rowsInView, scrollToShow } from '../../../../src/editor/outline/rows-in-view.ts';

const ROW = 30;

describe('the rows in the page', () => {
  it('are all that are seen, and few more', () => {
    const view = fc.record({ top: fc.integer({ min: 0, max: 400_000 }), height: fc.nat({ max: 2_000 }) });
    fc.assert(
      fc.property(view, fc.nat({ max: 10_000 }), (seen, count) => {
        const { first, end } = rowsInView(seen, ROW, count);
        const firstSeen = Math.min(count, Math.floor(seen.top / ROW));
        const endSeen = Math.min(count, Math.ceil((seen.top + seen.height) / ROW));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(firstSeen);
        expect(end).toBeGreaterThanOrEqual(endSeen);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(seen.height / ROW) + 20);
      }),
    );
  });

  it('stay the same while less than four rows are scrolled', () => {
    const at = (top: number) => rowsInView({ top, height: 600 }, ROW, 1_000);
    expect(at(1_200 + 119)).toEqual(at(1_200));
    expect(at(1_200 + 120)).not.toEqual(at(1_200));
  });

  it('begin at the top when the list is pulled beyond it', () => {
    expect(rowsInView({ top: -50, height: 300 }, ROW, 100).first).toBe(0);
  });
});

describe('scrolling to a row', () => {
  const view = { top: 300, height: 90 };

  it.each([
    [10, 300],
    [12, 300],
    [9, 270],
    [0, 0],
    [13, 330],
    [20, 540],
  ])('moves as little as can be: to row %i it goes to %i', (row, top) => {
    expect(scrollToShow(row, view, ROW)).toBe(top);
  });
});

describe('the rows to have in the page', () => {
  const stretch = { first: 4, end: 7 };

  it.each([
    ['before those in view', 1, [1, 4, 5, 6]],
    ['among them', 5, [4, 5, 6]],
    ['behind them', 9, [4, 5, 6, 9]],
    ['nowhere', -1, [4, 5, 6]],
    ['behind all there are', 10, [4, 5, 6]],
  ])('have the one that Tab reaches, %s', (_, stop, expected) => {
    expect(rowsInPage(stretch, stop, 10)).toEqual(expected);
  });
});
