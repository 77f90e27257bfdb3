import { demoteRole, promoteRole } from '../../chart/edits/change-rank.ts';
import { reorderRole } from '../../chart/edits/reorder-role.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { shortName } from '../../chart/short-name.ts';
import { currentScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { selectedRole } from './selected.ts';

/** Moves the selected role to another place near where it stands, as the arrow keys do with Alt. */
function shift(
  id: string,
  key: string,
  words: { readonly label: string; readonly step: (title: string) => string },
  edit: (roleId: string) => ScenarioEdit,
): Action {
  const possible = (state: EditorState) => {
    const role = state.readOnly ? undefined : selectedRole(state);
    const scenario = currentScenario(state);
    return role && edit(role.id)(scenario) !== scenario ? role : undefined;
  };
  return {
    id,
    label: () => words.label,
    keys: [key],
    isEnabled: (state) => state.dialog === null && possible(state) !== undefined,
    run: ({ editor, view }) => {
      const role = possible(editor.store.getState());
      if (!role) return;
      editor.commitScenario(words.step(shortName(role.title)), edit(role.id));
      view.reveal(role.id);
    },
  };
}

export const moveEarlier = shift(
  'move-earlier',
  'Alt+ArrowLeft',
  { label: 'Move before the previous colleague', step: (title) => `Move ${title} forward` },
  (id) => reorderRole(id, -1),
);
export const moveLater = shift(
  'move-later',
  'Alt+ArrowRight',
  { label: 'Move behind the next colleague', step: (title) => `Move ${title} back` },
  (id) => reorderRole(id, 1),
);
export const promote = shift(
  'promote',
  'Alt+ArrowUp',
  { label: 'Promote beside its boss', step: (title) => `Move ${title} up a level` },
  promoteRole,
);
export const demote = shift(
  'demote',
  'Alt+ArrowDown',
  { label: 'Demote below the previous colleague', step: (title) => `Move ${title} down a level` },
  demoteRole,
);
