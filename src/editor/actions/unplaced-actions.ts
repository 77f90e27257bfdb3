import { hasUnplaced } from '../unplaced/left-tab.ts';
import type { Action } from './action.ts';

/** Shows what an import, or a deleted boss, has left without a place. */
export const showUnplaced: Action = {
  id: 'show-unplaced',
  label: () => 'Show roles without a boss',
  keys: ['Alt+5'],
  isEnabled: (state) => state.dialog === null && hasUnplaced(state),
  run: ({ editor }) => editor.showLeft('unplaced'),
};
