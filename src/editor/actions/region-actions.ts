import type { Action } from './action.ts';

function stepper(id: string, label: string, key: string, by: 1 | -1): Action {
  return {
    id,
    label: () => label,
    keys: [key],
    isEnabled: ({ dialog }) => dialog === null,
    run: ({ regions }) => regions.step(by),
  };
}

export const nextRegion = stepper('next-region', 'Go to the next region', 'F6', 1);
export const previousRegion = stepper('previous-region', 'Go to the previous region', 'Shift+F6', -1);
