import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../../src/chart/chart.ts';
import { readOutline } from '../../../../../src/chart/outline.ts';
import type { ChartMarks } from '../../../../../src/editor/marks.ts';
import { layoutScenario } from '../../../../../src/layout/layout.ts';
import { lint } from '../../../../../src/rules/lint.ts';
import { glideBetween, layoutAt } from '../../../../../src/ui/canvas/gliding/glide.ts';
import { markNow, standingMarks } from '../../../../../src/ui/canvas/painting/standing-marks.ts';

const { scenario } = readOutline('CEO [id: ceo]\n  CFO [id: cfo]\n  CTO [id: cto]');
const layout = layoutScenario(scenario);
/** Any finding will do: here it only counts. */
const [finding] = lint(
  { title: '', scenarios: [readOutline('A\n  B\nC\n  D').scenario] },
  readOutline('A\n  B\nC\n  D').scenario,
).findings;

function marksOf(
  cards: Readonly<Record<string, Severity>>,
  folded: Readonly<Record<string, { severity: Severity; count: number }>> = {},
): ChartMarks {
  if (!finding) throw new Error('There is no finding to count');
  return {
    cards: new Map(
      Object.entries(cards).map(([id, severity]) => [id, { severity, findings: [finding, finding] }]),
    ),
    lines: new Map(),
    strip: [],
    folded: new Map(Object.entries(folded)),
  };
}

describe('standingMarks', () => {
  it('are the worst first, with how many there are', () => {
    const marks = standingMarks(marksOf({ cfo: 'info', cto: 'error', ceo: 'warning' }), layout);
    expect(marks.map(({ roleId, severity, count }) => [roleId, severity, count])).toEqual([
      ['cto', 'error', 2],
      ['ceo', 'warning', 2],
      ['cfo', 'info', 2],
    ]);
  });

  it('stand at the upper right corner, those of what is folded away at the lower', () => {
    const card = layout.card('cfo');
    const [own, hidden] = standingMarks(
      marksOf({ cfo: 'error' }, { cfo: { severity: 'info', count: 5 } }),
      layout,
    );
    expect(own).toMatchObject({ isHidden: false, x: (card?.x ?? 0) + 196, y: (card?.y ?? 0) + 2 });
    expect(hidden).toMatchObject({ isHidden: true, severity: 'info', count: 5 });
    expect(hidden?.y).toBeGreaterThan((card?.y ?? 0) + 60);
  });

  it('leave out cards that are not drawn', () => {
    expect(standingMarks(marksOf({ gone: 'error' }), layout)).toEqual([]);
  });

  it('are worked out once for a judgement and a layout', () => {
    const marks = marksOf({ cfo: 'error' });
    expect(standingMarks(marks, layout)).toBe(standingMarks(marks, layout));
  });

  it('are the same in every frame of a glide, and go with their cards', () => {
    const marks = marksOf({ cfo: 'error' }, { cfo: { severity: 'info', count: 5 } });
    const seen = { x: -5_000, y: -5_000, width: 10_000, height: 10_000 };
    const glide = glideBetween(
      { layout, view: { x: 0, y: 0, zoom: 1 }, seen },
      { layout, view: { x: 100, y: 0, zoom: 1 } },
      0,
    );
    const half = layoutAt(glide, 0.5);
    const standing = standingMarks(marks, half);
    expect(standing).toBe(standingMarks(marks, layoutAt(glide, 0.8)));
    expect(standing).toHaveLength(2);
    for (const mark of standing) {
      const { x, y } = mark;
      expect(markNow(mark, half)).toEqual({ x: x - 50, y });
      expect(markNow(mark, layout)).toMatchObject({ x, y });
    }
  });
});
