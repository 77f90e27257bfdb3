import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setDirection } from '../../../../../src/chart/edits/arrange.ts';
import { fold } from '../../../../../src/chart/edits/folding.ts';
import { layoutScenario } from '../../../../../src/layout/layout.ts';
import {
  GLIDE_TIME,
  glideBetween,
  layoutAt,
  movesIn,
  progress,
  settledLayout,
} from '../../../../../src/ui/canvas/gliding/glide.ts';
import { scenarioOf } from '../../../../support/scenarios.ts';

const CHART = scenarioOf('ceo > cmo, coo, cfo; cmo > brand, cx; coo > shop, web; web ..> cx: metrics');
const BEFORE = layoutScenario(CHART);
const AFTER = layoutScenario(fold('cmo')(CHART));
const EVERYWHERE = { x: -10_000, y: -10_000, width: 20_000, height: 20_000 };

const onScreen = ({ x, y }: { x: number; y: number }, view: { x: number; y: number; zoom: number }) => [
  Math.round(x * view.zoom + view.x),
  Math.round(y * view.zoom + view.y),
];

describe('a glide', () => {
  it('begins where cards were on the screen, whatever the view did, and ends where they are', () => {
    const views = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      zoom: fc.constantFrom(0.4, 0.5, 1, 2),
    });
    fc.assert(
      fc.property(views, views, (from, to) => {
        const glide = glideBetween(
          { layout: BEFORE, view: from, seen: EVERYWHERE },
          { layout: AFTER, view: to },
          0,
        );
        for (const card of layoutAt(glide, 0).cardsIn(EVERYWHERE)) {
          const old = BEFORE.card(card.id);
          if (old) expect(onScreen(card, to)).toEqual(onScreen(old, from));
        }
        expect(layoutAt(glide, 1)).toBe(AFTER);
      }),
    );
  });

  it('keeps lines right-angled and on their cards', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const glide = glideBetween({ layout: BEFORE, view, seen: EVERYWHERE }, { layout: AFTER, view }, 0);
    const half = layoutAt(glide, 0.5);
    const lines = half.linesIn(EVERYWHERE);
    expect(lines.length).toBe(AFTER.lines.length);
    for (const { points, manager, kind } of lines) {
      for (let at = 2; at < points.length; at += 2) {
        const isLevel = points[at + 1] === points[at - 1];
        const isUpright = points[at] === points[at - 2];
        expect(isLevel || isUpright).toBe(true);
      }
      const card = half.card(manager);
      if (kind === 'solid') expect(points[1]).toBe((card?.y ?? 0) + (card?.height ?? 0));
    }
  });

  it('moves a label by the same share as its line', () => {
    const from = { x: 0, y: 0, zoom: 1 };
    const to = { x: 60, y: 40, zoom: 1 };
    const glide = glideBetween(
      { layout: AFTER, view: from, seen: EVERYWHERE },
      { layout: AFTER, view: to },
      0,
    );
    const labelled = AFTER.lines.find(({ label }) => label);
    if (!labelled?.label) throw new Error('No line has a label');
    const { x, y } = labelled.label;
    const quarter = layoutAt(glide, 0.25).linesIn(EVERYWHERE);
    expect(quarter.find(({ label }) => label)?.label).toEqual({ x: x - 45, y: y - 30 });
  });

  it('leaves lines that stay where they are as they are, labels and all', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const glide = glideBetween({ layout: AFTER, view, seen: EVERYWHERE }, { layout: AFTER, view }, 0);
    const lines = layoutAt(glide, 0.5).linesIn(EVERYWHERE);
    expect(lines).toHaveLength(AFTER.lines.length);
    for (const line of lines) expect(AFTER.lines).toContain(line);
  });

  it('moves something only where a card in view takes another place', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const to = (after: typeof AFTER) =>
      glideBetween({ layout: BEFORE, view, seen: EVERYWHERE }, { layout: after, view }, 0);
    const renamed = layoutScenario({ ...CHART, name: 'Another' });
    expect(movesIn(to(renamed), EVERYWHERE)).toBe(false);
    expect(movesIn(to(AFTER), EVERYWHERE)).toBe(true);
    expect(movesIn(to(AFTER), { x: -9_000, y: -9_000, width: 10, height: 10 })).toBe(false);
  });

  it('leads to one layout from every frame', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const glide = glideBetween({ layout: BEFORE, view, seen: EVERYWHERE }, { layout: AFTER, view }, 0);
    expect(settledLayout(layoutAt(glide, 0.2))).toBe(AFTER);
    expect(settledLayout(layoutAt(glide, 0.7))).toBe(AFTER);
    expect(settledLayout(BEFORE)).toBe(BEFORE);
  });

  it('shows a line that changes its shape at once', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const after = layoutScenario(setDirection('right')(CHART));
    const glide = glideBetween({ layout: BEFORE, view, seen: EVERYWHERE }, { layout: after, view }, 0);
    for (const line of layoutAt(glide, 0.5).linesIn(EVERYWHERE))
      for (const point of line.points) expect(Number.isFinite(point)).toBe(true);
  });

  it('slows down towards its end', () => {
    const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => progress(share * GLIDE_TIME));
    expect(steps[0]).toBe(0);
    expect(steps[4]).toBe(1);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect((steps[1] ?? 0) - 0).toBeGreaterThan(1 - (steps[3] ?? 0));
    expect(progress(-5)).toBe(0);
    expect(progress(2 * GLIDE_TIME)).toBe(1);
  });
});
