import type { Role } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { removeLine } from '../../chart/edits/lines.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Place } from '../../chart/edits/solid-line.ts';
import { additionOf } from '../adding.ts';
import { currentOrg } from '../derived.ts';
import { newRole, UNNAMED } from '../new-role.ts';
import { lineStep } from '../step-labels.ts';
import { showsRegion } from '../store/regions.ts';
import type { EditorState } from '../store/state.ts';
import { removals } from '../removals.ts';
import type { Action, ActionContext } from './action.ts';
import { isBodySelected, leadRole, selectedRole } from './selected.ts';
import { showsOutline } from './view-actions.ts';

/**
 * Adds a role where one goes that is added without a place, as {@link additionOf} says, and shows it. In a window that
 * has room for neither the chart nor the outline, a message says where it went, and what that led to.
 */
export function addHere({ editor, view }: ActionContext, role: Role): void {
  const { edit, selectId, boss } = additionOf(editor.store.getState(), role);
  if (!editor.commitScenario(`Add ${shortName(role.title)}`, edit)) return;
  // Where the chart is not on the screen there is no card to type into.
  const isUnnamed = role.title === UNNAMED && showsRegion(editor.store.getState(), 'chart');
  editor.selectRole(isUnnamed ? role.id : selectId);
  view.reveal(role.id);
  if (isUnnamed) editor.editCard({ roleId: role.id, field: 'title' });
  const state = editor.store.getState();
  if (showsRegion(state, 'chart') || showsOutline(state)) return;
  const under = boss ? ` under ${shortName(boss.title)}` : '';
  const led = state.spoken?.led;
  const text = `Added ${shortName(role.title)}${under}.`;
  // Short, for the list to choose the next one from is beneath it; the way back stands in the toolbar.
  editor.notify({ tone: 'done', text: led === undefined ? text : `${text} ${led}` });
}

/** Adds a role, selects it and shows it. */
export function addAndSelect({ editor, view }: ActionContext, role: Role, place: Place): void {
  if (!editor.commitScenario(`Add ${shortName(role.title)}`, addRole(role, place))) return;
  editor.selectRole(role.id);
  view.reveal(role.id);
}

const canAddTo = (state: EditorState) => !state.readOnly && selectedRole(state) !== undefined;
const canBegin = (state: EditorState) => !state.readOnly && currentOrg(state).roles.length === 0;

export const addReport: Action = {
  id: 'add-report',
  label: (state) => (canBegin(state) ? 'Add the first role' : 'Add a report'),
  keys: ['Mod+Enter'],
  // On an empty chart there is nobody to report to yet.
  isEnabled: (state) => canAddTo(state) || canBegin(state),
  run: (context) => {
    const boss = selectedRole(context.editor.store.getState());
    const role = newRole({ title: UNNAMED });
    addAndSelect(context, role, boss ? { boss: boss.id } : {});
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
    const role = newRole({ title: UNNAMED });
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

export const renamePerson: Action = {
  id: 'edit-person',
  label: () => 'Edit who holds it',
  keys: ['Shift+F2'],
  // A row of the outline has no field for it.
  isEnabled: (state) => canAddTo(state) && !isBodySelected(state) && showsRegion(state, 'chart'),
  run: ({ editor, view }) => {
    const role = selectedRole(editor.store.getState());
    if (!role) return;
    view.reveal(role.id);
    editor.editCard({ roleId: role.id, field: 'person' });
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
