import { quoteText } from '../../chart/quote.ts';
import { usualPair } from '../comparing/comparing.ts';
import { comparedIn } from '../comparing/compared.ts';
import { sameRolesOffer } from '../comparing/same-role-offer.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';

const pairOf = (state: EditorState) => state.comparing ?? usualPair(state);

/** Goes through the roles of two scenarios that look the same and have different ids. */
export const matchScenarioRoles: Action = {
  id: 'match-scenario-roles',
  label: (state) => {
    const pair = pairOf(state);
    const compared = pair && comparedIn(state.document, pair);
    if (!compared) return 'Match the roles of two scenarios…';
    return `Match the roles of ${quoteText(compared.before.name)} and ${quoteText(compared.after.name)}…`;
  },
  keys: [],
  isEnabled: (state) => {
    const pair = state.readOnly || state.dialog !== null ? undefined : pairOf(state);
    return pair !== undefined && sameRolesOffer(state.document, pair) !== undefined;
  },
  run: ({ editor }) => {
    const pair = pairOf(editor.store.getState());
    if (pair) editor.showSameRoles({ before: pair.before, after: pair.after });
  },
};
