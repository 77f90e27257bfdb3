import type { ChangeKind } from '../../chart/changes.ts';
import type { ChartFinding } from '../heading-scene.ts';

/** One thing that is different, in short words. */
export interface ToldChange {
  readonly headline: string;
  /** What about it; may be empty. */
  readonly text: string;
  /** How many changes it tells, as lists and tables count them: of a role one for each detail. Absent: one. */
  readonly count?: number;
}

/** The changes of one kind. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly title: string;
  readonly changes: readonly ToldChange[];
}

/** A number of both charts, as it stands in a row. */
export interface FigureRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** A finding in a list of its own. */
export interface ToldFinding extends ChartFinding {
  /** What tells it from one of another list that is called the same; absent: nothing is. */
  readonly text?: string;
}

/** What is different between two charts, as pages tell it. */
export interface ChangeSummary {
  /** What the two charts are called. */
  readonly before: string;
  readonly after: string;
  /** None of them empty; none at all where the charts are the same. */
  readonly groups: readonly ChangeGroup[];
  readonly figures: readonly FigureRow[];
  readonly fixed: readonly ToldFinding[];
  readonly introduced: readonly ToldFinding[];
  readonly remaining: readonly ToldFinding[];
}

/** How many changes these tell, as lists and tables count them. */
export function countTold(changes: readonly ToldChange[]): number {
  return changes.reduce((sum, { count = 1 }) => sum + count, 0);
}
