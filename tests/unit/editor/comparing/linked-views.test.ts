import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/chart/chart.ts';
import { createViewLink, type Lying, type ViewLink } from '../../../../src/editor/comparing/linked-views.ts';

/** A canvas that tells the link of every movement, as the real one does. */
function canvas(
  link: ViewLink,
  name: string,
  { cards = {}, fits = 1 }: { readonly cards?: Record<string, Point>; readonly fits?: number } = {},
) {
  let lying: Lying = { x: 0, y: 0, zoom: 1 };
  const set = (next: Lying) => {
    const from = lying;
    lying = next;
    link.moved(name, from);
  };
  const leave = link.join(name, {
    now: () => lying,
    set,
    cardAt: (id) => cards[id],
    fittingZoom: () => fits,
    centred: (zoom) => ({ x: 10, y: 10, zoom }),
    top: () => ({ x: 7, y: 7, zoom: 0.7 }),
  });
  return { set, leave, now: () => lying };
}

describe('linked views', () => {
  it('move as far as the one that is moved', () => {
    const link = createViewLink();
    const a = canvas(link, 'a');
    const b = canvas(link, 'b');
    b.set({ x: 5, y: 5, zoom: 1 });
    a.set({ x: a.now().x + 30, y: a.now().y - 10, zoom: 1 });
    expect(b.now()).toEqual({ x: 35, y: -5, zoom: 1 });
  });

  it('zoom about the same point of the screen', () => {
    const link = createViewLink();
    const a = canvas(link, 'a', { cards: { ceo: { x: 100, y: 50 } } });
    const b = canvas(link, 'b', { cards: { ceo: { x: 300, y: 10 } } });
    // From here on the two lie differently.
    link.align('a', 'ceo');
    const point = { x: 40, y: 20 };
    const { x, y } = b.now();
    expect(x).not.toBe(a.now().x);
    // Twice as large about the point.
    a.set({ x: 2 * a.now().x - point.x, y: 2 * a.now().y - point.y, zoom: 2 });
    expect(b.now()).toEqual({ x: 2 * x - point.x, y: 2 * y - point.y, zoom: 2 });
  });

  it('lay a card at the same place of the screen', () => {
    const link = createViewLink();
    const a = canvas(link, 'a', { cards: { ceo: { x: 100, y: 50 } } });
    const b = canvas(link, 'b', { cards: { ceo: { x: 300, y: 10 } } });
    a.set({ x: -20, y: 5, zoom: 2 });
    link.align('a', 'ceo');
    const { x, y, zoom } = b.now();
    expect({ x: x + 300 * zoom, y: y + 10 * zoom, zoom }).toEqual({ x: -20 + 200, y: 5 + 100, zoom: 2 });
    expect(a.now()).toEqual({ x: -20, y: 5, zoom: 2 });
    link.align('a', 'nobody');
    expect(b.now()).toEqual({ x, y, zoom });
  });

  it('are shown whole at the zoom at which the largest fits', () => {
    const link = createViewLink();
    const a = canvas(link, 'a', { fits: 0.8 });
    const b = canvas(link, 'b', { fits: 0.5 });
    link.fit();
    expect([a.now(), b.now()]).toEqual([
      { x: 10, y: 10, zoom: 0.5 },
      { x: 10, y: 10, zoom: 0.5 },
    ]);
  });

  it('show their tops where they would be too small to read', () => {
    const link = createViewLink();
    const a = canvas(link, 'a', { fits: 0.8 });
    canvas(link, 'b', { fits: 0.2 });
    link.open(0.3);
    expect(a.now()).toEqual({ x: 7, y: 7, zoom: 0.7 });
    link.open(0.1);
    expect(a.now().zoom).toBe(0.2);
  });

  it('wait until every canvas has its size', () => {
    const link = createViewLink();
    const a = canvas(link, 'a');
    canvas(link, 'b');
    link.join('c', { ...silent, fittingZoom: () => undefined });
    link.fit();
    link.open(0.3);
    expect(a.now()).toEqual({ x: 0, y: 0, zoom: 1 });
  });

  it('let one go', () => {
    const link = createViewLink();
    const a = canvas(link, 'a');
    const b = canvas(link, 'b');
    b.leave();
    a.set({ x: 9, y: 9, zoom: 1 });
    expect(b.now()).toEqual({ x: 0, y: 0, zoom: 1 });
  });
});

const silent = {
  now: () => ({ x: 0, y: 0, zoom: 1 }),
  set: () => undefined,
  cardAt: () => undefined,
  fittingZoom: () => 1,
  centred: (zoom: number) => ({ x: 0, y: 0, zoom }),
  top: () => ({ x: 0, y: 0, zoom: 1 }),
};
