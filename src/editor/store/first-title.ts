import type { ChartDocument } from '../../chart/chart.ts';
import { shortName } from '../../chart/short-name.ts';
import { currentScenario } from '../derived.ts';
import { UNNAMED } from '../new-role.ts';
import type { EditorState } from './state.ts';
import { stepBack } from './history.ts';
import { historyOf } from './step-states.ts';

/** Only this one: a branch that is pasted or duplicated has more in it than the role at its head. */
const ADDED = `Add ${UNNAMED}`;

/** What a step is called, and the state it sets out from: what undo leads back to, and what its news is news against. */
interface SetOut {
  readonly label: string;
  readonly from: EditorState;
}

/**
 * The first title of a role belongs to the step that added it: whoever takes that back means the role, and nobody has
 * ever wanted a “New role”. For every other edit, the step as it is.
 */
export function withFirstTitle(state: EditorState, label: string, edited: ChartDocument): SetOut {
  const asItIs = { label, from: state };
  const last = state.past.at(-1);
  if (label !== `Rename ${UNNAMED}` || last?.label !== ADDED) return asItIs;
  const { id } = currentScenario(state);
  const titleIn = (document: ChartDocument, roleId: string) =>
    document.scenarios.find((one) => one.id === id)?.roles.find((role) => role.id === roleId)?.title;
  const unnamed = currentScenario(state).roles.find(
    (role) => role.title === UNNAMED && titleIn(last.document, role.id) === undefined,
  );
  const title = unnamed && titleIn(edited, unnamed.id);
  if (title === undefined || title === UNNAMED) return asItIs;
  return {
    label: last.label.replace(UNNAMED, () => shortName(title)),
    // The changes since the file was saved stay as many: one saved in between does not have the title yet.
    from: { ...state, ...stepBack(historyOf(state)) },
  };
}
