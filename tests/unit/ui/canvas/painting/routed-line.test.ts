import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../../src/chart/outline.ts';
import { layoutScenario } from '../../../../../src/layout/layout.ts';
import { routedLine } from '../../../../../src/ui/canvas/painting/routed-line.ts';

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
});
