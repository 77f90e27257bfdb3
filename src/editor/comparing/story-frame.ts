import { changeSentence, roleNames } from '../../chart/change-words.ts';
import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { dismissalIdentity } from '../../chart/dismissal-identity.ts';
import { overlaid } from '../../chart/overlay.ts';
import type { StoryStep } from '../../chart/story.ts';
import type { JudgementComparison } from '../../rules/compare-judgements.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { type Compared, findingsOf } from './compared.ts';
import { rolesOf } from './listed-changes.ts';
import { type Viewed, viewedIn } from './viewed.ts';

/** What is shown at one step of a walk through the changes. */
export interface StoryFrame extends Viewed {
  /** What happens at it, a sentence for each change, without full stops; empty before the first step. */
  readonly sentences: readonly string[];
  /** Who it is about, the one to look at last. */
  readonly roles: readonly string[];
  /** What it does to the findings; absent while the rules are on their way. */
  readonly findings: JudgementComparison | undefined;
}

/**
 * The chart after a step, with what has just changed laid over the chart before it.
 *
 * @param place 0 for the first chart as it is, then 1 for the first step. Beyond the last: the last.
 */
export function storyFrame(
  document: ChartDocument,
  compared: Compared,
  steps: readonly StoryStep[],
  place: number,
): StoryFrame {
  const at = Math.min(place, steps.length);
  const step = at > 0 ? steps[at - 1] : undefined;
  const chart = (number: number): Scenario => chartAfter(compared, steps, number);
  const [before, after] = [chart(Math.max(0, at - 1)), chart(at)];
  const overlay = overlaid(before, after);
  const viewed = viewedIn('together', document, overlay);
  // What is folded away is what never changes, at whatever step.
  const { arrangement = {} } = overlaid(compared.before, compared.after).scenario;
  const [shown] = viewed.document.scenarios;
  const names = roleNames(before, after);
  const changes = step?.changes ?? [];
  return {
    document: { ...viewed.document, scenarios: [{ ...shown, id: 'story', arrangement }] },
    // The charts on the way are called as the first one, and are none of the two.
    changes: { ...viewed.changes, names: { before: compared.before.name, after: compared.after.name } },
    sentences: changes.map((change) => changeSentence(change, names)),
    // Whom the step is about comes first among its changes.
    roles: [...new Set(changes.toReversed().flatMap(rolesOf))],
    findings: withoutDismissed(findingsOf(document, { before, after }), compared),
  };
}

/** What somebody has dismissed in one of the two is no news at any step, also where the charts on the way do not have it. */
function withoutDismissed(
  findings: JudgementComparison | undefined,
  { before, after }: Compared,
): JudgementComparison | undefined {
  const dismissed = new Set(
    [...(before.dismissals ?? []), ...(after.dismissals ?? [])].map(dismissalIdentity),
  );
  if (!findings || dismissed.size === 0) return findings;
  const isOpen = (finding: Finding) => !dismissed.has(findingIdentity(finding));
  return {
    fixed: findings.fixed.filter(isOpen),
    introduced: findings.introduced.filter(isOpen),
    remaining: findings.remaining.filter(({ finding }) => isOpen(finding)),
  };
}

const finished = new WeakMap<Scenario, WeakMap<Scenario, Scenario>>();

function chartAfter({ before, after }: Compared, steps: readonly StoryStep[], number: number): Scenario {
  const { scenario = before } = steps[number - 1] ?? {};
  if (number === 0 || number < steps.length) return scenario;
  // The last chart is judged by what the second scenario is judged by, and what is dismissed there is dismissed.
  const known = finished.get(scenario)?.get(after);
  if (known) return known;
  const { context: _, dismissals: __, ...rest } = scenario;
  const made: Scenario = {
    ...rest,
    ...(after.context && { context: after.context }),
    ...(after.dismissals && { dismissals: after.dismissals }),
  };
  finished.set(scenario, (finished.get(scenario) ?? new WeakMap<Scenario, Scenario>()).set(after, made));
  return made;
}
