import type { Action } from './action.ts';

export const openRuleBook: Action = {
  id: 'rule-book',
  label: () => 'Rule book',
  keys: ['Alt+R'],
  isEnabled: ({ dialog }) => dialog === null,
  run: ({ editor }) => editor.showRule(null),
};
