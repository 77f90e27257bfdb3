import { selectedIds } from '../../editor/actions/selected.ts';
import type { DragSource } from '../../editor/dropping/drop.ts';
import type { EditorState } from '../../editor/store/state.ts';

/** A card that is selected with others is dragged with them. */
export function cardSource(state: EditorState, roleId: string): DragSource {
  const ids = selectedIds(state);
  return ids.length > 1 && ids.includes(roleId)
    ? { kind: 'card', roleId, with: ids }
    : { kind: 'card', roleId };
}
