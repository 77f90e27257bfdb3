import { indexOrg } from '../../chart/org-index.ts';
import { stillComparing } from '../comparing/comparing.ts';
import { currentScenario } from '../derived.ts';
import { type EditorState, NOTHING } from './state.ts';

/**
 * Drops from the selection, and from what is being edited on a card, what the scenario on screen does not have; and the
 * comparison, when one of its scenarios is gone.
 */
export function settle(state: EditorState): EditorState {
  return { ...withSelection(state), comparing: stillComparing(state.comparing, state.document) };
}

function withSelection(state: EditorState): EditorState {
  const org = indexOrg(currentScenario(state));
  const { selection, cardEditing } = state;
  const editing = cardEditing && org.role(cardEditing.roleId) ? cardEditing : null;
  if (selection.kind === 'roles') {
    const ids = selection.ids.filter((id) => org.role(id));
    if (ids.length === selection.ids.length) return { ...state, cardEditing: editing };
    return { ...state, cardEditing: editing, selection: ids.length > 0 ? { kind: 'roles', ids } : NOTHING };
  }
  if (selection.kind === 'line') {
    const { manager, report, kind } = selection.line;
    const stands = org.scenario.lines.some(
      (line) => line.manager === manager && line.report === report && line.kind === kind,
    );
    if (!stands) return { ...state, cardEditing: editing, selection: NOTHING };
  }
  return { ...state, cardEditing: editing };
}
