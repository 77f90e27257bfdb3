import { inDigits } from '../../chart/digits.ts';
import { findingIdentity } from '../../rules/finding.ts';
import type { Editor } from '../editor.ts';
import { problemList } from '../problem-list.ts';
import type { Action } from './action.ts';
import { steppedTo } from './stepped-to.ts';

/** Goes through what the Problems panel lists, in the order in which it does. */
function openNeighbour(editor: Editor, step: 1 | -1): readonly string[] {
  const state = editor.store.getState();
  const findings = problemList(state).shown;
  const at = findings.findIndex((finding) => findingIdentity(finding) === state.openFinding);
  const to = steppedTo({ count: findings.length, at, by: step }) ?? -1;
  const next = findings[to];
  if (!next) return [];
  // What it is about its heading says, which has the keyboard then.
  editor.showFinding(findingIdentity(next), `${inDigits(to + 1)} of ${inDigits(findings.length)}.`);
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

export const nextFinding = stepper('next-finding', 'Next finding', 'F8', 1);
export const previousFinding = stepper('previous-finding', 'Previous finding', 'Shift+F8', -1);
