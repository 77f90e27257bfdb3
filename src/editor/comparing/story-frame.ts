import { changeSentence, type RoleNames, roleNames } from '../../chart/change-words.ts';
import type { Change } from '../../chart/changes.ts';
import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { unfoldTo } from '../../chart/edits/folding.ts';
import { dismissalIdentity } from '../../chart/dismissal-identity.ts';
import { overlaid } from '../../chart/overlay.ts';
import type { StoryStep } from '../../chart/story.ts';
import type { JudgementComparison } from '../../rules/compare-judgements.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { type Compared, findingsOf } from './compared.ts';
import { rolesOf } from './listed-changes.ts';
import { type StoryFocus, storyFocus, WHOLE_CHART } from './story-focus.ts';
import { lastPlace } from './story-steps.ts';
import { type Viewed, viewedIn } from './viewed.ts';

/** What is shown at one step of a walk through the changes. */
export interface StoryFrame extends Viewed {
  /** It begins with the first chart and ends with the second one, as they are; between them are the steps. */
  readonly part: 'opening' | 'step' | 'closing';
  /** What happens at it, a sentence for each change, without full stops; empty but at a step. */
  readonly sentences: readonly StorySentence[];
  readonly focus: StoryFocus;
  /**
   * What it does to the findings, and at the end what all steps together do; absent while the rules are on their way.
   */
  readonly findings: JudgementComparison | undefined;
}

/** A change in words. */
export interface StorySentence {
  /** As long as can be read while somebody speaks: titles are cut where it would be longer. */
  readonly shown: string;
  /** With titles in full, for those who hear it. */
  readonly full: string;
}

/**
 * The chart after a step, with what has just changed laid over the chart before it.
 *
 * @param place 0 for the first chart as it is, then 1 for the first step, and behind the last one the second chart as
 *   it is. Beyond that: the same.
 */
export function storyFrame(
  document: ChartDocument,
  compared: Compared,
  steps: readonly StoryStep[],
  place: number,
): StoryFrame {
  const at = Math.min(place, lastPlace(steps.length));
  const step = at > 0 ? steps[at - 1] : undefined;
  const part = at === 0 ? 'opening' : step ? 'step' : 'closing';
  const chart = (number: number): Scenario => chartAfter(compared, steps, number);
  const [before, after] = step ? [chart(at - 1), chart(at)] : endOf(compared, part);
  const overlay = overlaid(before, after);
  const viewed = viewedIn('together', document, overlay);
  const { arrangement = {} } = openedFor(compared, steps);
  const [shown] = viewed.document.scenarios;
  const names = roleNames(before, after);
  const changes = step?.changes ?? [];
  return {
    document: { ...viewed.document, scenarios: [{ ...shown, id: 'story', arrangement }] },
    // The charts on the way are called as the first one, and are none of the two.
    changes: { ...viewed.changes, names: { before: compared.before.name, after: compared.after.name } },
    part,
    sentences: changes.map((change) => sentenceOf(change, names)),
    // Whom the step is about comes first among its changes.
    focus: step ? storyFocus(overlay, [...new Set(changes.toReversed().flatMap(rolesOf))]) : WHOLE_CHART,
    findings: withoutDismissed(
      findingsOf(document, part === 'closing' ? compared : { before, after }),
      compared,
    ),
  };
}

const opened = new WeakMap<readonly StoryStep[], Scenario>();

/** Both charts laid over each other: folded away is what never changes, at whatever step, and is in no other order. */
function openedFor({ before, after }: Compared, steps: readonly StoryStep[]): Scenario {
  const known = opened.get(steps);
  if (known) return known;
  const teams = steps.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'order'));
  const made = unfoldTo(teams.flatMap(rolesOf))(overlaid(before, after).scenario);
  opened.set(steps, made);
  return made;
}

/** A chart as it is, at either end of the story: laid over itself, so that nothing on it is different. */
function endOf({ before, after }: Compared, part: StoryFrame['part']): readonly [Scenario, Scenario] {
  return part === 'closing' ? [after, after] : [before, before];
}

/** A longer sentence would take more than two lines on a projector. */
const LONGEST_SENTENCE = 150;
/** Titles are cut no more than they must be. */
const TITLE_LENGTHS = [60, 48, 36, 28] as const;
/** As long as a title may get before it is a text. */
const FULL_TITLE = 240;

function sentenceOf(change: Change, names: RoleNames): StorySentence {
  const full = changeSentence(change, names, FULL_TITLE);
  const cut = TITLE_LENGTHS.map((most) => changeSentence(change, names, most));
  const shown = [full, ...cut].find(({ length }) => length <= LONGEST_SENTENCE) ?? cut.at(-1) ?? full;
  return { shown, full };
}

/**
 * What somebody has dismissed in one of the two is no news at any step, also where the charts on the way do not have
 * it.
 */
function withoutDismissed(
  findings: JudgementComparison | undefined,
  { before, after }: Compared,
): JudgementComparison | undefined {
  const dismissed = new Set(
    [...(before.dismissals ?? []), ...(after.dismissals ?? [])].map(dismissalIdentity),
  );
  if (!findings || dismissed.size === 0) return findings;
  const isOpen = (finding: Finding) => !dismissed.has(findingIdentity(finding));
  const { fixed, introduced, remaining } = findings;
  // Of one that has become another, or was another before, which somebody has dismissed, the half that is open counts.
  const halves = remaining.map(({ finding, was = finding }) => ({ finding, was }));
  const gone = halves.flatMap(({ finding, was }) => (isOpen(finding) ? [] : [was]));
  const come = halves.flatMap(({ finding, was }) => (isOpen(was) ? [] : [finding]));
  return {
    fixed: [...fixed, ...gone].filter(isOpen),
    introduced: [...introduced, ...come].filter(isOpen),
    remaining: remaining.filter(({ finding, was = finding }) => isOpen(finding) && isOpen(was)),
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
