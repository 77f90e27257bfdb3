import { SEVERITIES, type Severity } from '../chart/chart.ts';
import { type Finding, findingIdentity, type Judgement } from './finding.ts';

/** What an edit would do to the findings. What is dismissed before or after is left out of all three. */
export interface Forecast {
  /** New findings, and known ones that would get graver; as they would be after the edit. */
  readonly introduced: readonly Finding[];
  /** Findings that would go away, as they are now. */
  readonly fixed: readonly Finding[];
  /** How many of today's findings would stay, no graver than they are. */
  readonly remaining: number;
}

/**
 * Compares two judgements: of a chart before and after an edit, or of two scenarios. To dismiss a finding is not to repair it,
 * and one that is brought back is not new.
 */
export function compareJudgements(before: Judgement, after: Judgement): Forecast {
  if (before === after) return { introduced: [], fixed: [], remaining: open(before).length };
  const known = byIdentity(open(before));
  const dismissed = new Set([...dismissedIn(before), ...dismissedIn(after)]);
  const introduced: Finding[] = [];
  let remaining = 0;
  for (const finding of open(after)) {
    const identity = findingIdentity(finding);
    const earlier = known.get(identity);
    known.delete(identity);
    if (earlier && !isGraver(finding, earlier)) remaining += 1;
    else if (!dismissed.has(identity)) introduced.push(finding);
  }
  for (const identity of dismissed) known.delete(identity);
  return { introduced, fixed: [...known.values()], remaining };
}

/** A finding that stays with another severity, graver or milder. */
export interface Regraded {
  readonly from: Severity;
  readonly finding: Finding;
}

/** The findings of two judgements that differ in their severity, as they are in the second and in its order. */
export function regradedFindings(before: Judgement, after: Judgement): readonly Regraded[] {
  if (before === after) return [];
  const known = byIdentity(open(before));
  return open(after).flatMap((finding) => {
    const earlier = known.get(findingIdentity(finding));
    return earlier && earlier.severity !== finding.severity ? [{ from: earlier.severity, finding }] : [];
  });
}

function open(judgement: Judgement): readonly Finding[] {
  return judgement.findings.filter((finding) => !finding.dismissed);
}

function dismissedIn(judgement: Judgement): readonly string[] {
  return judgement.findings.filter((finding) => finding.dismissed).map(findingIdentity);
}

function byIdentity(findings: readonly Finding[]): Map<string, Finding> {
  return new Map(findings.map((finding) => [findingIdentity(finding), finding]));
}

function isGraver(finding: Finding, than: Finding): boolean {
  return SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(than.severity);
}
