import type { Line } from './chart.ts';

/** What tells a line from all others of its chart, as a text to look it up by. */
export function lineIdentity({ manager, report, kind }: Pick<Line, 'manager' | 'report' | 'kind'>): string {
  // With the length of the first id, no two pairs of ids make the same text.
  return `${kind} ${manager.length} ${manager} ${report}`;
}
