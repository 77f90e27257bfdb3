import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { currentOrg } from '../derived.ts';
import type { Editor } from '../editor.ts';
import { problemList } from '../problem-list.ts';
import type { EditorState } from '../store/state.ts';
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
  editor.showFinding(findingIdentity(next), sayFinding(next, state, to, findings.length));
  return next.roles;
}

/** "Critical: Customer experience under Marketing, Chief Customer Officer. 1 of 7." */
function sayFinding(
  { severity, headline, roles }: Finding,
  state: EditorState,
  at: number,
  count: number,
): string {
  const org = currentOrg(state);
  const titles = roles.flatMap((id) => org.role(id)?.title ?? []);
  const where =
    titles.length === 0
      ? 'the whole chart'
      : titles
          .slice(0, 3)
          .map((title) => shortName(title))
          .join(', ');
  return `${SEVERITY_NAMES[severity]}: ${headline}, ${where}. ${inDigits(at + 1)} of ${inDigits(count)}.`;
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
