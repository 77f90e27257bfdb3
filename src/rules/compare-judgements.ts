import { SEVERITIES, type Severity } from '../chart/chart.ts';
import { type Finding, findingIdentity, type Judgement } from './finding.ts';
import { pairedFindings } from './paired-findings.ts';

/** A finding of two judgements, as the second has it. */
export interface RemainingFinding {
  /** Its severity in the first; what it is now may be graver or milder. */
  readonly from: Severity;
  readonly finding: Finding;
  /** As the first has it; absent where it says there what it says here. */
  readonly was?: Finding;
}

/** A finding that stays with another severity, graver or milder. */
export type Regraded = RemainingFinding;

/**
 * The findings of two judgements against each other. To dismiss a finding is not to repair it, and one that is brought
 * back is not new: what is dismissed in either is in none of the lists. Turned round, fixed and introduced change
 * places.
 */
export interface JudgementComparison {
  /** In the first alone, as they are there and in its order. */
  readonly fixed: readonly Finding[];
  /** In the second alone, as they are there and in its order. */
  readonly introduced: readonly Finding[];
  /** In both, and of the same rule about the same roles but with other details, in the order of the second. */
  readonly remaining: readonly RemainingFinding[];
}

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
 * Compares the judgements of two scenarios, each as it is in its own document and context. Findings are the same by
 * rule, roles and what else they are about; of those that are left, one that is about other details or about some of
 * the same roles has not gone, and is no new one.
 */
export function findingsBetween(before: Judgement, after: Judgement): JudgementComparison {
  const { fixed, found } = matched(before, after);
  const unknown = found.flatMap(({ finding, earlier }) => (earlier ? [] : [finding]));
  const pairs = pairedFindings(fixed, unknown);
  const paired = new Set(pairs.values());
  const remaining = found.flatMap(({ finding, earlier = pairs.get(finding) }) =>
    earlier ? [remainingFinding(earlier, finding)] : [],
  );
  return {
    fixed: fixed.filter((finding) => !paired.has(finding)),
    introduced: unknown.filter((finding) => !pairs.has(finding)),
    remaining,
  };
}

function remainingFinding(was: Finding, finding: Finding): RemainingFinding {
  const saysTheSame = was.message === finding.message && findingIdentity(was) === findingIdentity(finding);
  return { from: was.severity, finding, ...(!saysTheSame && { was }) };
}

/**
 * Compares the judgements of a chart before and after an edit, as a forecast tells it: a finding that gets graver
 * counts as new, as does one about anything else.
 */
export function compareJudgements(before: Judgement, after: Judgement): Forecast {
  const { fixed, found } = matched(before, after);
  const introduced = found
    .filter(({ finding, earlier }) => !earlier || isGraver(finding, earlier))
    .map(({ finding }) => finding);
  return { introduced, fixed, remaining: found.length - introduced.length };
}

/**
 * What of a forecast is news to a person. Of one rule about the same roles, or about those and further ones, a finding
 * would else be told as fixed and as new at once: it stays, unless it gets graver.
 */
export function newsOf({ introduced, fixed, remaining }: Forecast): Forecast {
  const pairs = pairedFindings(fixed, introduced);
  const staying = new Set([...pairs].flatMap(([now, was]) => (isGraver(now, was) ? [] : [now])));
  const paired = new Set(pairs.values());
  return {
    introduced: introduced.filter((finding) => !staying.has(finding)),
    fixed: fixed.filter((finding) => !paired.has(finding)),
    remaining: remaining + staying.size,
  };
}

/**
 * The findings of two judgements that differ in nothing but their severity, as they are in the second and in its order.
 */
export function regradedFindings(before: Judgement, after: Judgement): readonly Regraded[] {
  return matched(before, after).found.flatMap(({ finding, earlier }) =>
    earlier && earlier.severity !== finding.severity ? [{ from: earlier.severity, finding }] : [],
  );
}

/** Those of the findings that remain which have another severity than before. */
export function regradedOf({ remaining }: JudgementComparison): readonly Regraded[] {
  return remaining.filter(({ from, finding }) => finding.severity !== from);
}

/**
 * The findings of a comparison that read like one of another of its lists: of the same rule about the same roles, and
 * apart only in what else they are about. Their headlines alone would say that the same is both fixed and there, so a
 * list shows their messages. Those of the remaining are the findings as they are after.
 */
export function readingAlike({ fixed, introduced, remaining }: JudgementComparison): ReadonlySet<Finding> {
  const lists = [fixed, introduced, remaining.map(({ finding }) => finding)];
  const listsOf = new Map<string, Set<readonly Finding[]>>();
  for (const list of lists)
    for (const finding of list) {
      const key = withoutDetails(finding);
      listsOf.set(key, (listsOf.get(key) ?? new Set()).add(list));
    }
  const isAlike = (finding: Finding) => (listsOf.get(withoutDetails(finding))?.size ?? 0) > 1;
  return new Set(lists.flatMap((list) => list.filter(isAlike)));
}

function withoutDetails({ rule, roles }: Finding): string {
  return findingIdentity({ rule, roles, about: [] });
}

interface Matched {
  readonly fixed: readonly Finding[];
  /** All open findings of the second judgement that count; `earlier` is the same finding of the first. */
  readonly found: readonly { readonly finding: Finding; readonly earlier: Finding | undefined }[];
}

function matched(before: Judgement, after: Judgement): Matched {
  if (before === after)
    return { fixed: [], found: open(after).map((one) => ({ finding: one, earlier: one })) };
  const known = new Map(open(before).map((finding) => [findingIdentity(finding), finding]));
  const dismissed = new Set([...dismissedIn(before), ...dismissedIn(after)]);
  const found: { finding: Finding; earlier: Finding | undefined }[] = [];
  for (const finding of open(after)) {
    const identity = findingIdentity(finding);
    if (dismissed.has(identity)) continue;
    found.push({ finding, earlier: known.get(identity) });
    known.delete(identity);
  }
  for (const identity of dismissed) known.delete(identity);
  return { fixed: [...known.values()], found };
}

function open(judgement: Judgement): readonly Finding[] {
  return judgement.findings.filter((finding) => !finding.dismissed);
}

function dismissedIn(judgement: Judgement): readonly string[] {
  return judgement.findings.filter((finding) => finding.dismissed).map(findingIdentity);
}

function isGraver(finding: Finding, than: Finding): boolean {
  return SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(than.severity);
}
