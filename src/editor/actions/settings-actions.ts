import type { Action } from './action.ts';

export const openSettings: Action = {
  id: 'open-settings',
  label: () => 'Settings…',
  keys: ['Mod+,'],
  isEnabled: ({ dialog }) => dialog === null,
  run: ({ editor }) => editor.showDialog('settings'),
};
