import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import { setRoles } from '../../chart/edits/set-role.ts';
import type { Org } from '../../chart/org-index.ts';
import { inDigits } from '../../chart/digits.ts';
import { currentOrg } from '../derived.ts';
import { roleStep } from '../step-labels.ts';
import type { EditorState, Selection } from '../store/state.ts';
import type { Action } from './action.ts';
import { selectedIds } from './selected.ts';

type Stated = 'vacant' | 'planned' | 'assistant' | 'board' | 'executive';

/** The selected roles that are people's: a board has no seat on itself. */
function selectedPeople(state: EditorState): readonly Role[] {
  const org = currentOrg(state);
  const before = known.get(state.selection);
  if (before?.org === org) return before.people;
  const people = selectedIds(state).flatMap((id) => {
    const role = org.role(id);
    return role && !isBody(role) ? [role] : [];
  });
  known.set(state.selection, { org, people });
  return people;
}

/** Asked for by every button at every change of the state. */
const known = new WeakMap<Selection, { readonly org: Org; readonly people: readonly Role[] }>();

/** States something about all selected roles, or takes it back where it is stated about all of them. */
function stater(field: Stated, state: string, takeBack: string): Action {
  const isStated = (roles: readonly Role[]) => roles.every((role) => role[field] === true);
  return {
    id: `state-${field}`,
    label: (now) => (selectedPeople(now).length > 0 && isStated(selectedPeople(now)) ? takeBack : state),
    keys: [],
    isEnabled: (now) => !now.readOnly && now.dialog === null && selectedPeople(now).length > 0,
    run: ({ editor }) => {
      const roles = selectedPeople(editor.store.getState());
      const [first] = roles;
      if (!first) return;
      const patch = { [field]: isStated(roles) ? undefined : true };
      const label = roles.length === 1 ? roleStep(first, patch) : `Change ${inDigits(roles.length)} roles`;
      editor.commitScenario(label, setRoles(new Map(roles.map(({ id }) => [id, patch]))));
    },
  };
}

export const markVacant = stater('vacant', 'Mark as vacant', 'Stop marking as vacant');
export const makeAssistant = stater('assistant', 'Make an assistant', 'No longer an assistant');

export const stateActions: readonly Action[] = [
  markVacant,
  stater('planned', 'Mark as planned', 'Stop marking as planned'),
  makeAssistant,
  stater('board', 'Give a seat on the board', 'Remove the seat on the board'),
  stater('executive', 'Put on the executive team', 'Take off the executive team'),
];
