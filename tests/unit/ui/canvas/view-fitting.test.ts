import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import type { Rect } from '../../../../src/layout/rect.ts';
import {
  clearedView,
  fittingView,
  keptView,
  openingView,
  PADDING,
  revealingAll,
  revealingView,
  settledView,
  type Viewport,
} from '../../../../src/ui/canvas/view-fitting.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';

const SIZE = { width: 900, height: 700 };
const small = layoutScenario(scenarioOf('a > b, c; b > d'));
const large = layoutScenario(largeScenario(3_000, (i) => Math.floor((i - 1) / 6)));
const empty = layoutScenario({ id: 's', name: 'Nothing yet', roles: [], lines: [] });

/** Where a part of the chart is on the screen. */
function onScreen(part: Rect, { x, y, zoom }: Viewport) {
  const left = part.x * zoom + x;
  const top = part.y * zoom + y;
  return { left, top, right: left + part.width * zoom, bottom: top + part.height * zoom };
}

const card = (layout: typeof small, id: string) => layout.card(id) ?? { x: 0, y: 0, width: 0, height: 0 };

describe('fittingView', () => {
  it('shows any chart whole, within its free space, and enlarged on large screens only', () => {
    fc.assert(
      fc.property(arbitraryScenario({ most: 12 }), fc.nat(2_000), fc.nat(2_000), (scenario, more, higher) => {
        const layout = layoutScenario(scenario);
        const size = { width: 200 + more, height: 300 + higher };
        const view = fittingView(layout, size);
        if (layout.cards.length === 0) {
          expect(view).toBeUndefined();
          return;
        }
        const shown = onScreen(layout.bounds, view ?? { x: 0, y: 0, zoom: 9 });
        const isLarge = size.width > 1_500 && size.height > 900;
        expect(view?.zoom).toBeLessThanOrEqual(isLarge ? 1.75 : 1);
        expect(shown.left).toBeGreaterThanOrEqual(PADDING.left - 0.01);
        expect(shown.top).toBeGreaterThanOrEqual(PADDING.top - 0.01);
        expect(shown.right).toBeLessThanOrEqual(size.width - PADDING.right + 0.01);
        expect(shown.bottom).toBeLessThanOrEqual(size.height - PADDING.bottom + 0.01);
      }),
    );
  });

  it('lets a small chart grow with the screen, to a point', () => {
    const zoomOn = (width: number, height: number) => fittingView(small, { width, height })?.zoom;
    expect(zoomOn(1_500, 900)).toBe(1);
    expect(zoomOn(3_000, 900)).toBe(1);
    expect(zoomOn(1_875, 1_200)).toBe(1.25);
    expect(zoomOn(8_000, 5_000)).toBe(1.75);
  });

  it('has nothing to say about an empty chart or a canvas without a size', () => {
    expect(fittingView(empty, SIZE)).toBeUndefined();
    expect(fittingView(small, { width: 0, height: 0 })).toBeUndefined();
  });
});

describe('openingView', () => {
  it('is the whole of a chart that can be read then', () => {
    expect(openingView(small, SIZE)).toEqual(fittingView(small, SIZE));
    expect(openingView(empty, SIZE)).toBeUndefined();
    expect(openingView(large, { width: 0, height: 0 })).toBeUndefined();
  });

  it('is the top of a larger one, in the middle and readable', () => {
    const view = openingView(large, SIZE) ?? { x: 0, y: 0, zoom: 0 };
    const top = onScreen(card(large, 'r0'), view);
    expect(view.zoom).toBeGreaterThan(0.5);
    expect(top.top).toBeCloseTo(PADDING.top);
    expect((top.left + top.right) / 2).toBeCloseTo(SIZE.width / 2);
  });

  it('leaves the room that is needed above, whole or not', () => {
    for (const chart of [small, large]) {
      const view = openingView(chart, SIZE, 140) ?? { x: 0, y: 0, zoom: 0 };
      const [first] = chart.cards;
      expect(first && onScreen(first, view).top).toBeGreaterThanOrEqual(139.9);
    }
  });
});

describe('keptView', () => {
  const grown = layoutScenario(scenarioOf('a > x, y, b, c; b > d; x > e; y > f'));

  it('leaves the selected card where it is on the screen', () => {
    const view = { x: -300, y: 40, zoom: 0.8 };
    const next = keptView(small, grown, { view, size: SIZE, anchors: ['gone', 'b'] });
    expect(onScreen(card(grown, 'b'), next ?? view)).toEqual(onScreen(card(small, 'b'), view));
  });

  it('holds on to the boss of a card that is new', () => {
    const before = layoutScenario(scenarioOf('a > b, c; b > d, e; d > x; e > y'));
    const after = layoutScenario(scenarioOf('a > b, c; b > d, e, f; d > x; e > y'));
    const view = { x: -300, y: 40, zoom: 0.8 };
    const next = keptView(before, after, { view, size: SIZE, anchors: ['f'] });
    expect(onScreen(card(after, 'b'), next ?? view)).toEqual(onScreen(card(before, 'b'), view));
    expect(onScreen(card(after, 'a'), next ?? view)).not.toEqual(onScreen(card(before, 'a'), view));
  });

  it('holds on to the first card where the selected one is new and its boss as well', () => {
    const under = layoutScenario(scenarioOf('a > x, b, c; b > d; x > y'));
    const view = { x: -300, y: 40, zoom: 0.8 };
    const next = keptView(small, under, { view, size: SIZE, anchors: ['y'] });
    expect(onScreen(card(under, 'a'), next ?? view)).toEqual(onScreen(card(small, 'a'), view));
  });

  it('holds on to the first card where the selected one is new and has that for a boss', () => {
    const view = { x: -300, y: 40, zoom: 0.8 };
    const next = keptView(small, grown, { view, size: SIZE, anchors: ['x'] });
    expect(onScreen(card(grown, 'a'), next ?? view)).toEqual(onScreen(card(small, 'a'), view));
  });

  it('keeps a small chart whole that was seen whole', () => {
    const view = fittingView(small, SIZE) ?? { x: 0, y: 0, zoom: 1 };
    expect(keptView(small, grown, { view, size: SIZE, anchors: ['b'] })).toEqual(fittingView(grown, SIZE));
  });

  it('moves a small chart rather than shrinking it, as far as the canvas has room for it', () => {
    const two = layoutScenario(scenarioOf('a > b, c'));
    const chain = layoutScenario(scenarioOf('a > b; b > c'));
    const view = { x: 580 - (card(two, 'c').x + 100), y: 40 - two.bounds.y, zoom: 1 };
    const next = keptView(two, chain, { view, size: { width: 720, height: 420 }, anchors: ['c'] });
    expect(next?.zoom).toBe(1);
    expect(next?.x).toBe(view.x + card(two, 'c').x - card(chain, 'c').x);
    expect(next && onScreen(chain.bounds, next).top).toBeGreaterThanOrEqual(0);
  });

  it('does not shrink a chart below what can be read for that', () => {
    const one = layoutScenario(largeScenario(7, () => 0));
    const view = fittingView(one, SIZE) ?? { x: 0, y: 0, zoom: 1 };
    expect(keptView(one, large, { view, size: SIZE, anchors: ['r1'] })?.zoom).toBe(view.zoom);
  });

  it('has nothing to hold on to in another chart', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(keptView(small, large, { view, size: SIZE, anchors: [] })).toBeUndefined();
    expect(keptView(small, empty, { view, size: SIZE, anchors: ['a'] })).toBeUndefined();
  });
});

describe('settledView', () => {
  const { bounds } = small;
  const { width, height } = bounds;
  const at = (x: number, y: number, size = SIZE) => {
    const next = settledView({ x: x - bounds.x, y: y - bounds.y, zoom: 1 }, bounds, size);
    return next && onScreen(bounds, next);
  };

  it('leaves a chart where it is that has free space around it', () => {
    for (const [x, y] of [
      [PADDING.left, PADDING.top],
      [SIZE.width - PADDING.right - width, SIZE.height - PADDING.bottom - height],
    ] as const)
      expect(at(x, y)).toMatchObject({ left: x, top: y });
  });

  it('moves one at the edge, or beyond it, by as little as gives it that space', () => {
    expect(at(-4_000, 200)).toMatchObject({ left: PADDING.left, top: 200 });
    expect(at(9_000, 0)).toMatchObject({ right: SIZE.width - PADDING.right, top: PADDING.top });
    expect(at(100, 699)).toMatchObject({ left: 100, bottom: SIZE.height - PADDING.bottom });
  });

  it('shares out less space than that between the edges, and never leaves a part out', () => {
    const tight = { width: width + 14, height: height + 62 };
    const half = { left: PADDING.left / 4, top: PADDING.top / 2 };
    expect(at(0, 0, tight)).toMatchObject(half);
    expect(at(500, 500, tight)).toMatchObject(half);
    expect(at(30, 30, { width, height })).toMatchObject({ left: 0, top: 0 });
  });

  it('has nothing to say where the canvas has no room for all of it', () => {
    expect(at(0, 0, { width: width - 1, height: 900 })).toBeUndefined();
    expect(at(0, 0, { width: 900, height: height - 1 })).toBeUndefined();
  });
});

describe('revealingAll', () => {
  const team = (width: number): [Rect, Rect] => [
    { x: 0, y: 0, width: 200, height: 84 },
    { x: width - 200, y: 200, width: 200, height: 84 },
  ];

  it('stays where it is when all are in view, and moves at the same zoom when one is not', () => {
    expect(revealingAll(team(600), { x: 100, y: 200, zoom: 1 }, SIZE)).toBeUndefined();
    const next = revealingAll(team(600), { x: 500, y: 200, zoom: 1 }, SIZE);
    expect(next).toMatchObject({ zoom: 1, x: SIZE.width - PADDING.right - 600 });
  });

  it('goes as far out as they need, with free space around them', () => {
    const next = revealingAll(team(1_600), { x: 0, y: 200, zoom: 1 }, SIZE) as Viewport;
    const [first, last] = team(1_600).map((one) => onScreen(one, next));
    expect(first?.left).toBeCloseTo(PADDING.left);
    expect(last?.right).toBeCloseTo(SIZE.width - PADDING.right);
    expect(first?.top).toBeGreaterThanOrEqual(PADDING.top);
    expect(last?.bottom).toBeLessThanOrEqual(SIZE.height - PADDING.bottom);
  });

  it('comes nearer from where no title can be read', () => {
    expect(revealingAll(team(600), { x: 0, y: 0, zoom: 0.1 }, SIZE)).toMatchObject({ zoom: 0.7 });
  });

  it('begins at the first one where there is no room for all of them', () => {
    const next = revealingAll(team(9_000), { x: 0, y: 0, zoom: 1 }, SIZE) as Viewport;
    const first = onScreen(team(9_000)[0], next);
    expect(next.zoom).toBeGreaterThan(0.5);
    expect(first.top).toBeCloseTo(PADDING.top);
    expect((first.left + first.right) / 2).toBeCloseTo(SIZE.width / 2);
  });
});

describe('revealingView', () => {
  const spot = { x: 0, y: 0, width: 200, height: 84 };

  it('stays where it is when the card is in view', () => {
    expect(revealingView(spot, { x: 300, y: 300, zoom: 1 }, SIZE)).toBeUndefined();
    expect(revealingView(spot, { x: 900, y: 300, zoom: 1 }, { width: 0, height: 0 })).toBeUndefined();
  });

  it('comes closer where who holds the role is to be read, and only then', () => {
    const far = { x: 300, y: 300, zoom: 0.5 };
    expect(revealingView(spot, far, SIZE)).toBeUndefined();
    expect(revealingView(spot, far, SIZE, true)).toMatchObject({ zoom: 0.7 });
    expect(revealingView(spot, { ...far, zoom: 0.6 }, SIZE, true)).toBeUndefined();
  });

  it('brings a card into the free space at the same zoom, moved only as far as needed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5_000, max: 5_000 }),
        fc.integer({ min: -5_000, max: 5_000 }),
        fc.double({ min: 0.6, max: 2, noNaN: true }),
        (x, y, zoom) => {
          const view = { x, y, zoom };
          const next = revealingView(spot, view, SIZE) ?? view;
          const shown = onScreen(spot, next);
          expect(next.zoom).toBe(zoom);
          expect(shown.left).toBeGreaterThanOrEqual(PADDING.left - 0.01);
          expect(shown.top).toBeGreaterThanOrEqual(PADDING.top - 0.01);
          expect(shown.right).toBeLessThanOrEqual(SIZE.width - PADDING.right + 0.01);
          expect(shown.bottom).toBeLessThanOrEqual(SIZE.height - PADDING.bottom + 0.01);
          const again = revealingView(spot, next, SIZE) ?? next;
          expect(again.x).toBeCloseTo(next.x);
          expect(again.y).toBeCloseTo(next.y);
        },
      ),
    );
  });

  it('comes nearer to a card that is too small to read, and puts it in the middle', () => {
    const next = revealingView(spot, { x: 300, y: 300, zoom: 0.1 }, SIZE) ?? { x: 0, y: 0, zoom: 0 };
    const shown = onScreen(spot, next);
    expect(next.zoom).toBeGreaterThan(0.5);
    expect((shown.left + shown.right) / 2).toBeCloseTo(SIZE.width / 2);
    expect((shown.top + shown.bottom) / 2).toBeCloseTo(SIZE.height / 2);
  });
});

describe('the view in which a message hides no card', () => {
  const below = { x: 0, y: 0, width: 200, height: 80 };
  const message = { x: 300, y: 500, width: 400, height: 50 };
  const at = (x: number, y: number, zoom = 1) => clearedView(below, { x, y, zoom }, message);

  it('has the card just above the message, at the zoom it had', () => {
    const next = at(400, 490, 0.2);
    expect(next).toMatchObject({ x: 400, zoom: 0.2 });
    expect((next?.y ?? 0) + 80 * 0.2).toBeLessThan(message.y);
    expect((next?.y ?? 0) + 80 * 0.2).toBeGreaterThan(message.y - 40);
  });

  it('is the one there is where the message lies beside the card, above it or below it', () => {
    for (const [x, y] of [
      [90, 500],
      [701, 500],
      [400, 410],
      [400, 560],
    ] as const)
      expect(at(x, y)).toBeUndefined();
  });

  it('never has the card leave at the top', () => {
    const tall = { ...message, y: 20, height: 600 };
    expect(clearedView(below, { x: 400, y: 100, zoom: 1 }, tall)?.y).toBe(0);
    expect(clearedView(below, { x: 400, y: -10, zoom: 1 }, tall)).toBeUndefined();
  });
});
