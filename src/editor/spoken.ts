import { contextOf } from '../chart/context.ts';
import { inDigits } from '../chart/digits.ts';
import { sameValue } from '../chart/edits/patch.ts';
import { quoteText } from '../chart/quote.ts';
import { shortName } from '../chart/short-name.ts';
import { compareJudgements, newsOf } from '../rules/compare-judgements.ts';
import type { Finding } from '../rules/finding.ts';
import { severityCounts } from './card-name.ts';
import { currentJudgement, currentOrg, currentScenario, shownScenario } from './derived.ts';
import { showsOnChart } from './quiet.ts';
import type { EditorState } from './store/state.ts';
import { whatChanged } from './what-changed.ts';

const PAST: ReadonlyMap<string, string> = new Map([
  ['Add', 'Added'],
  ['Align', 'Aligned'],
  ['Answer', 'Answered'],
  ['Ask', 'Asked'],
  ['Arrange', 'Arranged'],
  ['Bring', 'Brought'],
  ['Change', 'Changed'],
  ['Clear', 'Cleared'],
  ['Cut', 'Cut'],
  ['Declare', 'Declared'],
  ['Delete', 'Deleted'],
  ['Dismiss', 'Dismissed'],
  ['Draw', 'Drew'],
  ['Duplicate', 'Duplicated'],
  ['Confirm', 'Confirmed'],
  ['Give', 'Gave'],
  ['Insert', 'Inserted'],
  ['Keep', 'Kept'],
  ['Leave', 'Left'],
  ['Let', 'Let'],
  ['Make', 'Made'],
  ['Match', 'Matched'],
  ['Measure', 'Measured'],
  ['Merge', 'Merged'],
  ['Move', 'Moved'],
  ['Name', 'Named'],
  ['Paste', 'Pasted'],
  ['Place', 'Placed'],
  ['Put', 'Put'],
  ['Record', 'Recorded'],
  ['Remove', 'Removed'],
  ['Rename', 'Renamed'],
  ['Repair', 'Repaired'],
  ['Restore', 'Restored'],
  ['Say', 'Said'],
  ['Split', 'Split'],
  ['State', 'Stated'],
  ['Take', 'Took'],
  ['Turn', 'Turned'],
]);

/** A step's name as something that has happened: "Move A" becomes "Moved A". */
export function stepDone(label: string): string {
  const [verb = ''] = label.split(' ', 1);
  const past = PAST.get(verb);
  return past === undefined ? `Done: ${label}` : past + label.slice(verb.length);
}

/** What kind of step it was, by its verb alone and never by whom it was about: "Move". "Other" without a known verb. */
export function stepKind(label: string): string {
  const [verb = ''] = label.split(' ', 1);
  return PAST.has(verb) ? verb : 'Other';
}

/**
 * What a step did, in a sentence or two: "Moved Chief Customer Officer. 1 new warning. 2 fixed." Only what shows on
 * the chart counts, so that a chart that is being started is not talked about at every card. When a step changes what
 * the chart is judged by, all that follows is said: "Stated the industry. 2 warnings became Consider; 1 new question."
 */
export function spokenStep(
  sentence: string,
  before: EditorState,
  after: EditorState,
): Pick<EditorState, 'spoken' | 'consequence'> {
  const turn = (before.spoken?.turn ?? 0) + 1;
  const judgedBefore = currentJudgement(before);
  const judgedAfter = currentJudgement(after);
  if (isJudgedAnew(before, after)) {
    const consequence = whatChanged(judgedBefore, judgedAfter) || 'The findings stay as they are';
    const led = `${consequence}.`;
    return { spoken: { text: `${sentence}. ${led}`, led, turn }, consequence: led };
  }
  const { introduced, fixed } = newsOf(compareJudgements(judgedBefore, judgedAfter));
  const news = severityCounts(shown(introduced, after), 'new ');
  const gone = shown(fixed, before).length;
  const parts = [news, gone > 0 ? `${gone} fixed` : ''].filter((part) => part !== '');
  if (parts.length === 0) return { spoken: { text: `${sentence}.`, turn }, consequence: null };
  const led = `${parts.join('. ')}.`;
  return { spoken: { text: `${sentence}. ${led}`, led, turn }, consequence: null };
}

/** The same news after other words for the step, which may have it themselves. */
export function inOtherWords(before: EditorState['spoken'], text: string): EditorState['spoken'] {
  const led = before?.led;
  return {
    text: led === undefined || text.endsWith(led) ? text : `${text} ${led}`,
    turn: (before?.turn ?? 0) + 1,
  };
}

/** That another scenario is on the screen, and how large it is; `lead` says what brought it there. */
export function sayScenario(before: EditorState, after: EditorState, lead = ''): EditorState['spoken'] {
  const { name, roles } = currentScenario(after);
  const size = roles.length === 1 ? '1 role' : `${inDigits(roles.length)} roles`;
  const led = `Shown: the scenario ${quoteText(name)}, ${size}.`;
  return { text: lead + led, led, turn: (before.spoken?.turn ?? 0) + 1 };
}

/** Whether a branch is on the screen or the whole chart. */
export function sayFocus(state: EditorState): EditorState['spoken'] {
  const turn = (state.spoken?.turn ?? 0) + 1;
  if (state.focus === null) return { text: 'Shown: the whole chart.', turn };
  const title = shortName(currentOrg(state).role(state.focus)?.title ?? '');
  const { length } = shownScenario(state).roles;
  return { text: `Shown: the branch of ${title}, ${inDigits(length)} roles.`, turn };
}

/** Whether the chart is judged by something else than before: another context, other severities of rules. */
function isJudgedAnew(before: EditorState, after: EditorState): boolean {
  return (
    before.document.rules !== after.document.rules ||
    !sameValue(
      contextOf(before.document, currentScenario(before)),
      contextOf(after.document, currentScenario(after)),
    )
  );
}

function shown(findings: readonly Finding[], state: EditorState): readonly Finding[] {
  const { roles } = currentScenario(state);
  return findings.filter((finding) => showsOnChart(finding, roles.length));
}
