import type { Editor } from '../editor.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';

interface Named {
  readonly id: string;
  readonly label: string;
  readonly key: string;
}

/**
 * A key stroke that leads from the selected role to another one and shows it; not while there is nobody to go to.
 *
 * @param target The id of that role.
 * @param arrive What becomes of the selection there; absent: that role alone is selected.
 */
export function stepTo(
  { id, label, key }: Named,
  target: (state: EditorState) => string | undefined,
  arrive: (editor: Editor, roleId: string) => void = (editor, roleId) => editor.selectRole(roleId),
): Action {
  return {
    id,
    label: () => label,
    keys: [key],
    isEnabled: (state) => state.dialog === null && target(state) !== undefined,
    run: ({ editor, view }) => {
      const roleId = target(editor.store.getState());
      if (roleId === undefined) return;
      arrive(editor, roleId);
      view.reveal(roleId);
    },
  };
}
