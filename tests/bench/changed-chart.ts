import type { Scenario } from '../../src/chart/chart.ts';
import { editedCopy } from '../support/edited-copy.ts';
import { randomChart } from './random-chart.ts';

/** As many as a proposal makes at most, however large the chart is. */
const MOST_OF_A_KIND = 25;

/** A random chart of this size, and what a proposal makes of it: up to 150 roles added, removed, moved and changed. */
export function changedChart(size: number): readonly [before: Scenario, after: Scenario] {
  const before = randomChart(size);
  const few = Math.min(MOST_OF_A_KIND, Math.ceil(size / 30));
  const wanted = { added: few, removed: few, moved: few, changed: 2 * few, line: few, order: 1 };
  return [before, { ...editedCopy(before, wanted, 1).after, id: 'plan', name: 'Plan' }];
}
