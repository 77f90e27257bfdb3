import type { ChartDocument, Dismissal, Scenario, Severity } from '../../chart/chart.ts';
import type { Finding, Judgement } from '../../rules/finding.ts';
import type { ProblemKind } from '../table/table-problem.ts';

/** What reading a file had to say, or what is amiss with what it says about the rules. */
export interface ReportProblem {
  /** Of a table the record, counted so that the header is row 1; of an outline the line. */
  readonly row?: number;
  /** Of a table, as its header calls it. */
  readonly column?: string;
  /** Of a chart's own file, such as `scenarios[0].roles[3].level`. */
  readonly path?: string;
  readonly severity: Severity;
  /** Whole sentences. */
  readonly message: string;
  /** Of a table, what many rows may have in common. */
  readonly kind?: ProblemKind;
}

/** Everything there is to report of one scenario: what all formats are made from. */
export interface ChartReport {
  /** The file's name as it is to be shown. */
  readonly file: string;
  readonly document: ChartDocument;
  readonly scenario: Scenario;
  readonly problems: readonly ReportProblem[];
  readonly judgement: Judgement;
  /** The labels of the repairs of a finding, the best first; a finding that is not in it was not looked at. */
  readonly fixes: ReadonlyMap<Finding, readonly string[]>;
  /** By dismissed finding, the decision about it. */
  readonly dismissals: ReadonlyMap<Finding, Dismissal>;
}

/** A file that could not be used, for the reports that name those too. */
export interface UnusableFile {
  readonly file: string;
  /** Whole sentences: what is wrong and what can be done. */
  readonly message: string;
}
