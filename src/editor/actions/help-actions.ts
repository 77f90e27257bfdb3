import type { Action } from './action.ts';

export const openHelp: Action = {
  id: 'help',
  label: () => 'Help',
  keys: [],
  isEnabled: (state) => state.dialog === null,
  run: ({ editor }) => editor.showDialog('help'),
};

export const showFirstSteps: Action = {
  id: 'first-steps',
  label: () => 'Show the first three steps',
  keys: [],
  isEnabled: () => true,
  run: ({ firstSteps }) => firstSteps.again(),
};
