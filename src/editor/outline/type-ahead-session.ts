import { leadRole } from '../actions/selected.ts';
import type { ActionContext } from '../actions/action.ts';
import { currentOrg, shownScenario } from '../derived.ts';
import { outlineOf } from './outline-rows.ts';
import { isTyped, NOTHING_TYPED, rowTyped, typedBack, typedOn } from './type-ahead.ts';

/** Takes keys one after the other and goes to the role whose title begins with them. */
export interface TypeAhead {
  /** Whether the key was a sign of a title, or took the last one back; `at` is the time in milliseconds. */
  readonly press: (key: string, at: number) => boolean;
}

export function createTypeAhead({ editor, view }: Pick<ActionContext, 'editor' | 'view'>): TypeAhead {
  let typed = NOTHING_TYPED;
  return {
    press: (key, at) => {
      const state = editor.store.getState();
      if (state.dialog !== null || !isTyped(key, typed, at)) return false;
      if (key === 'Backspace') {
        typed = typedBack(typed, at);
        return true;
      }
      typed = typedOn(typed, key, at);
      const { rows, indexOf } = outlineOf(shownScenario(state));
      const org = currentOrg(state);
      const titleAt = (row: number) => org.role(rows[row]?.id ?? '')?.title ?? '';
      const lead = leadRole(state);
      const found = rows[rowTyped(typed.text, rows.length, titleAt, lead ? indexOf(lead.id) : -1)];
      if (!found) return true;
      editor.selectRole(found.id);
      view.reveal(found.id);
      return true;
    },
  };
}
