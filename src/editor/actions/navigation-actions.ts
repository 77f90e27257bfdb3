import type { Role } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { currentOrg } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { selectedRole } from './role-actions.ts';

/** From role to role along the lines, as the arrow keys go. */
function walk(
  id: string,
  label: string,
  key: string,
  next: (org: Org, from: Role) => Role | undefined,
): Action {
  const target = (state: EditorState) => {
    const from = selectedRole(state);
    return from && next(currentOrg(state), from);
  };
  return {
    id,
    label: () => label,
    keys: [key],
    isEnabled: (state) => state.dialog === null && target(state) !== undefined,
    run: ({ editor, view }) => {
      const role = target(editor.store.getState());
      if (!role) return;
      editor.selectRole(role.id);
      view.reveal(role.id);
    },
  };
}

function sibling(org: Org, from: Role, step: 1 | -1): Role | undefined {
  const boss = org.bosses(from.id)[0];
  const row = boss ? org.reports(boss.id) : org.roots;
  return row[row.indexOf(from) + step];
}

export const goToBoss = walk(
  'go-to-boss',
  'Go to the boss',
  'ArrowUp',
  (org, from) => org.bosses(from.id)[0],
);
export const goToReport = walk(
  'go-to-report',
  'Go to the first report',
  'ArrowDown',
  (org, from) => org.reports(from.id)[0],
);
export const goToPrevious = walk('go-to-previous', 'Go to the previous colleague', 'ArrowLeft', (org, from) =>
  sibling(org, from, -1),
);
export const goToNext = walk('go-to-next', 'Go to the next colleague', 'ArrowRight', (org, from) =>
  sibling(org, from, 1),
);
