import { currentScenario } from '../derived.ts';
import type { Action } from './action.ts';

/** Goes through what titles were taken to mean. */
export const checkGuesses: Action = {
  id: 'check-guesses',
  label: () => 'Check the guesses…',
  keys: ['Alt+G'],
  isEnabled: (state) => state.dialog === null && currentScenario(state).roles.length > 0,
  run: ({ editor }) => editor.showDialog('guesses'),
};
