import type { Role } from '../../chart/chart.ts';
import { currentLayout } from '../../editor/derived.ts';
import type { EditorState } from '../../editor/store/state.ts';
import type { Workplace } from '../editor-context.tsx';

type Means = Pick<Workplace, 'editor' | 'view'>;

/** Of some roles those whose cards are on the canvas: neither folded away nor outside the branch in view. */
export function rolesShown(state: EditorState, roles: readonly Role[]): readonly Role[] {
  const layout = currentLayout(state);
  return roles.filter(({ id }) => layout.holderOf(id) === id);
}

/** Selects of some roles those that are on the canvas; what is folded away stays so. */
export function selectShown({ editor, view }: Means, roles: readonly Role[]): void {
  selectAll({ editor, view }, rolesShown(editor.store.getState(), roles));
}

/** Selects roles and unfolds what hides them; the first leads, and is brought into view. */
export function selectAll({ editor, view }: Means, roles: readonly Role[]): void {
  const [first] = roles;
  if (!first) return;
  editor.select({ kind: 'roles', ids: roles.map(({ id }) => id).toReversed() });
  view.reveal(first.id);
}
