import { describe, expect, it } from 'vitest';
import { dotGrowth, isLong, visiblePart } from '../../../../../src/ui/canvas/painting/clip-line.ts';

const SEEN = { x: 1_000, y: 0, width: 500, height: 300 };

describe('visiblePart', () => {
  it('is cut to what is seen, a whole number of dots from the start', () => {
    const [x1 = 0, y1, x2, y2] = visiblePart([0, 50, 9_000, 50], 0, SEEN, 1) ?? [];
    expect([y1, x2, y2]).toEqual([50, 1_500, 50]);
    expect(x1).toBeLessThanOrEqual(1_000);
    expect(x1).toBeGreaterThan(994);
    expect(x1 % 6).toBe(0);
  });

  it('counts dots that have grown as they are', () => {
    const [x1 = 0] = visiblePart([0, 50, 9_000, 50], 0, SEEN, 3) ?? [];
    expect(x1).toBe(990);
  });

  it('starts at the line’s own start where that is seen, and runs backwards too', () => {
    expect(visiblePart([1_200, 50, 9_000, 50], 0, SEEN, 1)?.[0]).toBe(1_200);
    const [x1 = 0, , x2] = visiblePart([9_001, 50, 0, 50], 0, SEEN, 1) ?? [];
    expect((9_001 - x1) % 6).toBe(0);
    expect(x1).toBeGreaterThanOrEqual(1_500);
    expect(x2).toBe(1_000);
  });

  it('is absent where nothing is seen', () => {
    expect(visiblePart([0, 50, 900, 50], 0, SEEN, 1)).toBeUndefined();
    expect(visiblePart([0, 400, 9_000, 400], 0, SEEN, 1)).toBeUndefined();
    expect(visiblePart([900, 0, 900, 400], 0, SEEN, 1)).toBeUndefined();
    expect(visiblePart([1_100, 400, 1_100, 900], 0, SEEN, 1)).toBeUndefined();
  });
});

describe('dotGrowth', () => {
  it('leaves dots as they are near by and keeps them apart on the screen from farther out', () => {
    expect(dotGrowth(1)).toBe(1);
    expect(dotGrowth(0.6)).toBe(1);
    expect(dotGrowth(0.2) * 0.2).toBeCloseTo(0.6);
  });
});

describe('isLong', () => {
  it('adds up all stretches', () => {
    expect(isLong([0, 0, 3_000, 0, 3_000, 900])).toBe(false);
    expect(isLong([0, 0, 3_000, 0, 3_000, 1_100])).toBe(true);
  });
});
