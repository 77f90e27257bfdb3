import type { Action } from './action.ts';

/** Another tab has the chart; this one goes on with it, and the other can look. */
export const takeOver: Action = {
  id: 'take-over',
  label: () => 'Edit the chart in this tab instead',
  keys: [],
  isEnabled: ({ readOnly, readOnlyBecause }) => readOnly && readOnlyBecause === 'other-tab',
  run: ({ keeping }) => keeping.takeOver(),
};
