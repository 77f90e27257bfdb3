import type { Action } from '../actions/action.ts';
import type { ActionGroup } from '../actions/all-actions.ts';
import type { EditorState } from '../store/state.ts';

/** An action as the palette lists it. */
export interface Command {
  readonly action: Action;
  readonly label: string;
  /** The title of its group. */
  readonly group: string;
  readonly isEnabled: boolean;
  /** What it is about, where its label does not say so. */
  readonly about?: string;
}

/** What can be done once the palette is closed, in the order of the groups. Without the one that opens the palette. */
export function commandsIn(
  groups: readonly ActionGroup[],
  state: EditorState,
  openerId: string,
): readonly Command[] {
  const behind = { ...state, dialog: null };
  return groups.flatMap(({ title, actions }) =>
    actions
      .filter(({ id }) => id !== openerId)
      .map((action) => ({
        action,
        label: action.label(behind),
        group: title,
        isEnabled: action.isEnabled(behind),
      })),
  );
}
