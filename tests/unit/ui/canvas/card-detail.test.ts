import { describe, expect, it } from 'vitest';
import {
  type CardDetail,
  cardDetail,
  markGrowth,
  markSize,
  PAINTED_ZOOM,
} from '../../../../src/ui/canvas/card-detail.ts';

const STEP = 0.001;
const ZOOMS = Array.from({ length: 1_200 }, (_, at) => (at + 1) * STEP);
/** What a card loses while it is zoomed out, in the order in which it goes. */
const LOST = ['person', 'marks', 'title', 'face'] as const;

/** The largest zoom at which something is wholly gone, and the smallest at which all of it is there. */
function range(part: keyof CardDetail): { readonly gone: number; readonly whole: number } {
  return {
    gone: Math.max(...ZOOMS.filter((zoom) => cardDetail(zoom)[part] === 0)),
    whole: Math.min(...ZOOMS.filter((zoom) => cardDetail(zoom)[part] === 1)),
  };
}

describe('cardDetail', () => {
  it('shows everything at 100 % and a box alone from far out', () => {
    const near = { person: 1, marks: 1, growth: 0, title: 1, face: 1, lineMarks: 1 };
    expect(cardDetail(1)).toEqual(near);
    expect(cardDetail(0.01)).toEqual({ person: 0, marks: 0, growth: 1, title: 0, face: 0, lineMarks: 0 });
  });

  it('loses the person first, then the marks, then the title, until a box is left', () => {
    const order = (edge: 'gone' | 'whole') => LOST.map((part) => range(part)[edge]);
    expect(order('gone')).toEqual(order('gone').toSorted((a, b) => b - a));
    expect(order('whole')).toEqual(order('whole').toSorted((a, b) => b - a));
    expect(new Set(order('gone')).size).toBe(LOST.length);
  });

  it.each(['person', 'marks', 'title', 'face', 'lineMarks', 'growth'] as const)(
    'lets the %s come and go without a jump, and never the wrong way',
    (part) => {
      const values = ZOOMS.map((zoom) => cardDetail(zoom)[part]);
      const changes = values.slice(1).map((value, at) => value - (values[at] ?? 0));
      // A fiftieth a step of a thousandth: from nothing to all takes a twentieth of the zoom at least.
      expect(Math.max(...changes.map(Math.abs))).toBeLessThan(0.021);
      const direction = part === 'growth' ? -1 : 1;
      expect(changes.every((change) => change * direction >= 0)).toBe(true);
      expect([values[0], values.at(-1)]).toEqual(part === 'growth' ? [1, 0] : [0, 1]);
    },
  );

  it('grows titles only where no card of the page shows its own, once the person is gone', () => {
    expect(cardDetail(PAINTED_ZOOM).growth).toBe(0);
    expect(cardDetail(PAINTED_ZOOM - 0.01).growth).toBeGreaterThan(0);
    expect(cardDetail(PAINTED_ZOOM).person).toBe(0);
    expect(range('title').gone).toBeLessThan(0.3);
  });
});

describe('markGrowth', () => {
  it('leaves badges as large as their cards have them while they can be found', () => {
    expect(markGrowth(1)).toBe(1);
    expect(markSize(1)).toBe(20);
    expect(markSize(2)).toBe(40);
  });

  it.each([0.6, 0.3, 0.1, 0.005])('keeps them at 13 pixels at a zoom of %s', (zoom) => {
    expect(markSize(zoom)).toBeCloseTo(13);
    expect(20 * zoom * markGrowth(zoom)).toBeCloseTo(13);
  });
});
