import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../src/layout/rect.ts';
import {
  frameOf,
  type MiniMap,
  middleOf,
  miniMapOf,
  viewAround,
} from '../../../../src/ui/canvas/mini-map-geometry.ts';

const BOUNDS: Rect = { x: -100, y: 50, width: 4_000, height: 2_000 };
const SIZE = { width: 800, height: 600 };

function mapOf(bounds: Rect): MiniMap {
  const map = miniMapOf(bounds);
  if (!map) throw new Error('There is no map');
  return map;
}

/** Where the corners of the chart are on the picture. */
function corners(map: MiniMap, { x, y, width, height }: Rect) {
  return {
    left: x * map.scale + map.x,
    top: y * map.scale + map.y,
    right: (x + width) * map.scale + map.x,
    bottom: (y + height) * map.scale + map.y,
  };
}

describe('miniMapOf', () => {
  it.each([
    BOUNDS,
    { x: 0, y: 0, width: 300_000, height: 500 },
    { x: 40, y: -9_000, width: 200, height: 90_000 },
  ])('has the whole chart in its middle, no larger than 200 by 130 and never a thread', (bounds) => {
    const map = mapOf(bounds);
    expect(map.width).toBeLessThanOrEqual(200);
    expect(map.height).toBeLessThanOrEqual(130);
    expect(Math.min(map.width, map.height)).toBeGreaterThanOrEqual(40);
    const { left, top, right, bottom } = corners(map, bounds);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(left).toBeCloseTo(map.width - right);
    expect(top).toBeCloseTo(map.height - bottom);
  });

  it('keeps the proportions of the chart', () => {
    const { left, top, right, bottom } = corners(mapOf(BOUNDS), BOUNDS);
    expect((right - left) / (bottom - top)).toBeCloseTo(2);
  });

  it('is absent for an empty chart', () => {
    expect(miniMapOf({ x: 0, y: 0, width: 0, height: 0 })).toBeUndefined();
  });
});

describe('frameOf', () => {
  const map = mapOf(BOUNDS);

  it('covers on the picture what the view shows of the chart', () => {
    const view = { x: -500, y: -400, zoom: 0.5 };
    const frame = frameOf(map, view, SIZE);
    expect(frame.x).toBeCloseTo(1_000 * map.scale + map.x);
    expect(frame.y).toBeCloseTo(800 * map.scale + map.y);
    expect(frame.width).toBeCloseTo(1_600 * map.scale);
    expect(frame.height).toBeCloseTo(1_200 * map.scale);
  });

  it('is cut off at the edges and can always be seen', () => {
    const views = [
      { x: 90_000, y: 90_000, zoom: 1 },
      { x: -90_000, y: -90_000, zoom: 1 },
      { x: 0, y: 0, zoom: 2.5 },
      { x: 400, y: 300, zoom: 0.005 },
    ];
    for (const view of views) {
      const { x, y, width, height } = frameOf(map, view, SIZE);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(8);
      expect(x + width).toBeLessThanOrEqual(map.width);
      expect(y + height).toBeLessThanOrEqual(map.height);
    }
  });
});

describe('viewAround', () => {
  it('puts a point of the picture into the middle of the view and keeps the zoom', () => {
    const map = mapOf(BOUNDS);
    const view = viewAround(map, { x: 120, y: 30 }, 0.7, SIZE);
    expect(view.zoom).toBe(0.7);
    const middle = middleOf(map, view, SIZE);
    expect(middle.x).toBeCloseTo(120);
    expect(middle.y).toBeCloseTo(30);
    const frame = frameOf(map, view, SIZE);
    expect(frame.x + frame.width / 2).toBeCloseTo(120);
  });
});
