import { shortName } from '../../chart/short-name.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { leadRole, selectedIds } from './selected.ts';

const hasRoles = (state: EditorState) => state.dialog === null && selectedIds(state).length > 0;
const canEdit = (state: EditorState) => !state.readOnly && hasRoles(state);

export const copy: Action = {
  id: 'copy',
  label: () => 'Copy the branch',
  keys: ['Mod+C'],
  isEnabled: hasRoles,
  run: ({ clipboard }) => void clipboard.copy(),
};

export const cut: Action = {
  id: 'cut',
  label: () => 'Cut the branch',
  keys: ['Mod+X'],
  isEnabled: canEdit,
  run: ({ clipboard }) => void clipboard.cut(),
};

export const paste: Action = {
  id: 'paste',
  label: (state) => {
    const boss = leadRole(state);
    return boss ? `Paste under ${shortName(boss.title)}` : 'Paste';
  },
  keys: ['Mod+V'],
  // The browser gives the text with an event of its own, without asking a person whether it may.
  isBrowsers: true,
  isEnabled: (state) => !state.readOnly && state.dialog === null,
  run: ({ clipboard }) => void clipboard.paste(),
};

export const duplicate: Action = {
  id: 'duplicate',
  label: () => 'Duplicate the branch',
  keys: ['Mod+D'],
  isEnabled: canEdit,
  run: ({ clipboard }) => clipboard.duplicate(),
};
