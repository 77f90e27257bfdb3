import { findingIdentity } from '../../rules/finding.ts';
import type { Editor } from '../editor.ts';
import { problemList } from '../problem-list.ts';
import type { Action } from './action.ts';

/** Goes through what the Problems panel lists, in the order in which it does. */
function openNeighbour(editor: Editor, step: 1 | -1): readonly string[] {
  const state = editor.store.getState();
  const findings = problemList(state).shown;
  const at = findings.findIndex((finding) => findingIdentity(finding) === state.openFinding);
  const from = at < 0 && step < 0 ? 0 : at;
  const next = findings[(from + step + findings.length) % findings.length];
  if (!next) return [];
  editor.showFinding(findingIdentity(next));
  return next.roles;
}

function stepper(id: string, label: string, key: string, step: 1 | -1): Action {
  return {
    id,
    label: () => label,
    keys: [key],
    isEnabled: (state) => problemList(state).shown.length > 0,
    run: ({ editor, view }) => {
      const [roleId] = openNeighbour(editor, step);
      if (roleId === undefined) return;
      editor.selectRole(roleId);
      view.reveal(roleId);
    },
  };
}

export const nextFinding = stepper('next-finding', 'Next problem', 'F8', 1);
export const previousFinding = stepper('previous-finding', 'Previous problem', 'Shift+F8', -1);
