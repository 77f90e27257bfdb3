import { describe, expect, it } from 'vitest';
import { lineLabel } from '../../../src/layout/line-label.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { scenarioOf } from '../../support/scenarios.ts';

/** The stretches of a line as text, so that two lines can be compared. */
function stretches(points: readonly number[]): string[] {
  const found: string[] = [];
  for (let i = 2; i < points.length; i += 2) found.push(points.slice(i - 2, i + 2).join());
  return found;
}

describe('lines', () => {
  it('share the trunk and the bus of a boss', () => {
    const { lines } = layoutScenario(scenarioOf('a > b, c'));
    expect(lines[0]?.points.slice(0, 4)).toEqual(lines[1]?.points.slice(0, 4));
  });

  it('of a hanging team share one upright line', () => {
    const { lines, card } = layoutScenario(scenarioOf('a > b, x; b > c, d'));
    const spine = (card('b')?.x ?? 0) + 16;
    for (const { points } of lines.slice(2)) expect([points[0], points[2]]).toEqual([spine, spine]);
  });

  it('that are dotted never run on a solid one', () => {
    const { lines } = layoutScenario(
      scenarioOf(
        'a > b, c, d; b > e, f; c > g; d > h\nb ..> c: metrics\nc ..> d\na ..> g\ne ..> h: planning',
      ),
    );
    const solid = new Set(
      lines.filter(({ kind }) => kind === 'solid').flatMap(({ points }) => stretches(points)),
    );
    const dotted = lines.filter(({ kind }) => kind === 'dotted').flatMap(({ points }) => stretches(points));
    expect(dotted.filter((stretch) => solid.has(stretch))).toEqual([]);
  });

  it('between the same two cards are drawn apart', () => {
    const { lines } = layoutScenario(scenarioOf('a > b, c; b ..> c: x; c ..> b: y'));
    const [there = [], back = []] = lines.slice(2).map(({ points }) => stretches(points));
    expect(back.some((stretch) => there.includes(stretch))).toBe(false);
    expect(lines[2]?.label).not.toEqual(lines[3]?.label);
  });

  it('that are dotted go round the cards between them', () => {
    const layout = layoutScenario(scenarioOf('a > b, c, d; b ..> d'));
    const middle = layout.card('c');
    const { points = [] } = layout.lines[3] ?? {};
    const crosses = stretches(points).some((stretch) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = stretch.split(',').map(Number);
      if (!middle) return true;
      const inX = Math.max(x1, x2) > middle.x && Math.min(x1, x2) < middle.x + middle.width;
      return inX && Math.max(y1, y2) > middle.y && Math.min(y1, y2) < middle.y + middle.height;
    });
    expect(crosses).toBe(false);
  });

  it('keep the whole label off every card, also between close neighbours', () => {
    const layout = layoutScenario(
      scenarioOf(
        'a > b, c; b > d, e; b ..> c: steering committee; d ..> c: metrics; d ..> e: project planning',
      ),
    );
    const labelled = layout.lines.filter(({ kind }) => kind === 'dotted');
    expect(labelled).toHaveLength(3);
    for (const { label = { x: 0, y: 0 }, purpose } of labelled) {
      const { width = 0, height = 0 } = lineLabel(purpose) ?? {};
      const pad = { x: label.x - width / 2, y: label.y - height / 2 + 1, width, height: height - 2 };
      expect(layout.cardsIn(pad), purpose).toEqual([]);
    }
  });

  it('merge into stretches without overlap for each manager', () => {
    const { trunks } = layoutScenario(scenarioOf('a > b, c, d'));
    expect(trunks).toHaveLength(1);
    const level = stretchesOf(trunks[0]?.segments ?? []).filter(([, y1, , y2]) => y1 === y2);
    expect(level).toHaveLength(1);
  });
});

function stretchesOf(segments: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let i = 0; i < segments.length; i += 4) found.push(segments.slice(i, i + 4));
  return found;
}
