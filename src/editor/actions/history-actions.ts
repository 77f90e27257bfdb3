import type { Action } from './action.ts';

export const undo: Action = {
  id: 'undo',
  label: ({ past }) => `Undo ${past.at(-1)?.label ?? ''}`.trim(),
  keys: ['Mod+Z'],
  isEnabled: ({ past }) => past.length > 0,
  run: ({ editor }) => editor.undo(),
};

export const redo: Action = {
  id: 'redo',
  label: ({ future }) => `Redo ${future.at(-1)?.label ?? ''}`.trim(),
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  isEnabled: ({ future }) => future.length > 0,
  run: ({ editor }) => editor.redo(),
};
