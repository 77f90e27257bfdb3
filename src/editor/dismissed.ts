import type { Dismissal, Scenario } from '../chart/chart.ts';
import { type Finding, findingIdentity, type Judgement } from '../rules/finding.ts';
import { unusedDismissals } from '../rules/lint.ts';

/** A finding that was dismissed, with the decision about it. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/**
 * The dismissals of a scenario: those whose findings come up, in the order of the findings, and those whose do not. Of
 * several about the same finding, as a file may bring them, the last counts.
 */
export function dismissedIn(
  scenario: Scenario,
  judgement: Judgement,
): { readonly standing: readonly DismissedFinding[]; readonly unused: readonly Dismissal[] } {
  const decisions = new Map(
    scenario.dismissals?.map((dismissal) => [findingIdentity(dismissal), dismissal] as const),
  );
  const standing = judgement.findings.flatMap((finding) => {
    const dismissal = finding.dismissed ? decisions.get(findingIdentity(finding)) : undefined;
    return dismissal ? [{ finding, dismissal }] : [];
  });
  const unused = unusedDismissals(scenario, judgement);
  return { standing, unused: unused.filter((known) => decisions.get(findingIdentity(known)) === known) };
}
