import type { Severity } from '../../chart/chart.ts';

/** What happened to a row that happens to many: these are told together, the gravest first. */
export const PROBLEM_KINDS = [
  'circle',
  'unknown-boss',
  'unclear-boss',
  'id-twice',
  'kept-total',
  'left',
  'unknown-dotted',
  'unclear-dotted',
  'no-value',
  'no-title',
  'no-id',
  'no-name',
  'own-boss',
  'own-dotted',
  'read-as',
  'total',
  'footer',
  'eliminated',
  'copy',
  'job-share',
  'header-again',
  'blank',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something in a table that was passed over, repaired or worth knowing. */
export interface TableProblem {
  /** The record, counted so that the header is row 1; absent for the table as a whole. */
  readonly row?: number;
  /** The column, as its header calls it; absent when it is about no single column. */
  readonly column?: string;
  /** error: something was left out of the chart; warning: changed or not used; info: read as surely meant. */
  readonly severity: Severity;
  /** Whole sentences. */
  readonly message: string;
  /** Absent: it is like those only that say the same. */
  readonly kind?: ProblemKind;
}

interface Place {
  readonly row?: number;
  readonly column?: string;
  readonly kind?: ProblemKind;
}

/** Collects problems while a table is read. */
export interface TableReport {
  add(severity: Severity, message: string, place?: Place): void;
  /** Says of a row, or of the first of several, why it makes no role of its own. Never left out, however many. */
  account(row: number, message: string, kind: ProblemKind): void;
  /** By row, those about the whole table first. */
  readonly problems: readonly TableProblem[];
}

/** So that a table of nothing but faults cannot exhaust the memory; what lies beyond is counted, except for rows. */
const MOST_PROBLEMS = 10_000;

export function newTableReport(): TableReport {
  const problems: TableProblem[] = [];
  const accounted: TableProblem[] = [];
  let further = 0;
  return {
    add: (severity, message, { row, column, kind } = {}) => {
      if (problems.length >= MOST_PROBLEMS) further += 1;
      else
        problems.push({
          ...(row !== undefined && { row }),
          ...(column !== undefined && { column }),
          severity,
          message,
          ...(kind !== undefined && { kind }),
        });
    },
    account: (row, message, kind) => {
      accounted.push({ row, severity: 'info', message, kind });
    },
    get problems() {
      const sorted = [...accounted, ...problems].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
      if (further === 0) return sorted;
      const message = `There are ${further} more problems like these. They were dealt with in the same way.`;
      return [...sorted, { severity: 'error' as const, message }];
    },
  };
}
