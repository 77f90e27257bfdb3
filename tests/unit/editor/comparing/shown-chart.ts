import type { Point } from '../../../../src/chart/chart.ts';
import type { Shown } from '../../../../src/editor/comparing/beside.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../../src/layout/card.ts';

/** A chart on a canvas of 800 by 600 pixels, by the corners of its cards. */
export function shownChart(cards: Readonly<Record<string, Point>>, more: Partial<Shown> = {}): Shown {
  const list = Object.entries(cards).map(([id, { x, y }]) => ({
    id,
    x,
    y,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
  }));
  const x = Math.min(...list.map((card) => card.x));
  const y = Math.min(...list.map((card) => card.y));
  const bounds =
    list.length === 0
      ? { x: 0, y: 0, width: 0, height: 0 }
      : {
          x,
          y,
          width: Math.max(...list.map((card) => card.x + card.width)) - x,
          height: Math.max(...list.map((card) => card.y + card.height)) - y,
        };
  return {
    layout: { cards: list, bounds, card: (id) => list.find((card) => card.id === id) },
    size: { width: 800, height: 600 },
    changed: [],
    selected: undefined,
    ...more,
  };
}
