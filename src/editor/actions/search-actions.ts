import type { Action } from './action.ts';

/** The browser's own search looks through the page, which holds only the cards in view: the others are painted. */
export const findInChart: Action = {
  id: 'find',
  label: ({ comparing }) => (comparing ? 'Filter the changes' : 'Find in the chart'),
  keys: ['Mod+F', '/'],
  isEnabled: ({ dialog }) => dialog === null,
  run: ({ search }) => search.open(),
};

function stepper(id: string, label: string, key: string, by: 1 | -1): Action {
  return {
    id,
    label: () => label,
    keys: [key],
    isEnabled: ({ dialog }) => dialog === null,
    run: ({ search }) => search.step(by),
  };
}

export const nextMatch = stepper('next-match', 'Next role found', 'F3', 1);
export const previousMatch = stepper('previous-match', 'Previous role found', 'Shift+F3', -1);
