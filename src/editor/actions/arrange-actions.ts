import type { ArrangementKind, Direction, LeafArrangement } from '../../chart/chart.ts';
import { arrangeAs, arrangeBranch, arrangeLeaves, setDirection } from '../../chart/edits/arrange.ts';
import { shortName } from '../../chart/short-name.ts';
import { currentOrg, currentScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import type { Action, ActionContext } from './action.ts';

/** How a chart is set out, in words a person chooses by. */
export const LEAF_WORDS: Readonly<Record<LeafArrangement, string>> = {
  auto: 'As fits best',
  side: 'Side by side',
  stacked: 'Stacked',
  left: 'Hanging left',
  right: 'Hanging right',
  both: 'On both sides',
};

export const KIND_WORDS: Readonly<Record<ArrangementKind, string>> = {
  tree: 'As a tree',
  layered: 'In layers',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  down: 'Downwards',
  right: 'To the right',
};

export function arrangeDirection({ editor, view }: ActionContext, direction: Direction): void {
  const words = direction === 'down' ? 'downwards' : 'to the right';
  if (editor.commitScenario(`Arrange the chart ${words}`, setDirection(direction))) view.fitSoon();
}

export function arrangeKind({ editor, view }: ActionContext, kind: ArrangementKind): void {
  const words = kind === 'tree' ? 'as a tree' : 'in layers';
  if (editor.commitScenario(`Arrange the chart ${words}`, arrangeAs(kind))) view.fitSoon();
}

export function arrangeTeams({ editor, view }: ActionContext, leaves: LeafArrangement): void {
  const words = LEAF_WORDS[leaves].toLowerCase();
  if (editor.commitScenario(`Arrange teams ${words}`, arrangeLeaves(leaves))) view.fitSoon();
}

/** The branch stays where it is on the screen. `undefined`: as the chart around it. */
export function arrangeTeamsBelow(
  { editor }: ActionContext,
  headId: string,
  leaves: LeafArrangement | undefined,
): void {
  const head = currentOrg(editor.store.getState()).role(headId);
  if (!head) return;
  const words = leaves === undefined ? 'as the rest of the chart' : LEAF_WORDS[leaves].toLowerCase();
  editor.commitScenario(
    `Arrange teams below ${shortName(head.title)} ${words}`,
    arrangeBranch(headId, leaves),
  );
}

const directionOf = (state: EditorState) => currentScenario(state).arrangement?.direction ?? 'down';

export const turnChart: Action = {
  id: 'turn',
  label: (state) =>
    directionOf(state) === 'down' ? 'Arrange the chart to the right' : 'Arrange the chart downwards',
  keys: ['Alt+T'],
  isEnabled: (state) => !state.readOnly && currentScenario(state).roles.length > 0,
  run: (context) =>
    arrangeDirection(context, directionOf(context.editor.store.getState()) === 'down' ? 'right' : 'down'),
};
