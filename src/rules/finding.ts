import type { Severity } from '../chart/chart.ts';
import { dismissalIdentity } from '../chart/dismissal-identity.ts';
import type { ScenarioEdit } from '../chart/edits/scenario-edit.ts';

/** The two ends of a line a finding is about. */
export interface LineEnds {
  readonly manager: string;
  readonly report: string;
}

/**
 * Something the rules have to say about a chart: plain data, safe to compare, copy and send to a worker.
 * Its repairs are asked for separately (`fixesOf`), because finding out which ones hold costs a lint each.
 */
export interface Finding {
  /** The rule's id, such as `cx-under-marketing`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Why this severity: what raised or lowered it. Absent when it is the rule's usual one for no special reason. */
  readonly severityReason?: string;
  /** Ids of the roles it is about, in drawing order or the order the rule states; empty for the whole chart. */
  readonly roles: readonly string[];
  /** Ids of others involved. */
  readonly related: readonly string[];
  /** The lines that are themselves the problem. */
  readonly lines: readonly LineEnds[];
  /** What else it is about: touch-points, functions, lines. */
  readonly about: readonly string[];
  /** A short headline as a noun phrase, as shown on cards and in lists. */
  readonly headline: string;
  /** One sentence that names the roles concerned. */
  readonly message: string;
  /** A person has accepted it, or said that it does not hold here (`Scenario.dismissals`). */
  readonly dismissed: boolean;
}

/** A repair that removes its finding and adds no error; one that would is never offered. */
export interface Fix {
  /** A verb phrase for a button: "Move Chief Customer Officer under Chief Executive Officer". */
  readonly label: string;
  readonly edit: ScenarioEdit;
  /** May be applied in bulk without asking; everything else is a person's choice. */
  readonly safe: boolean;
}

/** What a rule would need to know and nobody has stated. */
export interface Question {
  readonly rule: string;
  readonly roles: readonly string[];
  readonly question: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly label: string;
  /** Context answers are stated for the scenario that was judged. */
  readonly edit: ScenarioEdit;
}

/** What the rules make of one scenario. */
export interface Judgement {
  /** Sorted by severity, then rule id, then drawing order. */
  readonly findings: readonly Finding[];
  /** In the order of the catalogue. */
  readonly questions: readonly Question[];
}

/** Two findings with the same identity are the same finding before and after an edit. */
export function findingIdentity(finding: Pick<Finding, 'rule' | 'roles' | 'about'>): string {
  return dismissalIdentity(finding);
}
