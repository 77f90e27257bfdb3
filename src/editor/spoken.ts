import { compareJudgements } from '../rules/forecast.ts';
import type { Finding } from '../rules/finding.ts';
import { severityCounts } from './card-name.ts';
import { currentJudgement, currentScenario } from './derived.ts';
import { showsOnChart } from './quiet.ts';
import type { EditorState } from './store/state.ts';

const PAST: ReadonlyMap<string, string> = new Map([
  ['Add', 'Added'],
  ['Change', 'Changed'],
  ['Clear', 'Cleared'],
  ['Delete', 'Deleted'],
  ['Draw', 'Drew'],
  ['Give', 'Gave'],
  ['Make', 'Made'],
  ['Move', 'Moved'],
  ['Name', 'Named'],
  ['Place', 'Placed'],
  ['Rename', 'Renamed'],
  ['State', 'Stated'],
]);

/** A step's name as something that has happened: "Move A" becomes "Moved A". */
export function stepDone(label: string): string {
  const [verb = ''] = label.split(' ', 1);
  const past = PAST.get(verb);
  return past === undefined ? `Done: ${label}` : past + label.slice(verb.length);
}

/**
 * What a step did, in a sentence or two: "Moved Chief Customer Officer. 1 new warning. 2 solved." Only what shows on
 * the chart counts, so that a chart that is being started is not talked about at every card.
 */
export function spokenStep(sentence: string, before: EditorState, after: EditorState): EditorState['spoken'] {
  const { introduced, fixed } = compareJudgements(currentJudgement(before), currentJudgement(after));
  const news = severityCounts(shown(introduced, after), 'new ');
  const solved = shown(fixed, before).length;
  const parts = [sentence, news, solved > 0 ? `${solved} solved` : ''].filter((part) => part !== '');
  return { text: `${parts.join('. ')}.`, turn: (before.spoken?.turn ?? 0) + 1 };
}

function shown(findings: readonly Finding[], state: EditorState): readonly Finding[] {
  const { roles } = currentScenario(state);
  return findings.filter((finding) => showsOnChart(finding, roles.length));
}
