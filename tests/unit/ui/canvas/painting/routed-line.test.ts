import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../../src/chart/outline.ts';
import { layoutScenario } from '../../../../../src/layout/layout.ts';
import { glideBetween, layoutAt } from '../../../../../src/ui/canvas/gliding/glide.ts';
import { routedLine } from '../../../../../src/ui/canvas/painting/routed-line.ts';
import { scenarioOf } from '../../../../support/scenarios.ts';

const { scenario } = readOutline(
  'CEO [id: a]\n  CFO [id: b]\n  CTO [id: c]\nCFO ..> CTO: budget\nCEO ..> CFO: talks',
);
const layout = layoutScenario(scenario);

describe('routedLine', () => {
  it('finds a line by its ends and its kind', () => {
    expect(routedLine(layout, { manager: 'a', report: 'b', kind: 'solid' })?.purpose).toBeUndefined();
    expect(routedLine(layout, { manager: 'a', report: 'b', kind: 'dotted' })?.purpose).toBe('talks');
    expect(routedLine(layout, { manager: 'b', report: 'c', kind: 'dotted' })?.purpose).toBe('budget');
  });

  it('is undefined for a line that is not drawn', () => {
    expect(routedLine(layout, { manager: 'b', report: 'a', kind: 'solid' })).toBeUndefined();
    expect(routedLine(layout, { manager: 'a', report: 'gone', kind: 'solid' })).toBeUndefined();
  });

  it('gives the line that stands for one that is folded away, whichever way it points', () => {
    const bundled = layoutScenario(
      scenarioOf('a > b, c; b > d, e; c > f; d ..> c; c ..> e; d ..> a', { arrangement: { folded: ['b'] } }),
    );
    const bundle = routedLine(bundled, { manager: 'd', report: 'c', kind: 'dotted' });
    expect(bundle).toMatchObject({ shownManager: 'b', more: 1 });
    expect(routedLine(bundled, { manager: 'c', report: 'e', kind: 'dotted' })).toBe(bundle);
    expect(routedLine(bundled, { manager: 'c', report: 'e', kind: 'solid' })).toBeUndefined();
    expect(routedLine(bundled, { manager: 'd', report: 'a', kind: 'dotted' })).not.toHaveProperty('more');
  });

  it('is where the line is while the chart rearranges itself', () => {
    const key = { manager: 'a', report: 'b', kind: 'solid' } as const;
    const seen = { x: -5_000, y: -5_000, width: 10_000, height: 10_000 };
    const glide = glideBetween(
      { layout, view: { x: 0, y: 0, zoom: 1 }, seen },
      { layout, view: { x: 100, y: 0, zoom: 1 } },
      0,
    );
    const settled = routedLine(layout, key)?.points ?? [];
    const shifted = settled.map((at, i) => (i % 2 === 0 ? at - 50 : at));
    expect(routedLine(layoutAt(glide, 0.5), key)?.points).toEqual(shifted);
  });
});
