import type { Action } from './action.ts';

export const openLibraryWindow: Action = {
  id: 'open-library',
  label: () => 'Charts on this computer…',
  keys: ['Mod+Shift+O'],
  isEnabled: () => true,
  run: ({ editor }) => editor.showDialog('library'),
};
