import type { Role } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { currentOrg } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { neighbours } from './neighbours.ts';
import { leadRole } from './selected.ts';

/** From role to role along the lines, as the arrow keys go. */
function walk(
  id: string,
  label: string,
  key: string,
  next: (org: Org, from: Role) => Role | undefined,
): Action {
  const target = (state: EditorState) => {
    const from = leadRole(state);
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

export const goToBoss = walk('go-to-boss', 'Go to the boss', 'ArrowUp', neighbours.boss);
export const goToReport = walk('go-to-report', 'Go to the first report', 'ArrowDown', neighbours.report);
export const goToPrevious = walk(
  'go-to-previous',
  'Go to the previous colleague',
  'ArrowLeft',
  neighbours.previous,
);
export const goToNext = walk('go-to-next', 'Go to the next colleague', 'ArrowRight', neighbours.next);
