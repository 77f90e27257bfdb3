import { SEVERITIES } from '../chart/chart.ts';
import { inDigits } from '../chart/digits.ts';
import { quoteText } from '../chart/quote.ts';
import type { RemainingFinding } from './compare-judgements.ts';
import { type Finding, findingIdentity } from './finding.ts';
import { SEVERITY_NAMES } from './shared/wording.ts';

/** What has become of a finding that is in both of two judgements. */
export interface FindingChange {
  /** Both better and worse, as graver about fewer roles, is neither. */
  readonly trend: 'better' | 'worse' | 'other';
  /** "Better: Critical before, Warning now; 5 roles before, 3 now.": one sentence. */
  readonly words: string;
  /** It is graver or milder, or about more or less; else it only says something else. */
  readonly isMeasured: boolean;
  /** It is more than another name or number in what it says. */
  readonly isNews: boolean;
}

/** How a finding that remains has changed, and whether for the better; undefined where it has not. */
export function findingChange(remaining: RemainingFinding): FindingChange | undefined {
  const { from, finding, was } = remaining;
  if (from === finding.severity && !was) return undefined;
  const steps = stepsOf(remaining);
  const isBetter = steps.some(({ by }) => by < 0);
  const isWorse = steps.some(({ by }) => by > 0);
  const trend = isBetter === isWorse ? 'other' : isBetter ? 'better' : 'worse';
  const said = steps.map(({ words }) => words).join('; ');
  return {
    trend,
    words: `${steps.length > 0 ? `${TRENDS[trend]}: ${said}` : otherwise(remaining)}.`,
    isMeasured: steps.length > 0,
    isNews: steps.length > 0 || (was !== undefined && isOther(was, finding)),
  };
}

const TRENDS = { better: 'Better', worse: 'Worse', other: 'Better and worse' } as const;

interface Step {
  /** Below 0: for the better. */
  readonly by: number;
  readonly words: string;
}

/** In which respects it is better or worse. */
function stepsOf({ from, finding, was = finding }: RemainingFinding): readonly Step[] {
  const grade = SEVERITIES.indexOf(from) - SEVERITIES.indexOf(finding.severity);
  const roles = finding.roles.length - was.roles.length;
  // Of other roles it is about other things.
  const about = roles === 0 ? finding.about.length - was.about.length : 0;
  return [
    { by: grade, words: `${SEVERITY_NAMES[from]} before, ${SEVERITY_NAMES[finding.severity]} now` },
    {
      by: roles,
      words: `${counted(was.roles.length, 'role')} before, ${inDigits(finding.roles.length)} now`,
    },
    {
      by: about,
      words: `${counted(was.about.length, 'point')} before, ${inDigits(finding.about.length)} now`,
    },
  ].filter(({ by }) => by !== 0);
}

function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${inDigits(count)} ${one}s`;
}

function isOther(was: Finding, finding: Finding): boolean {
  return was.headline !== finding.headline || findingIdentity(was) !== findingIdentity(finding);
}

/** Where it is no more and no less than it was. */
function otherwise({ finding, was = finding }: RemainingFinding): string {
  return was.headline === finding.headline
    ? 'Other details than before'
    : `Before: ${quoteText(was.headline)}`;
}
