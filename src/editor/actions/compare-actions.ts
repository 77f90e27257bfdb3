import { quoteText } from '../../chart/quote.ts';
import { usualPair } from '../comparing/comparing.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';

/** Holds the scenario on the screen against the baseline, or shows it alone again. */
export const compareScenarios: Action = {
  id: 'compare-scenarios',
  label: (state) => {
    if (state.comparing) return 'Close the comparison';
    const pair = usualPair(state);
    return pair
      ? `Compare ${nameOf(state, pair.before)} with ${nameOf(state, pair.after)}`
      : 'Compare scenarios';
  },
  keys: ['Alt+C'],
  isEnabled: (state) => state.comparing !== null || usualPair(state) !== undefined,
  run: ({ editor }) => {
    const state = editor.store.getState();
    const pair = usualPair(state);
    if (state.comparing) editor.compare(null);
    else if (pair) editor.compare({ ...pair, view: 'together' });
  },
};

/** Walks through what changes, step by step, on the whole screen. */
export const presentChanges: Action = {
  id: 'present-changes',
  label: (state) => {
    const pair = state.comparing ?? usualPair(state);
    return pair
      ? `Present what changes from ${nameOf(state, pair.before)} to ${nameOf(state, pair.after)}`
      : 'Present what changes';
  },
  keys: ['Alt+P'],
  isEnabled: (state) => state.comparing !== null || usualPair(state) !== undefined,
  run: ({ editor }) => {
    const state = editor.store.getState();
    const pair = state.comparing ?? usualPair(state);
    if (pair) editor.compare({ view: 'together', ...pair, step: 0 });
  },
};

function nameOf({ document }: EditorState, id: string): string {
  return quoteText(document.scenarios.find((scenario) => scenario.id === id)?.name ?? '');
}
