import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import { currentOrg } from '../derived.ts';
import type { Editor } from '../editor.ts';
import { type EditorState, NOTHING } from '../store/state.ts';

/** Ids of the selected roles in the order in which they were taken; empty when a line or nothing is selected. */
export function selectedIds({ selection }: Pick<EditorState, 'selection'>): readonly string[] {
  return selection.kind === 'roles' ? selection.ids : [];
}

/** The one selected role, if exactly one is selected. */
export function selectedRole(state: EditorState): Role | undefined {
  const ids = selectedIds(state);
  return ids.length === 1 ? currentOrg(state).role(ids[0] ?? '') : undefined;
}

/** Whether the one selected role is a board or committee. */
export function isBodySelected(state: EditorState): boolean {
  const role = selectedRole(state);
  return role !== undefined && isBody(role);
}

/** Of several selected roles the one that was taken last: the arrow keys go on from it. */
export function leadRole(state: EditorState): Role | undefined {
  const id = selectedIds(state).at(-1);
  return id === undefined ? undefined : currentOrg(state).role(id);
}

/** Takes a role into the selection, as the one the keyboard goes on from, or out of it. */
export function toggleSelected(editor: Editor, id: string): void {
  const ids = selectedIds(editor.store.getState());
  const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  editor.select(next.length > 0 ? { kind: 'roles', ids: next } : NOTHING);
}

/** Takes one more role into the selection; back over the one before it, the last goes. */
export function extendSelection(editor: Editor, id: string): void {
  const ids = selectedIds(editor.store.getState());
  const kept = ids.at(-2) === id ? ids.slice(0, -1) : ids;
  editor.select({ kind: 'roles', ids: [...kept.filter((one) => one !== id), id] });
}
