import type { Action } from './action.ts';

export const newFromTemplate: Action = {
  id: 'new-from-template',
  label: () => 'New from a template…',
  keys: [],
  isEnabled: () => true,
  run: ({ editor }) => editor.showDialog('templates'),
};
