import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/chart/chart.ts';
import { withSolidLine } from '../../../../src/chart/edits/solid-line.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const line = (manager: string, report: string, kind: Line['kind'] = 'solid'): Line => ({
  manager,
  report,
  kind,
});
const lines = deepFreeze([line('a', 'x', 'dotted'), line('b', 'x'), line('a', 'x'), line('a', 'y')]);
const added = line('a', 'new');

describe('withSolidLine', () => {
  it('puts the line before the solid line of the same manager to the sibling', () => {
    expect(withSolidLine(lines, added, 'x').indexOf(added)).toBe(2);
    expect(withSolidLine(lines, added, 'y').indexOf(added)).toBe(3);
  });

  it('puts the line last without a sibling, or where there is none of that id', () => {
    expect(withSolidLine(lines, added)).toEqual([...lines, added]);
    expect(withSolidLine(lines, added, 'gone')).toEqual([...lines, added]);
    expect(withSolidLine([], added, 'x')).toEqual([added]);
  });
});
