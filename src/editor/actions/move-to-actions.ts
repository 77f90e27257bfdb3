import { currentScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { isBodySelected, selectedIds, selectedRole } from './selected.ts';

const isPossible = (state: EditorState) =>
  !state.readOnly && state.dialog === null && currentScenario(state).roles.length > 1;

/** What dragging a card does, for several roles at once too. */
export const moveTo: Action = {
  id: 'move-to',
  label: () => 'Move to…',
  keys: ['Alt+M'],
  isEnabled: (state) => isPossible(state) && selectedIds(state).length > 0,
  run: ({ editor }) => editor.showDialog('move-to'),
};

/** What pulling a line out of a card does. */
export const lineTo: Action = {
  id: 'line-to',
  label: () => 'Draw a line to…',
  keys: ['Alt+L'],
  isEnabled: (state) => isPossible(state) && selectedRole(state) !== undefined,
  run: ({ editor }) => editor.showDialog('line-to'),
};

/** What pulling a dotted line out of a board or committee does. */
export const addMember: Action = {
  id: 'add-member',
  label: () => 'Add a member…',
  keys: [],
  isEnabled: (state) => isPossible(state) && isBodySelected(state),
  run: ({ editor }) => editor.showDialog('add-member'),
};
