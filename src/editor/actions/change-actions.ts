import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { changesOf, type Compared, comparedIn, toldOf } from '../comparing/compared.ts';
import { type Comparing, ledTo } from '../comparing/comparing.ts';
import { ALL_CHANGES, filteredChanges } from '../comparing/listed-changes.ts';
import { takeAllOver } from '../comparing/take-changes-over.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { steppedTo } from './stepped-to.ts';

interface Shown {
  readonly comparing: Comparing;
  readonly compared: Compared;
}

/** Undefined where nothing is compared, or nothing is different. */
function shownIn({ document, comparing }: EditorState): Shown | undefined {
  const compared = comparing ? comparedIn(document, comparing) : undefined;
  return comparing && compared && changesOf(compared).length > 0 ? { comparing, compared } : undefined;
}

/** Goes through the changes as they are listed; past either end it begins again at the other. */
function stepper(id: string, label: string, key: string, by: 1 | -1): Action {
  return {
    id,
    label: () => label,
    keys: [key],
    isEnabled: (state) => {
      const shown = state.dialog === null ? shownIn(state) : undefined;
      return shown !== undefined && shown.comparing.view !== 'list';
    },
    run: ({ editor }) => {
      const shown = shownIn(editor.store.getState());
      if (!shown) return;
      const { comparing, compared } = shown;
      const listed = filteredChanges(toldOf(compared), comparing.filter ?? ALL_CHANGES);
      const at = listed.findIndex(({ change }) => change.key === comparing.open);
      const to = steppedTo({ count: listed.length, at, by, left: comparing.openAt }) ?? -1;
      const next = listed[to];
      if (!next) {
        editor.say('None of the changes fits the filter.');
        return;
      }
      editor.compare(ledTo(comparing, { key: next.change.key, at: to }));
      editor.say(`${next.sentence}. ${inDigits(to + 1)} of ${inDigits(listed.length)}.`);
    },
  };
}

export const nextChange = stepper('next-change', 'Next change', 'F8', 1);
export const previousChange = stepper('previous-change', 'Previous change', 'Shift+F8', -1);

/** Makes the first scenario as the second one is. */
export const takeAllChanges: Action = {
  id: 'take-all-changes',
  label: (state) => {
    const shown = shownIn(state);
    if (!shown) return 'Take all changes over';
    const { length } = changesOf(shown.compared);
    const what = length === 1 ? 'the one change' : `all ${inDigits(length)} changes`;
    return `Take ${what} over into ${quoteText(shown.compared.before.name)}`;
  },
  keys: [],
  isEnabled: (state) => !state.readOnly && state.dialog === null && shownIn(state) !== undefined,
  run: ({ editor }) => {
    const shown = shownIn(editor.store.getState());
    if (shown) takeAllOver(editor, changesOf(shown.compared), shown.compared);
  },
};
