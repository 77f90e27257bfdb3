import type { Dialog } from '../store/state.ts';
import type { Action } from './action.ts';

function opener(id: string, label: string, key: string, dialog: Dialog): Action {
  return {
    id,
    label: () => label,
    keys: [key],
    isEnabled: (state) => state.dialog === null,
    run: ({ editor }) => editor.showDialog(dialog),
  };
}

export const openCommands = opener('commands', 'All commands…', 'Mod+K', 'commands');
export const openKeySheet = opener('keys', 'Keyboard shortcuts', '?', 'keys');
