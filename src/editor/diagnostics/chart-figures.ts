import { type Scenario, SEVERITIES } from '../../chart/chart.ts';
import { currentJudgement, currentScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import { VIEW_ONLY } from '../view-only.ts';

/** The state of the editor in figures and in words of its own, a line each; without a word from the chart. */
export function chartFigures(state: EditorState): readonly string[] {
  const { scenarios } = state.document;
  const onScreen = scenarios.findIndex(({ id }) => id === state.scenarioId) + 1;
  return [
    `Kept: ${state.saveState.kind}`,
    `Changes: ${state.readOnly ? VIEW_ONLY[state.readOnlyBecause].state : 'allowed'}`,
    `Scenarios: ${scenarios.length}, on the screen number ${onScreen}`,
    ...scenarios.map((scenario, at) => `Scenario ${at + 1}: ${known(() => scenarioFigures(scenario))}`),
    `Findings: ${known(() => findingFigures(state))}`,
    `Branch in focus: ${state.focus === null ? 'no' : 'yes'}`,
    `Selected: ${known(() => selectionFigures(state))}`,
    `Screen: ${state.breadth}, panel ${state.panel}, left ${state.left}, window over it ${state.dialog ?? 'none'}`,
    `Arranged on the screen: ${known(() => arrangementWords(currentScenario(state)))}`,
  ];
}

function scenarioFigures({ roles, lines, table }: Scenario): string {
  const dotted = lines.filter(({ kind }) => kind === 'dotted').length;
  const placed = roles.filter(({ position }) => position !== undefined).length;
  const parts = [
    `roles ${roles.length}`,
    `solid lines ${lines.length - dotted}`,
    `dotted lines ${dotted}`,
    `placed by hand ${placed}`,
    table ? `from a table of ${table.columns.length} columns` : 'from no table',
  ];
  return parts.join(', ');
}

function findingFigures(state: EditorState): string {
  if (!state.isJudged) return 'not judged yet';
  const { findings, questions } = currentJudgement(state);
  const open = findings.filter(({ dismissed }) => !dismissed);
  const counts = SEVERITIES.map(
    (severity) => `${severity} ${open.filter((finding) => finding.severity === severity).length}`,
  );
  return [...counts, `dismissed ${findings.length - open.length}`, `questions ${questions.length}`].join(
    ', ',
  );
}

function selectionFigures({ selection }: EditorState): string {
  return selection.kind === 'roles' ? `roles ${selection.ids.length}` : selection.kind;
}

function arrangementWords({ arrangement }: Scenario): string {
  const { kind = 'tree', direction = 'down', leaves = 'auto', branches, folded = [] } = arrangement ?? {};
  return [
    kind,
    direction,
    `teams ${leaves}`,
    `branches set out otherwise ${branches?.size ?? 0}`,
    `teams folded ${folded.length}`,
  ].join(', ');
}

/** The part that is being asked about may be the one that is broken. */
function known(find: () => string): string {
  try {
    return find();
  } catch {
    return 'unknown, asking for it failed';
  }
}
