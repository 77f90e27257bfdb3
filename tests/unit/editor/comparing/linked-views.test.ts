import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/chart/chart.ts';
import type { Lying, Shown } from '../../../../src/editor/comparing/beside.ts';
import { createViewLink, type ViewLink } from '../../../../src/editor/comparing/linked-views.ts';
import { shownChart } from './shown-chart.ts';

/** A canvas that tells the link of every movement, as the real one does. */
function canvas(
  link: ViewLink,
  name: string,
  cards: Readonly<Record<string, Point>> = {},
  more: Partial<Shown> = {},
) {
  let lying: Lying = { x: 0, y: 0, zoom: 1 };
  const set = (next: Lying) => {
    const from = lying;
    lying = next;
    link.moved(name, from);
  };
  const shown = shownChart(cards, more);
  const leave = link.join(name, { now: () => lying, set, shown: () => shown });
  /** The corner of a card on the screen. */
  const on = (id: string) => {
    const { x = 0, y = 0 } = shown.layout.card(id) ?? {};
    return { x: lying.x + x * lying.zoom, y: lying.y + y * lying.zoom };
  };
  return { set, leave, now: () => lying, on };
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
    const a = canvas(link, 'a', { ceo: { x: 100, y: 50 } });
    const b = canvas(link, 'b', { ceo: { x: 300, y: 10 } });
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
    const a = canvas(link, 'a', { ceo: { x: 100, y: 50 } });
    const b = canvas(link, 'b', { ceo: { x: 300, y: 10 } });
    a.set({ x: -20, y: 5, zoom: 2 });
    link.align('a', 'ceo');
    expect(b.on('ceo')).toEqual({ x: -20 + 200, y: 5 + 100 });
    expect(a.now()).toEqual({ x: -20, y: 5, zoom: 2 });
    const before = b.now();
    link.align('a', 'nobody');
    expect(b.now()).toEqual(before);
  });

  it('hold on to another role when theirs goes out of sight', () => {
    const link = createViewLink();
    const a = canvas(link, 'a', { ceo: { x: 0, y: 0 }, clerk: { x: 2000, y: 400 } });
    const b = canvas(link, 'b', { ceo: { x: 0, y: 0 }, clerk: { x: 2600, y: 700 } });
    link.align('a', 'ceo');
    a.set({ x: -50, y: 10, zoom: 1 });
    expect(b.on('ceo')).toEqual(a.on('ceo'));
    a.set({ x: -1700, y: 10, zoom: 1 });
    expect(b.on('clerk')).toEqual(a.on('clerk'));
    // And the other way round.
    b.set({ x: b.now().x - 20, y: b.now().y, zoom: 1 });
    expect(a.on('clerk')).toEqual(b.on('clerk'));
    b.set({ x: 100, y: 100, zoom: 1 });
    expect(a.on('ceo')).toEqual({ x: 100, y: 100 });
  });

  it('are shown whole at the zoom at which the largest fits', () => {
    const link = createViewLink();
    const a = canvas(link, 'a', { ceo: { x: 0, y: 0 }, clerk: { x: 0, y: 300 } });
    const b = canvas(link, 'b', { ceo: { x: 500, y: 0 }, clerk: { x: 0, y: 900 } });
    link.fit();
    expect(a.now().zoom).toBe(b.now().zoom);
    expect(b.on('clerk').y + 75 * b.now().zoom).toBeLessThanOrEqual(600);
    expect(a.on('ceo').y).toBe(b.on('ceo').y);
  });

  it('wait until every canvas has its size', () => {
    const link = createViewLink();
    const a = canvas(link, 'a', { ceo: { x: 0, y: 0 } });
    canvas(link, 'b', { ceo: { x: 0, y: 0 } }, { size: { width: 0, height: 0 } });
    link.fit();
    link.open();
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
