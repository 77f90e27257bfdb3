import type { Role } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { removeLine } from '../../chart/edits/lines.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Place } from '../../chart/edits/solid-line.ts';
import { currentOrg } from '../derived.ts';
import { newRole } from '../new-role.ts';
import { lineStep } from '../step-labels.ts';
import type { EditorState } from '../store/state.ts';
import { removals } from '../removals.ts';
import type { Action, ActionContext } from './action.ts';
import { leadRole, selectedRole } from './selected.ts';

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
  run: ({ editor, view }) => {
    const role = selectedRole(editor.store.getState());
    if (!role) return;
    // Where its card is too small, or out of view, there is nothing to type into.
    view.reveal(role.id);
    editor.editCard({ roleId: role.id, field: 'title' });
  },
};

export const removeSelected: Action = {
  id: 'delete',
  label: ({ selection }) => (selection.kind === 'line' ? 'Delete the line' : 'Delete'),
  keys: ['Delete', 'Backspace'],
  isEnabled: ({ selection, readOnly }) => !readOnly && selection.kind !== 'nothing',
  run: ({ editor, drags }) => {
    const state = editor.store.getState();
    const { selection } = state;
    if (selection.kind === 'line') {
      const { line } = selection;
      editor.commitScenario(lineStep(currentOrg(state), line, 'delete'), removeLine(line));
      return;
    }
    const lead = leadRole(state);
    if (lead) drags.decide('What is deleted?', removals(state), lead.id);
  },
};
