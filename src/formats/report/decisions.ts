import type { Dismissal, Scenario } from '../../chart/chart.ts';
import { type Finding, findingIdentity, type Judgement } from '../../rules/finding.ts';

/** By dismissed finding what somebody decided about it. */
export function decisionsOn(
  scenario: Scenario,
  { findings }: Pick<Judgement, 'findings'>,
): ReadonlyMap<Finding, Dismissal> {
  const byIdentity = new Map(scenario.dismissals?.map((one) => [findingIdentity(one), one]));
  const found = new Map<Finding, Dismissal>();
  for (const finding of findings) {
    const decision = finding.dismissed ? byIdentity.get(findingIdentity(finding)) : undefined;
    if (decision) found.set(finding, decision);
  }
  return found;
}
