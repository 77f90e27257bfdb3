import { describe, expect, it } from 'vitest';
import { layoutLayered } from '../../../src/layout/layered.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import type { Rect } from '../../../src/layout/rect.ts';
import { buildScene } from '../../../src/layout/scene.ts';
import { textWidth } from '../../../src/layout/text-metrics.ts';
import { LIGHT } from '../../../src/layout/theme.ts';
import { trayLabelSpot } from '../../../src/layout/tray.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';

const holds = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('the tray', () => {
  const mixed = scenarioOf('a > b, c; x; y; b ..> x: metrics');

  it('frames the roles without a reporting line, below the trees, and nothing else', () => {
    for (const layout of [layoutScenario(mixed), layoutLayered(scenarioOf('a > b, c; x; y')).layout]) {
      const tray = layout.tray?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
      const inside = layout.cards.filter((card) => holds(tray, card)).map(({ id }) => id);
      expect(inside).toEqual(['x', 'y']);
      expect(layout.cardsIn(tray).map(({ id }) => id)).toEqual(['x', 'y']);
      expect(holds(layout.bounds, tray)).toBe(true);
    }
  });

  it('says what it holds, in words that fit above its cards', () => {
    const { tray, card } = layoutScenario(scenarioOf('a > b; x'));
    expect(tray?.label).toBe('Without a reporting line · 1');
    const spot = tray ? trayLabelSpot(tray.rect) : { x: 0, y: 0 };
    expect(spot.y).toBeLessThan(card('x')?.y ?? 0);
    const right = spot.x + textWidth(tray?.label ?? '', 12);
    expect(right).toBeLessThan((tray?.rect.x ?? 0) + (tray?.rect.width ?? 0));
  });

  it('counts thousands as people read them', () => {
    const single = (i: number) => (i === 1 ? 0 : undefined);
    expect(layoutScenario(largeScenario(1_236, single)).tray?.label).toBe('Without a reporting line · 1,234');
  });

  it('is there only where there are trees and roles without a line', () => {
    expect(layoutScenario(scenarioOf('x; y')).tray).toBeUndefined();
    expect(layoutScenario(scenarioOf('a > b; c > d')).tray).toBeUndefined();
  });

  it('has no place for what a person put elsewhere', () => {
    const roles = { x: { position: { x: 900, y: -400 } } };
    const layout = layoutScenario(scenarioOf('a > b; x; y', { roles }));
    expect(layout.tray?.label).toBe('Without a reporting line · 1');
    expect(layout.card('x')).toMatchObject({ x: 900, y: -400 });
    expect(layoutScenario(scenarioOf('a > b; x', { roles })).tray).toBeUndefined();
  });

  it('is drawn behind lines and cards, and within the picture', () => {
    const scene = buildScene({ scenario: mixed, layout: layoutScenario(mixed), theme: LIGHT });
    const [tray] = scene.groups;
    expect(tray).toMatchObject({ kind: 'tray', name: 'Without a reporting line · 2' });
    const [frame] = tray?.primitives ?? [];
    expect(frame?.kind === 'rect' && holds({ x: 0, y: 0, ...scene }, frame)).toBe(true);
  });
});
