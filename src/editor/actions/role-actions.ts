import type { Role } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { removeLine } from '../../chart/edits/lines.ts';
import { removeRoles } from '../../chart/edits/remove-roles.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Place } from '../../chart/edits/solid-line.ts';
import { currentOrg } from '../derived.ts';
import { newRole } from '../new-role.ts';
import { lineStep } from '../step-labels.ts';
import { type EditorState, NOTHING } from '../store/state.ts';
import type { Action, ActionContext } from './action.ts';

/** The one selected role, if exactly one is selected. */
export function selectedRole(state: EditorState): Role | undefined {
  const { selection } = state;
  if (selection.kind !== 'roles' || selection.ids.length !== 1) return undefined;
  return currentOrg(state).role(selection.ids[0] ?? '');
}

/** Adds a role, selects it and shows it. Shared by the palette's click and by the two actions below. */
export function addAndSelect({ editor, view }: ActionContext, role: Role, place: Place): void {
  if (!editor.commitScenario(`Add ${shortName(role.title)}`, addRole(role, place))) return;
  editor.selectRole(role.id);
  view.reveal(role.id);
}

const canAddTo = (state: EditorState) => !state.readOnly && selectedRole(state) !== undefined;

export const addReport: Action = {
  id: 'add-report',
  label: () => 'Add a report',
  keys: ['Mod+Enter'],
  isEnabled: canAddTo,
  run: (context) => {
    const boss = selectedRole(context.editor.store.getState());
    if (!boss) return;
    const role = newRole({ title: 'New role' });
    addAndSelect(context, role, { boss: boss.id });
    context.editor.editCard({ roleId: role.id, field: 'title' });
  },
};

export const addSibling: Action = {
  id: 'add-sibling',
  label: () => 'Add a colleague beside',
  keys: ['Shift+Enter'],
  isEnabled: canAddTo,
  run: (context) => {
    const state = context.editor.store.getState();
    const sibling = selectedRole(state);
    if (!sibling) return;
    const org = currentOrg(state);
    const boss = org.bosses(sibling.id)[0];
    const siblings = boss ? org.reports(boss.id) : [];
    const next = siblings[siblings.indexOf(sibling) + 1];
    const role = newRole({ title: 'New role' });
    addAndSelect(context, role, {
      ...(boss ? { boss: boss.id } : {}),
      ...(next ? { before: next.id } : {}),
    });
    context.editor.editCard({ roleId: role.id, field: 'title' });
  },
};

export const rename: Action = {
  id: 'edit-title',
  label: () => 'Edit the title',
  keys: ['F2', 'Enter'],
  isEnabled: canAddTo,
  run: ({ editor }) => {
    const role = selectedRole(editor.store.getState());
    if (role) editor.editCard({ roleId: role.id, field: 'title' });
  },
};

export const removeSelected: Action = {
  id: 'delete',
  label: ({ selection }) => (selection.kind === 'line' ? 'Delete the line' : 'Delete'),
  keys: ['Delete', 'Backspace'],
  isEnabled: ({ selection, readOnly }) => !readOnly && selection.kind !== 'nothing',
  run: ({ editor }) => {
    const state = editor.store.getState();
    const { selection } = state;
    if (selection.kind === 'line') {
      const { line } = selection;
      editor.commitScenario(lineStep(currentOrg(state), line, 'delete'), removeLine(line));
      return;
    }
    if (selection.kind !== 'roles') return;
    const org = currentOrg(state);
    const only = selectedRole(state);
    const title = only ? shortName(only.title) : `${selection.ids.length} roles`;
    // The selection goes up to the boss, so that the keyboard never loses its place.
    const gone = new Set(selection.ids);
    const heir = org.ancestors(selection.ids[0] ?? '').find((boss) => !gone.has(boss.id));
    const orphans = selection.ids.flatMap((id) => org.reports(id)).filter((report) => !gone.has(report.id));
    if (!editor.commitScenario(`Delete ${title}`, removeRoles(selection.ids, 'lift'))) return;
    editor.select(heir ? { kind: 'roles', ids: [heir.id] } : NOTHING);
    editor.notify({
      tone: 'done',
      text: `Deleted ${title}.${liftedWords(orphans.length, heir)}`,
      action: { label: 'Undo', run: editor.undo },
    });
  },
};

/** Nobody should wonder where the reports of a deleted role went. */
function liftedWords(count: number, heir: Role | undefined): string {
  if (count === 0) return '';
  const now = heir ? `reports to ${shortName(heir.title)}` : 'stands on its own';
  const many = heir ? `report to ${shortName(heir.title)}` : 'stand on their own';
  return count === 1 ? ` Its report now ${now}.` : ` Its ${count} reports now ${many}.`;
}
