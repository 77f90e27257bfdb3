import { describe, expect, it } from 'vitest';
import { lineLabel } from '../../../src/layout/line-label.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import type { RoutedLine } from '../../../src/layout/placement.ts';
import { randomChart } from '../../bench/random-chart.ts';
import { referenceDocument } from '../../support/report-charts.ts';
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

  it('that are dotted keep their distance from lines beside them', () => {
    const text = 'a > b, c, d; b > e, f, g; c > h, i; d > j, k';
    const dotted = 'b ..> c; b ..> d; c ..> b; e ..> j; f ..> h; d ..> g; a ..> k; i ..> b; b ..> k';
    for (const direction of ['down', 'right'] as const) {
      const { lines } = layoutScenario(scenarioOf(`${text}; ${dotted}`, { arrangement: { direction } }));
      const close = lines.filter(
        (line) =>
          line.kind === 'dotted' &&
          lines.some((other) => other !== line && runBeside(line.points, other.points)),
      );
      expect(close.map(({ manager, report }) => `${manager} ..> ${report}`)).toEqual([]);
    }
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

  it('have room for their labels, on no solid line and no other dotted one', () => {
    const [matrixed] = referenceDocument('matrixed').scenarios;
    const layout = layoutScenario(matrixed);
    const labelled = layout.lines.filter(({ label }) => label !== undefined);
    expect(labelled).toHaveLength(4);
    for (const line of labelled)
      expect(
        layout.lines.filter((other) => other !== line && runsUnder(line, other)),
        line.purpose,
      ).toEqual([]);
  });

  it('have labels on solid ones only where no place is left', () => {
    let labels = 0;
    const covering: string[] = [];
    for (const size of [60, 120, 300])
      for (const seed of [1, 2, 3, 4, 5])
        for (const direction of ['down', 'right'] as const) {
          const { lines } = layoutScenario({ ...randomChart(size, seed), arrangement: { direction } });
          const solid = lines.filter(({ kind }) => kind === 'solid');
          const labelled = lines.filter(({ label }) => label !== undefined);
          labels += labelled.length;
          for (const line of labelled)
            if (solid.some((other) => runsUnder(line, other))) covering.push(`${size}/${seed}/${direction}`);
        }
    expect(labels).toBeGreaterThan(60);
    expect(covering.length, covering.join()).toBeLessThanOrEqual(1);
  });

  it('merge into stretches without overlap for each manager', () => {
    const { trunks } = layoutScenario(scenarioOf('a > b, c, d'));
    expect(trunks).toHaveLength(1);
    const level = stretchesOf(trunks[0]?.segments ?? []).filter(([, y1, , y2]) => y1 === y2);
    expect(level).toHaveLength(1);
  });
});

/** Whether another line runs under the label of a line. */
function runsUnder({ label, purpose }: RoutedLine, other: RoutedLine): boolean {
  const size = lineLabel(purpose);
  if (!label || !size) return false;
  const left = label.x - size.width / 2;
  const top = label.y - size.height / 2;
  return stretches(other.points).some((stretch) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = stretch.split(',').map(Number);
    return (
      Math.max(x1, x2) > left &&
      Math.min(x1, x2) < left + size.width &&
      Math.max(y1, y2) > top &&
      Math.min(y1, y2) < top + size.height
    );
  });
}

/** Whether two lines run side by side, closer than the eye tells apart. */
function runBeside(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i + 3 < a.length; i += 2) {
    for (let k = 0; k + 3 < b.length; k += 2) {
      for (const [at, along] of [
        [0, 1],
        [1, 0],
      ] as const) {
        const isParallel = a[i + at] === a[i + 2 + at] && b[k + at] === b[k + 2 + at];
        if (!isParallel || Math.abs((a[i + at] ?? 0) - (b[k + at] ?? 0)) >= 6) continue;
        const [a1 = 0, a2 = 0, b1 = 0, b2 = 0] = [
          a[i + along],
          a[i + 2 + along],
          b[k + along],
          b[k + 2 + along],
        ];
        if (Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2)) > 4)
          return true;
      }
    }
  }
  return false;
}

function stretchesOf(segments: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let i = 0; i < segments.length; i += 4) found.push(segments.slice(i, i + 4));
  return found;
}
