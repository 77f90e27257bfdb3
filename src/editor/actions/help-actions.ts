import { whyNoSteps } from '../first-steps/first-step.ts';
import { showsRegion } from '../store/regions.ts';
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
  isEnabled: (state) => whyNoSteps(state) === undefined,
  run: ({ editor, firstSteps }) => {
    // Where only one region has room it may be another one.
    if (!showsRegion(editor.store.getState(), 'chart')) editor.showRegion('chart');
    firstSteps.again();
  },
};
